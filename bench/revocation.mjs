// npm run bench -- revocation: three nodes on one database. In each round a key that all of them know is revoked on one and
// used on all, before, meanwhile and after; no use may succeed that began after the revoke was answered. The same while
// one of the nodes is killed, stopped, or parted from its database, and again when it is back.
//   npm run bench -- revocation --rounds 1000 --episodes 6 [--only stopped]
import { parseArgs } from 'node:util';
import { furnish, makeService, writeKeys } from './furnish.helper.mjs';
import { machineFacts } from './machine.helper.mjs';
import { keepRecord, printSection } from './page/page.helper.mjs';
import { Campaign } from './revocation/campaign.helper.mjs';
import { startNodes, troubles } from './revocation/nodes.helper.mjs';
import { asInProduction, openDatabase } from './server.helper.mjs';

/** @param {string[]} args options: rounds in each kind of trouble, over how many episodes of it, and which kinds */
export default async function bench(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '1000' },
      episodes: { type: 'string', default: '6' },
      only: { type: 'string', default: '' },
      record: { type: 'boolean', default: false },
    },
  });
  const [rounds, episodes] = [Number(values.rounds), Number(values.episodes)];
  const facts = machineFacts();
  const kinds = ['none', ...Object.keys(troubles)].filter((name) => name.includes(values.only));
  const database = await openDatabase({ maxConnections: 120 });
  try {
    const redis = process.env.REDIS_URL || process.env.TEST_REDIS_URL || '';
    const env = { ...asInProduction, ...database.env, REDIS_URL: redis, DATABASE_POOL_SIZE: '10' };
    const { nodes, close } = await startNodes(env);
    try {
      const campaign = await open(nodes, database, env);
      const results = [];
      for (const kind of kinds) {
        results.push(await campaign.run(kind, rounds, episodes));
        process.stderr.write(`${JSON.stringify(results.at(-1))}\n`);
      }
      const pinning = 'none: three nodes, their database and those who ask share all cores';
      const { description } = database;
      const how = { rounds, episodes, redis: redis !== '', uses: campaign.uses };
      const record = { ...facts, pinning, database: description, ...how, results };
      printSection('revocation', record);
      if (values.record || (rounds >= 1000 && !values.only)) await keepRecord('revocation', record);
      if (results.some(({ acceptedAfter }) => acceptedAfter > 0)) process.exitCode = 1;
    } finally {
      await close();
    }
  } finally {
    await database.close();
  }
}

async function open(nodes, database, env) {
  const { key } = await furnish(nodes[0].server.url);
  const { status } = await nodes[0].client.ask('POST', '/internal/verify', {});
  const service = status === 404 ? undefined : makeService(env);
  const more = async (usable) => (await writeKeys(database, { usable })).map(({ text }) => text);
  return new Campaign(nodes, { manager: key, service, more, troubles });
}
