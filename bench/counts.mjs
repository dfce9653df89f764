// npm run bench -- counts [requests]: whether usage is counted exactly. Two nodes on one database are asked, in all, so many
// times with four keys (100,000 unless told); then they stop, and what was counted is held against what was sent.
import autocannon from 'autocannon';
import { makeKey } from './furnish.helper.mjs';
import { openDatabase, startServer } from './server.helper.mjs';

/** @param {string[]} options how many requests */
export default async function bench([requests = '100000']) {
  const database = await openDatabase();
  const nodes = [];
  try {
    for (let node = 0; node < 2; node++) nodes.push(await startServer({ BCRYPT_COST: '4', ...database.env }));
    const first = await makeKey(nodes[0].url);
    const keys = [first, ...(await Promise.all([1, 2, 3].map((number) => another(nodes[0].url, first, number))))];
    const each = Math.floor(Number(requests) / (keys.length * nodes.length));
    const sent = each * keys.length * nodes.length;
    for (const key of keys) await Promise.all(nodes.map(({ url }) => send(url, key, each)));
    await Promise.all(nodes.splice(0).map((node) => node.stop()));
    await report(database, sent);
  } finally {
    for (const node of nodes) await node.stop();
    await database.close();
  }
}

async function another(url, key, number) {
  const answer = await fetch(`${url}/api/v1/project/api-keys/generate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: `bench ${number}` }),
  });
  return (await answer.json()).data.key;
}

async function send(url, key, amount) {
  const headers = { authorization: `Bearer ${key}` };
  const { non2xx, errors } = await autocannon({ url: `${url}/api/v1/whoami`, headers, connections: 16, amount });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests were not answered with 200.`);
}

async function report({ client, description }, sent) {
  const counts = await client.query(
    `SELECT credential_id, sum(status_2xx)::int AS counted FROM usage_days WHERE route_group = 'Key' GROUP BY 1 ORDER BY 2`,
  );
  const counted = counts.rows.reduce((sum, row) => sum + row.counted, 0);
  const writes = await client.query('SELECT sum(batch)::int AS batches FROM usage_writers');
  process.stdout.write(
    `${description}; two nodes, ${counts.rows.length} keys\n\n| sent | counted | by key | writes |\n|---|---|---|---|\n` +
      `| ${sent} | ${counted} | ${counts.rows.map((row) => row.counted).join(', ')} | ${writes.rows[0].batches} |\n`,
  );
  if (counted !== sent) process.exitCode = 1;
}
