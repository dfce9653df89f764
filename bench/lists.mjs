// npm run bench -- lists [rounds]: whether the list of runs costs as much at page 10,000 as at page 1, and the counters as
// much of a million runs as of a thousand. The runs are written by SQL; everything that is measured goes over HTTP, and
// the two sides of each comparison take turns, so that noise meets both.
//
// The cursor of a page far down is asked for while the list is short: it is a place in the list, and stays one while a
// million newer runs come in before it.
import { makeKey } from './furnish.helper.mjs';
import { median, openDatabase, startServer } from './server.helper.mjs';

const few = 1_000;
const many = 1_213_000;
const worst = 1.5;

const completed = `r.status = 'completed'`;
const ofMain = `w.name = 'main'`;
/** How the list is narrowed, and which rows that leaves. All but the last leave 10,000 pages. */
const filters = [
  { name: 'all', query: () => '', where: 'true' },
  { name: 'by status', query: () => 'status=completed&', where: completed },
  { name: 'by workflowId', query: ({ id }) => `workflowId=${id}&`, where: ofMain },
  { name: 'by both', query: ({ id }) => `status=completed&workflowId=${id}&`, where: `${completed} AND ${ofMain}` },
  { name: 'by a status that one of eight has', query: () => 'status=failed&', where: `r.status = 'failed'` },
];

/** @param {string[]} options how many requests a side, 300 unless told */
export default async function bench([rounds = '300']) {
  const database = await openDatabase();
  try {
    const server = await startServer(database.env);
    await compare(database, server.url, Number(rounds)).finally(() => server.stop());
  } finally {
    await database.close();
  }
}

async function compare(database, url, rounds) {
  const place = await furnish(url);
  await fill(database.client, 0, few);
  const counters = { few: await measure([place.counters], rounds) };
  const pages = await Promise.all(filters.map((filter) => comparison(place, filter)));
  const began = performance.now();
  for (let from = few; from < many; from += 100_000) await fill(database.client, from, Math.min(from + 100_000, many));
  await database.client.query('VACUUM (ANALYZE) runs');
  say(`${many.toLocaleString('en')} runs, filled in ${((performance.now() - began) / 1000).toFixed(0)} s;`);
  say(`${database.description}; ${rounds} requests a side; milliseconds at the median\n`);
  say(`| what | first | second | ratio | at most ${worst} |\n|---|---|---|---|---|`);
  for (const { name, first, deep, depth } of pages) {
    const page = Math.floor((await depth(database.client)) / 100) + 1;
    report(
      `runs by 100, ${name}: page 1, page ${page.toLocaleString('en')}`,
      ...(await measure([first, deep], rounds)),
    );
  }
  counters.many = await measure([place.counters], rounds);
  report(`counters: ${few.toLocaleString('en')} runs, all`, counters.few[0], counters.many[0]);
}

/** A project with two workflows, and how a key of it asks. */
async function furnish(url) {
  const authorization = `Bearer ${await makeKey(url)}`;
  const workflow = (name) => send(url, 'POST', '/api/v1/workflows/create', { authorization }, { name });
  const [main] = [(await workflow('main')).data, await workflow('other')];
  const get = (path) => send(url, 'GET', path, { authorization });
  return { main, get, counters: () => get('/api/v1/project/counters') };
}

/** The first page of a list and one far down, each to be asked for, and how many runs come before the latter. */
async function comparison(place, { name, query, where }) {
  const path = `/api/v1/runs?${query(place.main)}limit=100`;
  const { data, nextCursor } = await place.get(path);
  const before = `SELECT count(*)::int AS runs FROM runs r JOIN workflows w ON w.id = r.workflow_id
    WHERE r.run_number >= $1 AND ${where}`;
  return {
    name,
    first: () => place.get(path),
    deep: () => place.get(`${path}&cursor=${nextCursor}`),
    depth: async (client) => (await client.query(before, [data.at(-1).runNumber])).rows[0].runs,
  };
}

/**
 * Writes runs: most are completed runs of the main workflow; one of eight has failed, one of twenty is another workflow's.
 * Their ids are UUIDs of version 7 of consecutive milliseconds, an hour ago and on.
 */
async function fill(client, from, to) {
  await client.query(
    `INSERT INTO runs (id, organization_id, project_id, workflow_id, run_number, status, prompt, steps, progress,
       attempts, created_at, started_at, finished_at, updated_at)
     SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(noise, 1, 3) || '8' ||
         substr(noise, 4, 15))::uuid,
       p.organization_id, p.id, w.id, i + 1, CASE WHEN i % 8 = 1 THEN 'failed' ELSE 'completed' END, 'Do it.',
       '[{"name":"Build","role":null,"instructions":"make","model":null}]', 100, 1, at, at, at, at
     FROM generate_series($1::int, $2::int - 1) AS i
     CROSS JOIN LATERAL (SELECT date_trunc('hour', now()) - interval '1 hour' + i * interval '1 ms' AS at,
       md5(i::text) AS noise) AS made
     CROSS JOIN projects p
     JOIN workflows w ON w.project_id = p.id AND w.name = CASE WHEN i % 20 = 2 THEN 'other' ELSE 'main' END`,
    [from, to],
  );
}

/** The medians of some requests, which take turns, after some that nobody counts. */
async function measure(requests, rounds) {
  const times = requests.map(() => []);
  for (let round = -20; round < rounds; round++) {
    for (const [index, request] of requests.entries()) {
      const began = performance.now();
      await request();
      if (round >= 0) times[index].push(performance.now() - began);
    }
  }
  return times.map(median);
}

function report(what, here, there) {
  const ratio = there / here;
  say(
    `| ${what} | ${here.toFixed(2)} | ${there.toFixed(2)} | ${ratio.toFixed(2)} | ${ratio <= worst ? 'yes' : 'NO'} |`,
  );
}

async function send(url, method, path, headers, body) {
  const type = body && { 'content-type': 'application/json' };
  const answer = await fetch(url + path, { method, headers: { ...headers, ...type }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

const say = (line) => process.stdout.write(`${line}\n`);
