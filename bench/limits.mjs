// npm run bench -- limits [rounds] [seconds]: what counting requests costs. One server counts against a plan's minute and
// day and one does not; both are asked the same in turn, so that noise meets both. With REDIS_URL a third counts there.
import autocannon from 'autocannon';
import { makeKey, median, startServer } from './server.helper.mjs';

const counting = { RATE_LIMIT_FREE: '100000000/60+100000000/86400', RATE_LIMIT_BAD_CREDENTIALS: '60/60' };
const ways = {
  'without limits': {},
  'limits in memory': counting,
  ...(process.env.REDIS_URL && { 'limits on Redis': { ...counting, REDIS_URL: process.env.REDIS_URL } }),
};

/** @param {string[]} options how many rounds, 5 unless told, and the seconds of each, 4 unless told */
export default async function bench([rounds = '5', seconds = '4']) {
  const tried = [];
  try {
    for (const [name, env] of Object.entries(ways)) tried.push(await begin(name, env));
    for (const one of tried) await load(one, 1);
    for (let round = 0; round < Number(rounds); round++) {
      for (const one of tried) one.rates.push(await load(one, Number(seconds)));
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
  const { requests, non2xx, errors } = await autocannon({
    url: `${server.url}/api/v1/whoami`,
    headers,
    connections: 32,
    duration,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests were not answered with 200.`);
  return requests.average;
}

function print(tried, rounds, seconds) {
  const standard = median(tried[0].rates);
  const rows = tried.map(({ name, rates }) => {
    const rate = median(rates);
    const range = `${Math.min(...rates).toFixed(0)} to ${Math.max(...rates).toFixed(0)}`;
    return `| ${name} | ${rate.toFixed(0)} | ${range} | ${((1 - rate / standard) * 100).toFixed(1)} % |`;
  });
  process.stdout.write(
    `GET /api/v1/whoami with a project key, 32 connections, ${rounds} rounds of ${seconds} s in turn\n\n` +
      `| | requests a second, median | range | loss |\n|---|---|---|---|\n${rows.join('\n')}\n`,
  );
}
