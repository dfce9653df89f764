import { createTestDatabase, createToken, type Person, signUp, TestApp, type TestDatabase } from '@latchkey/testing';
import { generateKey } from '@latchkey/common';
import { DatabaseProxy } from '../../../libs/testing/src/database/database-proxy.js';

let database: TestDatabase;
let proxy: DatabaseProxy;
let app: TestApp;
let ada: Person;
const projects = () => `/api/user/organizations/${ada.organizationId}/projects`;

beforeAll(async () => {
  database = await createTestDatabase();
  proxy = await DatabaseProxy.to(database.url);
  app = await TestApp.start({
    databaseUrl: proxy.url,
    env: { DATABASE_POOL_SIZE: '4', DATABASE_TIMEOUT_SECONDS: '1' },
  });
  ada = await signUp(app);
}, 60_000);
afterAll(async () => {
  await app.stop();
  await proxy.close();
  await database.drop();
});

const statusesOf = async (asked: Promise<{ status: number }>[]) =>
  [...new Set((await Promise.all(asked)).map(({ status }) => status))].sort();
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};
/** Comes back once the server serves again, by itself. */
async function recovers(): Promise<void> {
  for (const began = performance.now(); ;) {
    const { status } = await ada.client.get('/api/user/me');
    if (status === 200) return;
    if (performance.now() - began > 10_000) throw new Error(`It does not come back: ${status}`);
  }
}

describe('a database that keeps its connections and says nothing', () => {
  it('is 503 within a bound, lets nobody in that is unknown or revoked, and is forgotten when it is back', async () => {
    const revoked = await createToken(ada.client, ['user:read']);
    await ada.client.post('/api/auth/api-key/delete', { id: revoked.id });
    const token = await createToken(ada.client, ['user:read']);
    const shows = (key: string) => app.client().get('/api/user/me', { headers: { 'x-api-key': key } });
    proxy.stall();
    const took = await seconds(async () => {
      const asked = [ada.client.get(projects()), ada.client.post(projects(), { name: 'Lost' }), shows(token.key)];
      expect(await statusesOf([...asked, shows(revoked.key), shows(generateKey('personal'))])).toEqual([503]);
    });
    expect(took).toBeLessThan(8);
    proxy.resume();
    await recovers();
    expect(await statusesOf([shows(revoked.key), shows(generateKey('personal'))])).toEqual([401]);
    expect((await shows(token.key)).status).toBe(200);
  });

  it('is 503 in the middle of a transaction too, which then never happened', async () => {
    const blocker = app.walledDataSource.createQueryRunner();
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE projects IN ACCESS EXCLUSIVE MODE');
    const asked = ada.client.post(projects(), { name: 'Half a project' });
    const [{ pid }] = (await blocker.query('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
    for (let waits = false; !waits;) {
      const rows = (await blocker.query('SELECT 1 FROM pg_stat_activity WHERE $1 = ANY(pg_blocking_pids(pid))', [
        pid,
      ])) as unknown[];
      waits = rows.length > 0;
    }
    proxy.stall();
    const took = await seconds(async () => expect((await asked).status).toBe(503));
    expect(took).toBeLessThan(6);
    proxy.resume();
    await blocker.query('ROLLBACK').catch(() => undefined);
    await blocker.release();
    await recovers();
    const { body } = await ada.client.get(`${projects()}?q=Half`);
    expect(body.data).toEqual([]);
  });
});

describe('a database that', () => {
  it('ends all sessions under load leaves only what may be tried again, and all is well without a restart', async () => {
    const seen = new Set<number>();
    const rounds = Array.from({ length: 8 }, async (_, worker) => {
      for (let round = 0; round < 12; round++) {
        const asked =
          round % 3 === 0 ? ada.client.post(projects(), { name: `${worker} ${round}` }) : ada.client.get(projects());
        seen.add((await asked).status);
        if (worker === 0 && round % 4 === 1) await endSessions();
      }
    });
    await Promise.all(rounds);
    expect(app.logs.filter(({ code }) => code === 'INTERNAL')).toEqual([]);
    expect([...seen].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    expect(seen.has(200)).toBe(true);
    await recovers();
  });

  it('has no connection to spare is 503 within a bound, and is asked again when it has', async () => {
    const runners = Array.from({ length: 4 }, () => app.walledDataSource.createQueryRunner());
    for (const runner of runners) await runner.connect();
    const took = await seconds(async () => {
      expect(await statusesOf(Array.from({ length: 20 }, () => ada.client.get(projects())))).toEqual([503]);
    });
    expect(took).toBeLessThan(5);
    for (const runner of runners) await runner.release();
    await recovers();
  });

  it('has locked what is asked for is 503 within a bound: nothing waits for ever', async () => {
    const holder = app.walledDataSource.createQueryRunner();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE projects IN ACCESS EXCLUSIVE MODE');
    const took = await seconds(async () => {
      const asked = [ada.client.get(projects()), ada.client.post(projects(), { name: 'Waits' })];
      expect(await statusesOf(asked)).toEqual([503]);
    });
    expect(took).toBeLessThan(5);
    await holder.query('ROLLBACK');
    await holder.release();
    await recovers();
  });

  it('is told to end statements, waits for locks and idle transactions by itself', async () => {
    const [settings] = await app.walledDataSource.query<[object]>(
      `SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock,
         current_setting('idle_in_transaction_session_timeout') AS idle`,
    );
    expect(settings).toEqual({ statement: '1s', lock: '667ms', idle: '30s' });
  });
});

const endSessions = () =>
  app.dataSource
    .query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    )
    .catch(() => undefined);
