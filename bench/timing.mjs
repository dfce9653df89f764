// npm run bench -- timing [pairs]: whether the time of an answer tells if an address has an account. Asks each question
// about an address that has one and about one that has none, in turn, and compares the two by the Mann-Whitney test:
// a p over 0.01 says that the times cannot be told apart. Then the same about ids: of another organization's, and of nothing.
import { randomBytes } from 'node:crypto';
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
      printRow(name, times.account, times.none);
    }
    await compareIds(server.url, Number(pairs));
  } finally {
    await server.stop();
  }
}

/** Whether what is another organization's takes another time to be not found than what nobody has. */
async function compareIds(url, pairs) {
  const [ours, theirs] = [await makeTenant(url, 'ours@example.com'), await makeTenant(url, 'theirs@example.com')];
  const { cookie, bearer, organizationId } = ours;
  const organizations = '/api/user/organizations';
  const places = {
    'GET organization': [{ cookie }, (id) => `${organizations}/${id}`, theirs.organizationId],
    'GET project of the account API': [
      { cookie },
      (id) => `${organizations}/${organizationId}/projects/${id}`,
      theirs.projectId,
    ],
    'GET workflow': [{ authorization: bearer }, (id) => `/api/v1/workflows/${id}`, theirs.workflowId],
    'GET run': [{ authorization: bearer }, (id) => `/api/v1/runs/${id}`, theirs.runId],
  };
  process.stdout.write('\n| question | another’s | nobody’s | p |\n|---|---|---|---|\n');
  for (const [name, [headers, path, id]] of Object.entries(places)) {
    const times = { foreign: [], random: [] };
    for (let pair = 0; pair < pairs; pair++) {
      times.foreign.push(await look(url + path(id), headers));
      times.random.push(await look(url + path(randomLike(id)), headers));
    }
    printRow(name, times.foreign, times.random);
  }
}

/** An account with a project, a workflow and a run of it. */
async function makeTenant(url, email) {
  const send = async (path, body, headers = {}) => {
    const answer = await fetch(url + path, {
      method: body ? 'POST' : 'GET',
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return { data: (await answer.json()).data, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] };
  };
  await send('/api/auth/sign-up/email', { email, password, name: 'Bench' });
  const { cookie } = await send('/api/auth/sign-in/email', { email, password });
  const [{ id: organizationId }] = (await send('/api/user/organizations', undefined, { cookie })).data;
  const projects = `/api/user/organizations/${organizationId}/projects`;
  const projectId = (await send(projects, { name: 'Bench' }, { cookie })).data.id;
  const { key } = (await send(`${projects}/${projectId}/api-keys`, { name: 'bench' }, { cookie })).data;
  const authorization = `Bearer ${key}`;
  const workflow = { name: 'Bench', steps: [{ name: 'Build' }] };
  const workflowId = (await send('/api/v1/workflows/create', workflow, { authorization })).data.id;
  const runId = (await send('/api/v1/runs/start', { workflowId, prompt: 'x' }, { authorization })).data.id;
  return { cookie, bearer: authorization, organizationId, projectId, workflowId, runId };
}

/** The same beginning, so that it is as old, with another end. */
function randomLike(id) {
  const digits = Array.from(randomBytes(12), (byte) => '0123456789abcdefghjkmnpqrstvwxyz'[byte % 32]).join('');
  return id.slice(0, -12) + (id === id.toUpperCase() ? digits.toUpperCase() : digits);
}

async function look(target, headers) {
  const began = performance.now();
  const answer = await fetch(target, { headers });
  await answer.arrayBuffer();
  if (answer.status < 400) throw new Error(`${target} was found.`);
  return performance.now() - began;
}

function printRow(name, one, other) {
  const row = [name, median(one).toFixed(2), median(other).toFixed(2), mannWhitney(one, other).toFixed(3)];
  process.stdout.write(`| ${row.join(' | ')} |\n`);
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
