// npm run bench -- timing [pairs]: whether the time of an answer tells if an address has an account. Asks each question
// about an address that has one and about one that has none, in turn, and compares the two by the Mann-Whitney test:
// a p over 0.01 says that the times cannot be told apart.
import { median, startServer } from './server.helper.mjs';

const password = 'a-long-secure-passphrase';
const known = 'known@example.com';

const questions = {
  'sign-in, wrong password': ['/api/auth/sign-in/email', (email) => ({ email, password: 'not-the-passphrase' })],
  'sign-up': ['/api/auth/sign-up/email', (email) => ({ email, password, name: 'Ada' })],
  'forgot password': ['/api/auth/forgot-password', (email) => ({ email })],
};

/** @param {string[]} options how many pairs, 300 unless told */
export default async function bench([pairs = '300']) {
  const server = await startServer({ BCRYPT_COST: '4' });
  try {
    await ask(server.url, '/api/auth/sign-up/email', { email: known, password, name: 'Ada' });
    process.stdout.write(
      `${pairs} pairs; milliseconds at the median\n\n| question | account | none | p |\n|---|---|---|---|\n`,
    );
    for (const [name, [path, body]] of Object.entries(questions)) {
      const times = { account: [], none: [] };
      for (let pair = 0; pair < Number(pairs); pair++) {
        times.account.push(await ask(server.url, path, body(known)));
        times.none.push(await ask(server.url, path, body(`nobody${pair}@example.com`)));
      }
      const row = [name, median(times.account).toFixed(2), median(times.none).toFixed(2)];
      process.stdout.write(`| ${row.join(' | ')} | ${mannWhitney(times.account, times.none).toFixed(3)} |\n`);
    }
  } finally {
    await server.stop();
  }
}

async function ask(url, path, body) {
  const began = performance.now();
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await answer.arrayBuffer();
  return performance.now() - began;
}

/** The two-sided p of the Mann-Whitney U test, by its normal approximation (good from 20 values a side). */
function mannWhitney(one, other) {
  const all = [...one.map((value) => ({ value, mine: true })), ...other.map((value) => ({ value, mine: false }))];
  all.sort((a, b) => a.value - b.value);
  const rankSum = all.reduce((sum, { mine }, index) => (mine ? sum + index + 1 : sum), 0);
  const [m, n] = [one.length, other.length];
  const u = rankSum - (m * (m + 1)) / 2;
  const z = Math.abs(u - (m * n) / 2) / Math.sqrt((m * n * (m + n + 1)) / 12);
  return 2 * (1 - normal(z));
}

/** The standard normal distribution function (Abramowitz and Stegun 26.2.17, error below 7.5e-8). */
function normal(z) {
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail =
    [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153].reduce((sum, c) => sum * t + c, 0) * t;
  return 1 - density * tail;
}
