// What is held against each other: servers, what each is asked, and how to tell that its answer is right.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { furnish, makeService, writeKeys } from './furnish.helper.mjs';
import { cores, onCore } from './pin.helper.mjs';
import { asInProduction, freePort, openDatabase, startServer } from './server.helper.mjs';

/** How many keys are used in turn, one by each connection: a row that all of them changed would make them wait for each other. */
const KEYS = 32;
/** How many credentials one request can be about. */
const BATCH = 100;
const json = { 'content-type': 'application/json' };
const bearer = (key) => ({ authorization: `Bearer ${key}` });

/**
 * Starts everything that is compared, on one PostgreSQL.
 * @returns {Promise<{ subjects: object[], database: object, close(): Promise<void> }>} those that are not there have no `url`
 */
export async function openSubjects() {
  const opened = [];
  const close = async () => {
    for (const one of opened.splice(0).reverse()) await one();
  };
  try {
    const database = await openDatabase();
    opened.push(() => database.close());
    const server = await startServer(
      { ...asInProduction, ...withoutSignInLimit, ...database.env },
      { core: cores.server },
    );
    opened.push(() => server.stop());
    const place = await furnish(server.url);
    const warm = (await writeKeys(database, { usable: KEYS })).map(({ text }) => text);
    const answer = await (await fetch(`${server.url}/api/v1/whoami`, { headers: bearer(warm[0]) })).text();
    const small = await Promise.all(['bare-fastify', 'nest-hello'].map((name) => startSmall(name, { ANSWER: answer })));
    opened.push(...small.map(({ stop }) => stop));
    const other = await openBetterAuth(database, opened);
    const service = makeService({ ...asInProduction, ...database.env });
    const subjects = [
      ...hellos(small),
      ...(await ours({ ...place, url: server.url, pid: server.child.pid, warm, service })),
      ...others(other),
    ];
    return { subjects, database, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const withoutSignInLimit = { RATE_LIMIT_SIGN_IN: 'off', RATE_LIMIT_SIGN_IN_FAILURES: 'off' };

const hellos = ([bare, nest]) => [
  { name: 'bare Fastify', ...bare, requests: [{}], expect: '"keyId"', awake: true },
  { name: 'Nest hello', ...nest, requests: [{}], expect: '"keyId"', awake: true },
];

/**
 * Those of Latchkey. Routes that answer 404 are not there yet. `awake` are those that ask no database, from which who asks would
 * take time by not sleeping.
 */
async function ours({ url, pid, warm, service, workspaceKey, account }) {
  const at = (path) => ({ url: url + path, pid });
  const verify = {
    name: 'verify',
    ...at('/internal/verify'),
    requests: warm.map((key) => verifying(service, key)),
    expect: '"valid":true',
    awake: true,
  };
  const batch = {
    name: 'verify, 100 at a time',
    ...at('/internal/verify/batch'),
    requests: warm.map((_, first) => verifyingAll(service, inTurn(warm, first))),
    expect: '"valid":true',
    awake: true,
    each: BATCH,
  };
  const authorize = {
    name: 'authorize',
    ...at('/internal/authorize'),
    requests: warm.map((key) => ({ headers: { ...bearer(key), 'x-latchkey-service': service ?? '' } })),
    awake: true,
  };
  return [
    { name: 'whoami warm', ...at('/api/v1/whoami'), requests: warm.map(asking), expect: '"keyId"', awake: true },
    { name: 'whoami cold', ...at('/api/v1/whoami'), requests: [], once: true, expect: '"keyId"' },
    await ifThere(verify),
    await ifThere(batch),
    await ifThere(authorize),
    { name: 'project list', ...at('/v1/projects'), requests: [asking(workspaceKey)], expect: '"pagination"' },
    {
      name: 'sign-in',
      ...at('/api/auth/sign-in/email'),
      requests: [post({}, account)],
      expect: '"session"',
      connections: 4,
    },
  ];
}

const others = ({ keys, ...server }) => {
  const requests = keys.map((key) => post({}, { key }));
  return [
    { name: 'better-auth', ...server, requests, expect: '"valid":true' },
    { name: 'better-auth, one key', ...server, requests: requests.slice(0, 1), expect: '"valid":true' },
  ];
};

const post = (headers, body) => ({ method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });

/** How a key asks who it is. */
export const asking = (key) => ({ headers: bearer(key) });

/** How another service asks what a key is worth. */
export const verifying = (service, key) => post(bearer(service), { credential: key });

const verifyingAll = (service, keys) =>
  post(bearer(service), { credentials: keys.map((credential) => ({ credential })) });

/** As many as a batch takes, from one of them on. */
const inTurn = (keys, first) => Array.from({ length: BATCH }, (_, index) => keys[(first + index) % keys.length]);

async function ifThere({ url, ...subject }) {
  const { status } = await fetch(url, subject.requests[0]);
  return status === 404 ? { name: subject.name } : { url, ...subject };
}

async function openBetterAuth(database, opened) {
  const directory = join(import.meta.dirname, 'better-auth');
  if (!existsSync(join(directory, 'node_modules/.package-lock.json'))) {
    process.stderr.write('Installing better-auth …\n');
    const { status } = spawnSync('npm', ['ci', '--prefix', directory, '--loglevel', 'error'], {
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error('better-auth could not be installed: see above.');
  }
  const own = await database.sibling();
  opened.push(() => own.close());
  const server = await start(
    join(directory, 'server.mjs'),
    { DATABASE_URL: own.env.DATABASE_URL, KEYS: String(KEYS) },
    '/verify',
  );
  opened.push(server.stop);
  return server;
}

const startSmall = (name, env) => start(join(import.meta.dirname, `servers/${name}.child.mjs`), env, '/');

/** Starts a server that says over IPC when it listens. */
async function start(file, env, path) {
  const port = await freePort();
  const [program, ...args] = onCore(cores.server, [process.execPath, file]);
  const child = spawn(program, args, {
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const ended = exited.then(([code]) => Promise.reject(new Error(`${file} ended with ${code}.`)));
  const [said] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {}); // From here on its end is what `stop` asks for.
  const stop = async () => {
    child.kill();
    await exited;
  };
  return { url: `http://127.0.0.1:${port}${path}`, pid: child.pid, stop, ...said };
}
