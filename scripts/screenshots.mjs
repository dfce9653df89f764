// `npm run screenshots`: writes the pictures of the console in docs/images, out of a server of its own with made-up people in it.
// Needs Chromium (CHROMIUM_PATH, or where Debian has it).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBuilt } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-screenshots-'));
const person = { name: 'Ada Lovelace', email: 'ada@example.com', password: 'a-long-secure-passphrase' };

await ensureBuilt((line) => process.stderr.write(`${line}\n`));
const port = await freePort();
const url = `http://localhost:${port}`;
const server = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
  cwd: root,
  env: {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    ADMIN_EMAILS: person.email,
    LOG_LEVEL: 'error',
    ...limitsOff(),
  },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await untilReady();
  const place = await furnish();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  mkdirSync(images, { recursive: true });
  await photograph(browser, place);
  await browser.close();
} finally {
  server.kill();
  await once(server, 'exit');
  rmSync(dataDir, { recursive: true, force: true });
}

async function photograph(browser, { organization, project }) {
  const projectPages = `/orgs/${organization}/projects/${project}`;
  const shots = [
    ['overview', 'light', `${projectPages}/overview`],
    ['api-keys', 'light', `${projectPages}/settings/api-keys`],
    ['members', 'dark', `/orgs/${organization}/members`],
    ['audit-log', 'dark', `/orgs/${organization}/audit`],
  ];
  for (const [name, colorScheme, path] of shots) {
    const context = await browser.newContext({
      baseURL: url,
      colorScheme,
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByLabel('Password', { exact: true }).fill(person.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(/\/orgs\//);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(images, `${name}.png`) });
    await context.close();
  }
}

/** Enough for every page to have something to show. */
async function furnish() {
  let cookie = '';
  const ask = async (path, body, headers = {}) => {
    const answer = await fetch(url + path, {
      method: body ? 'POST' : 'GET',
      headers: { cookie, ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()).data;
  };
  await ask('/api/auth/sign-up/email', person);
  await ask('/api/auth/sign-in/email', { email: person.email, password: person.password });
  const [{ id: organization }] = await ask('/api/user/organizations');
  const organizationPath = `/api/user/organizations/${organization}`;
  for (const [email, role] of [
    ['grace@example.com', 'admin'],
    ['alan@example.com', 'member'],
  ]) {
    await ask(`${organizationPath}/invites`, { email, role });
  }
  for (const name of ['Analytical Engine', 'Website', 'Billing']) await ask(`${organizationPath}/projects`, { name });
  const [{ id: project }] = (await ask(`${organizationPath}/projects?q=Analytical`)) ?? [];
  const keys = `${organizationPath}/projects/${project}/api-keys`;
  await ask(keys, {
    name: 'quickstart',
    scopes: ['projects:read', 'workflows:read', 'runs:read'],
    expiresIn: 7_776_000,
  });
  await ask(keys, { name: 'nightly tests', scopes: ['runs:read', 'runs:write'], environment: 'test' });
  const { key } = await ask(keys, { name: 'runner' });
  const bearer = { authorization: `Bearer ${key}` };
  const { id: workflowId } = await ask(
    '/api/v1/workflows/create',
    { name: 'Greeting', steps: [{ name: 'Greet' }] },
    bearer,
  );
  for (const prompt of ['Hello', 'Good morning', 'Good evening']) {
    await ask('/api/v1/runs/start', { workflowId, prompt }, bearer);
  }
  for (let times = 0; times < 40; times++) await ask('/api/v1/whoami', undefined, bearer);
  // Usage is written a moment later.
  await delay(2000);
  return { organization, project };
}

async function untilReady() {
  for (;;) {
    if (
      await fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    await delay(50);
  }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address();
  probe.close();
  await once(probe, 'close');
  return free;
}

function limitsOff() {
  return Object.fromEntries(
    ['ACCOUNT', 'SIGN_IN', 'SIGN_UP', 'RECOVERY', 'FREE'].map((name) => [`RATE_LIMIT_${name}`, 'off']),
  );
}
