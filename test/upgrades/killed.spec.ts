import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '@latchkey/testing';
import { type Client } from 'pg';
import { migrations } from '../../apps/api/src/migrations/index.js';
import { withClient } from '../../libs/testing/src/database/with-client.js';
import { BUILD_TIME, buildServer, BuiltServer } from '../../libs/testing/src/process/built-server.js';

const SECRET = randomBytes(48).toString('base64');
const slow = `${__dirname}/fixtures/slow-migration.ts`;
const script = `${__dirname}/../../upgrades/migrate.mjs`;
let database: TestDatabase;

beforeAll(buildServer, BUILD_TIME);
beforeEach(async () => (database = await createTestDatabase()));
afterEach(() => database.drop());

const empty = () =>
  withClient(database.url, (client) => client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));

/** How many migrations the database says have run, each of them once. */
async function ran(client: Client): Promise<number> {
  const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('migrations') IS NOT NULL AS there`);
  if (!rows[0].there) return 0;
  const counted = await client.query<{ ran: number; names: number }>(
    'SELECT count(*)::int AS ran, count(DISTINCT name)::int AS names FROM migrations',
  );
  expect(counted.rows[0].ran).toBe(counted.rows[0].names);
  return counted.rows[0].ran;
}

const start = () => BuiltServer.start({ DATABASE_URL: database.url, SECRET });

describe('migrations', () => {
  it('run once when two servers start on an empty database at the same moment, and both serve', async () => {
    await empty();
    const servers = await Promise.all([start(), start()]);
    const statuses = await Promise.all(servers.map((server) => server.client().get('/readyz')));
    expect(statuses.map(({ status }) => status)).toEqual([200, 200]);
    expect(await withClient(database.url, ran)).toBe(migrations.length);
    const told = servers.flatMap(({ logs }) => logs.filter(({ msg }) => msg === 'database schema brought up to date'));
    expect(told).toHaveLength(1);
    for (const server of servers) await server.end();
  }, 60_000);

  it('go on at the next start when the first one is killed on the way, wherever it was', async () => {
    await empty();
    await withClient(database.url, async (client) => {
      for (const enough of [1, 4]) {
        const killed = spawn(process.execPath, [script, database.url]);
        const exited = once(killed, 'exit');
        while ((await ran(client)) < enough) await delay(1);
        killed.kill('SIGKILL');
        await exited;
      }
      const server = await start();
      expect((await server.client().get('/readyz')).status).toBe(200);
      expect(await ran(client)).toBe(migrations.length);
      await server.end();
    });
  }, 90_000);

  it('leave nothing of one that was killed in its middle, and free the way for who comes next', async () => {
    await withClient(database.url, async (client) => {
      const killed = spawn(process.execPath, [script, database.url, slow], { env: { ...process.env, SLOW: '1' } });
      const exited = once(killed, 'exit');
      await untilSleeping(client);
      killed.kill('SIGKILL');
      await exited;
      expect(await ran(client)).toBe(migrations.length);
      const next = spawn(process.execPath, [script, database.url, slow]);
      expect(await once(next, 'exit')).toEqual([0, null]);
      expect(await ran(client)).toBe(migrations.length + 1);
      const { rows } = await client.query('SELECT count(*)::int AS rows FROM slow_and_sure');
      expect(rows).toEqual([{ rows: 1 }]);
    });
  }, 60_000);
});

/** Resolves when the migration has done half of its work and waits. */
async function untilSleeping(client: Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep%'`,
    );
    if (rows.length > 0) return;
    await delay(10);
  }
}
