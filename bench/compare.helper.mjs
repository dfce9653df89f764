// Requests a second of servers that differ in one thing. All are asked the same, in rounds: whoever comes first in one comes
// last in the next, so that noise meets all of them.
import autocannon from 'autocannon';
import { makeKey } from './furnish.helper.mjs';
import { median, startServer } from './server.helper.mjs';

/**
 * Prints what each way costs against the first.
 * @param {Record<string, Record<string, string>>} ways the environment of each server, by what to call it
 * @param {string[]} options how many rounds, 5 unless told, and the seconds of each, 4 unless told
 */
export async function compare(ways, [rounds = '5', seconds = '4']) {
  const tried = [];
  try {
    for (const [name, env] of Object.entries(ways)) tried.push(await begin(name, env));
    for (const one of tried) await load(one, 1);
    for (let round = 0; round < Number(rounds); round++) {
      for (const one of round % 2 ? tried.toReversed() : tried) one.rates.push(await load(one, Number(seconds)));
    }
    print(tried, rounds, seconds);
  } finally {
    for (const { server } of tried) await server.stop();
  }
}

async function begin(name, env) {
  const server = await startServer({ REDIS_URL: '', BCRYPT_COST: '4', ...env });
  return { name, server, headers: { authorization: `Bearer ${await makeKey(server.url)}` }, rates: [] };
}

/** Requests a second. */
async function load({ server, headers }, duration) {
  const url = `${server.url}/api/v1/whoami`;
  const { requests, non2xx, errors } = await autocannon({ url, headers, connections: 32, duration });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests were not answered with 200.`);
  return requests.average;
}

function print(tried, rounds, seconds) {
  const standard = median(tried[0].rates);
  const rows = tried.map(({ name, rates }) => {
    const range = `${Math.min(...rates).toFixed(0)} to ${Math.max(...rates).toFixed(0)}`;
    const loss = ((1 - median(rates) / standard) * 100).toFixed(1);
    return `| ${name} | ${median(rates).toFixed(0)} | ${range} | ${loss} % |`;
  });
  process.stdout.write(
    `GET /api/v1/whoami with a project key, 32 connections, ${rounds} rounds of ${seconds} s in turn\n\n` +
      `| | requests a second, median | range | loss |\n|---|---|---|---|\n${rows.join('\n')}\n`,
  );
}
