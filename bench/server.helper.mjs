// What every benchmark of a running server needs: one of its own, on a free port, with limits off.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { ensureBuilt } from '../scripts/build.mjs';
import { onCore } from './pin.helper.mjs';

export { median } from './statistics.helper.mjs';

const limitNames =
  'ACCOUNT SIGN_IN SIGN_UP RECOVERY SIGN_IN_FAILURES BAD_CREDENTIALS DEVICE_CODES REGISTRATION SECRET_KEY FREE PRO ENTERPRISE'.split(
    ' ',
  );

/** Every limit at the same value. */
const limitsAt = (value) => Object.fromEntries(limitNames.map((name) => [`RATE_LIMIT_${name}`, value]));

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));

/**
 * What `npm start` and the image give to Node: room for what lives as long as a request, and that all of it begins there. V8
 * would put what it thinks to live long among the old at once; a request of which that is a part is then only forgotten
 * with the old, and has cost half as much again.
 */
const asStarted = /^exec node (.*) scripts/.exec(scripts.start)[1].split(' ');

/** What a measured server is started with: as in production, with limits that are decided at each request and never reached. */
export const asInProduction = {
  NODE_ENV: 'production',
  LOG_LEVEL: 'info',
  WORKERS: '1',
  REDIS_URL: '',
  ...limitsAt('100000000/60'),
  RATE_LIMIT_FREE: '100000000/60+100000000/86400',
};

/**
 * Starts the built server on the embedded database in a directory of its own.
 * @param {Record<string, string>} env on top of the environment, with all limits off
 * @param {{ core?: number, port?: number }} place the core that it runs on, if on one alone; the port, if a certain one
 * @returns {Promise<{ url: string, child: ChildProcess, stop(): Promise<void>, kill(): Promise<void> }>}
 */
export async function startServer(env = {}, { core, port: given } = {}) {
  await build();
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-bench-'));
  const port = given ?? (await freePort());
  const own = { ...limitsAt('off'), PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'error' };
  const main = join(import.meta.dirname, '../dist/apps/api/src/main.js');
  const [file, ...args] = onCore(core, [process.execPath, ...asStarted, main]);
  const child = spawn(file, args, {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const end = async (signal) => {
    child.kill(signal);
    await exited;
    rmSync(dataDir, { recursive: true, force: true });
  };
  const ended = exited.then(([code]) => Promise.reject(new Error(`It ended with ${code}.`)));
  try {
    await Promise.race([untilAnswers(url), ended]);
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
  ended.catch(() => {}); // From here on its end is what `stop` asks for.
  return { url, child, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/**
 * A database for benchmarks alone, which servers and benchmarks both reach: on the PostgreSQL at BENCH_DATABASE_URL,
 * DATABASE_URL or TEST_DATABASE_URL, or on an embedded one that is as durable as the one of `npm start`.
 * @param {{ maxConnections?: number }} how how many connections an embedded one takes
 * @returns {Promise<{ env: Record<string, string>, client: pg.Client, description: string, sibling(): Promise<object>,
 *   close(): Promise<void> }>} what a server has to be started with, a connection, what to call it, and how to get another
 *   database on the same PostgreSQL
 */
export async function openDatabase(how = {}) {
  await build();
  const { BENCH_DATABASE_URL, DATABASE_URL, TEST_DATABASE_URL } = process.env;
  const given = BENCH_DATABASE_URL || DATABASE_URL || TEST_DATABASE_URL;
  return use(given ? await createDatabase(given) : await startEmbedded(how));
}

async function use({ url, where, close }) {
  const client = await connect(url);
  const version = (await client.query('SHOW server_version')).rows[0].server_version;
  return {
    env: { DATABASE_URL: url, SECRET: randomBytes(48).toString('base64') },
    client,
    description: `PostgreSQL ${version}, ${where}`,
    sibling: async () => use(await createDatabase(url)),
    async close() {
      await client.end();
      await close();
    },
  };
}

async function createDatabase(given) {
  const name = `latchkey_bench_${randomBytes(6).toString('hex')}`;
  const admin = await connect(given);
  await admin.query(`CREATE DATABASE ${name}`);
  const url = new URL(given);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    where: 'at the given URL',
    async close() {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

async function startEmbedded(how) {
  const { socketUrl, startEmbeddedPostgres } = await import('../dist/libs/database/src/embedded/index.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-bench-'));
  const { socketDirectory, user, database, stop } = await startEmbeddedPostgres({ dataDir, ...how });
  return {
    url: socketUrl(socketDirectory, user, database),
    where: 'embedded',
    async close() {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function connect(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

const build = () => ensureBuilt((line) => process.stderr.write(`${line}\n`));

/** A port that nobody listens on at this moment. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswers(url) {
  for (;;) {
    const answered = await fetch(`${url}/api/user/me`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await delay(20);
  }
}
