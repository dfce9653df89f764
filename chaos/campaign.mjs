// One campaign: makes a world, lets everybody act in it while servers and database are killed, and looks at what is left.
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { use } from './actors/readers.mjs';
import { verifyAudit } from './audit.mjs';
import { castOf, play } from './cast.mjs';
import { check } from './check/check.mjs';
import { Client } from './client.mjs';
import { findHalves, readFindings } from './rows.mjs';
import { Credentials, makeWorld, Marks } from './world.mjs';

/** How many organizations with all that is in them. */
const WORLDS = 2;
/** How often what is half is looked for while everything happens, in milliseconds. */
const LOOK = 2_000;

/**
 * @param {object} deployment what is killed
 * @param {{ seconds: number, dice: import('./random.mjs').Dice, history: import('./history.mjs').History, say: Function }} how
 */
export async function campaign(deployment, { seconds, dice, history, say }) {
  await deployment.start();
  const client = new Client(deployment.nodes, history, dice.fork());
  const stage = { client, credentials: new Credentials(), marks: new Marks() };
  const cast = await makeCast(stage, deployment, dice);
  say(`${cast.length} actors in ${WORLDS} organizations, for ${seconds} s`);

  const end = new AbortController();
  const { signal } = end;
  setTimeout(() => end.abort(), seconds * 1000);
  const look = new Look(deployment);
  await Promise.all([
    deployment.disturb(dice.fork(), signal),
    look.until(signal),
    ...cast.map((actor) => play(actor, dice.fork(), signal)),
  ]);
  await deployment.settle();
  say(`all is up again; ${stage.credentials.all.length} credentials are tried on every node`);
  await tryAll(stage, deployment);
  return judge(deployment, history, look);
}

async function makeCast(stage, deployment, dice) {
  const database = (work) => withDatabase(deployment, work);
  const cast = [];
  for (let number = 1; number <= WORLDS; number++) {
    const world = await makeWorld(stage.client, database, `world-${number}`);
    cast.push(...(await castOf({ ...stage, world, dice: dice.fork() })));
  }
  return cast;
}

/** Every credential that was ever shown, on every node. */
async function tryAll({ client, credentials }, { nodes }) {
  const left = credentials.all.flatMap((found) => nodes.map((node) => ({ found, node })));
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) await use(client, next.found, next.node);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

async function judge(deployment, history, look) {
  const where = { databaseUrl: deployment.databaseUrl, secret: deployment.secret };
  const [findings, audit] = await withDatabase(deployment, async (sql) => {
    await look.at(sql);
    return [await readFindings(sql), await verifyAudit({ sql, ...where })];
  });
  const evidence = { operations: history.operations, findings: { ...findings, ...look.seen } };
  await history.end(evidence.findings);
  const { checks, violations } = check(evidence);
  return {
    figures: deployment.figures,
    checks: { ...checks, 'audit records': audit.checks },
    violations: [...violations, ...audit.violations],
  };
}

/** Looks for what is half, again and again: no moment is an excuse. */
class Look {
  seen = { halves: [], looks: 0 };

  constructor(deployment) {
    this.deployment = deployment;
  }

  async until(signal) {
    while (!signal.aborted) {
      // While the database is away nobody can look; the next time somebody can.
      await withDatabase(this.deployment, (sql) => this.at(sql)).catch(() => undefined);
      await delay(LOOK);
    }
  }

  async at(sql) {
    this.seen.halves.push(...(await findHalves(sql)));
    this.seen.looks++;
  }
}

async function withDatabase({ databaseUrl }, work) {
  const sql = new pg.Client({ connectionString: databaseUrl });
  sql.on('error', () => undefined); // Told by the query that it breaks.
  await sql.connect();
  try {
    return await work(sql);
  } finally {
    await sql.end().catch(() => undefined);
  }
}
