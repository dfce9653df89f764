import { createDataSource, migrate } from '@latchkey/database';
import { createProject, createProjectKey, signUp, type TestAnswer, TestApp } from '@latchkey/testing';
import { type Client } from 'pg';
import { setTimeout as delay } from 'node:timers/promises';
import { type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { migrations } from '../../apps/api/src/migrations/index.js';
import { withClient } from '../../libs/testing/src/database/with-client.js';

/** A change that takes time, made as all of them are: what takes long holds no lock that a request waits for. */
class TakesItsTime1999999999997 implements MigrationInterface {
  readonly name = 'TakesItsTime1999999999997';
  /** An index that is built beside the traffic cannot be built in a transaction. */
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE projects ADD COLUMN made_up text');
    for (let batch = 0; batch < 10; batch++) {
      await runner.query(
        `UPDATE projects SET made_up = name WHERE id IN (SELECT id FROM projects WHERE made_up IS NULL LIMIT 100)`,
      );
      await runner.query('SELECT pg_sleep(0.2)');
    }
    await runner.query('CREATE INDEX CONCURRENTLY made_up_idx ON projects (made_up)');
  }

  async down(): Promise<void> {}
}

/** One that wants a table for itself, for a moment. */
class WantsTheTable1999999999998 implements MigrationInterface {
  readonly name = 'WantsTheTable1999999999998';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users ADD COLUMN made_up text');
  }

  async down(): Promise<void> {}
}

let app: TestApp;
let newer: DataSource;
let ask: () => Promise<TestAnswer>[];

beforeAll(async () => {
  app = await TestApp.start();
  const ada = await signUp(app);
  const key = (await createProjectKey(ada.client, await createProject(ada))).client;
  let projects = 0;
  const path = `/api/user/organizations/${ada.organizationId}/projects`;
  ask = () => [
    ada.client.get('/api/user/me'),
    key.get('/api/v1/whoami'),
    ada.client.post(path, { name: `Project ${++projects}` }),
    ada.client.get(path),
  ];
});
afterEach(() => newer.destroy());
afterAll(() => app.stop());

/** The next version, which has a migration more. */
async function nextVersion(more: new () => MigrationInterface): Promise<void> {
  newer = await createDataSource({
    url: app.databaseUrl,
    entities: [],
    migrations: [...migrations, TakesItsTime1999999999997, more],
  }).initialize();
}

/** Asks without a pause until the work is done. Answers what went wrong. */
async function whileWorking(work: Promise<unknown>): Promise<{ asked: number; wrong: string[] }> {
  let done = false;
  void work.finally(() => (done = true)).catch(() => undefined);
  const answers: TestAnswer[] = [];
  while (!done) answers.push(...(await Promise.all(ask())));
  await work;
  const wrong = answers.filter(({ status }) => status >= 400).map(({ text }) => text);
  return { asked: answers.length, wrong };
}

/** The longest time for which somebody held a lock on a table of ours that keeps requests waiting, in milliseconds. */
async function longestLock(client: Client, until: () => boolean): Promise<number> {
  const since = new Map<string, number>();
  let longest = 0;
  while (!until()) {
    const { rows } = await client.query<{ lock: string }>(
      `SELECT l.pid || ' ' || l.relation AS lock FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
       WHERE l.granted AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
         AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND l.database =
           (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    const held = new Set(rows.map(({ lock }) => lock));
    for (const lock of since.keys()) if (!held.has(lock)) since.delete(lock);
    for (const lock of held) {
      since.set(lock, since.get(lock) ?? performance.now());
      longest = Math.max(longest, performance.now() - (since.get(lock) ?? 0));
    }
    await delay(20);
  }
  return longest;
}

describe('a migration while the server before it still serves', () => {
  it('fails no request and holds no table for a second, however long it takes', async () => {
    await nextVersion(WantsTheTable1999999999998);
    let done = false;
    const longest = withClient(app.databaseUrl, (client) => longestLock(client, () => done));
    const work = migrate(newer).finally(() => (done = true));
    const { asked, wrong } = await whileWorking(work);
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(20);
    expect(await longest).toBeLessThan(1_000);
    expect(await work).toEqual([TakesItsTime1999999999997.name, WantsTheTable1999999999998.name]);
  }, 60_000);

  it('keeps no request waiting for a table that it cannot have yet, and goes on when it can', async () => {
    await app.dataSource.query('ALTER TABLE users DROP COLUMN made_up');
    await app.dataSource.query(`DELETE FROM migrations WHERE name = '${WantsTheTable1999999999998.name}'`);
    await nextVersion(WantsTheTable1999999999998);
    const printed = jest.spyOn(console, 'log').mockImplementation(); // TypeORM prints failed migrations, whatever its log level.
    const answered = await withClient(app.databaseUrl, async (client) => {
      // A report that somebody runs by hand, for instance.
      await client.query('BEGIN; SELECT count(*) FROM users');
      const work = migrate(newer);
      const during = await whileWorking(delay(3_000));
      await client.query('COMMIT');
      expect(await work).toEqual([WantsTheTable1999999999998.name]);
      return during;
    });
    expect(answered.wrong).toEqual([]);
    expect(answered.asked).toBeGreaterThan(8);
    printed.mockRestore();
  }, 60_000);
});
