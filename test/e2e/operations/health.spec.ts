import { createTestDatabase, describeOnRedis, signUp, TestApp, TestMailServer } from '@latchkey/testing';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { TcpProxy } from '../../../libs/limits/src/test-support/tcp-proxy.js';
import { DatabaseProxy } from '../../../libs/testing/src/database/database-proxy.js';
import { Stopping } from '../../../apps/api/src/core/stopping.js';

const checks = { database: 'ok', migrations: 'ok', keys: 'ok', mail: 'ok', limits: 'ok', disk: 'ok' };
const ok = { status: 'ok', checks };
const blind = { migrations: 'unknown', keys: 'unknown', mail: 'unknown' };

/** Comes back once the server says that it is so, which it does soon or never; a look is good for a second. */
async function says(app: TestApp, status: number, body: object): Promise<void> {
  for (const began = performance.now(); ;) {
    const answer = await app.client().get('/readyz');
    if (answer.status === status && isDeepStrictEqual(answer.body, body)) return;
    if (performance.now() - began > 10_000) expect([answer.status, answer.body]).toEqual([status, body]);
  }
}

/** What to set the floor to so that the space that is free is such a part of it. */
async function floorWith(part: number): Promise<string> {
  const { bavail, bsize } = await statfs(tmpdir());
  return String(Math.round((bavail * bsize) / 1_048_576 / part));
}

describe('health', () => {
  let app: TestApp;
  beforeAll(async () => (app = await TestApp.start({ env: { RATE_LIMIT_ACCOUNT: '1/900' } })));
  afterAll(() => app.stop());

  it('is told to anybody, and counted against no limit', async () => {
    for (let time = 0; time < 3; time++) {
      expect((await app.client().get('/livez')).body).toEqual({ status: 'ok' });
      const { status, body, headers } = await app.client().get('/readyz');
      expect([status, body, headers.get('cache-control')]).toEqual([200, ok, 'no-store']);
      expect(headers.has('x-ratelimit-limit')).toBe(false);
    }
  });

  it('is not ready on the schema of an older version, and is on that of a newer one', async () => {
    const [[{ name, timestamp }]] = await app.dataSource.query<[[{ name: string; timestamp: string }]]>(
      'DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations) RETURNING name, timestamp',
    );
    await says(app, 503, { status: 'unready', checks: { ...checks, migrations: 'failed' } });
    expect(app.logs.find(({ msg }) => msg === 'the server is not well')).toMatchObject({
      status: 'unready',
      wrong: { migrations: { state: 'failed', reason: `not run: ${name}` } },
    });
    const insert = 'INSERT INTO migrations (timestamp, name) VALUES ($1, $2)';
    await app.dataSource.query(insert, [timestamp, name]);
    await app.dataSource.query(insert, [9_763_700_000_000, 'OfTheFuture9763700000000']);
    await says(app, 200, ok);
    await app.logged('the server is well again');
  });

  it('is degraded while a master key is in use that is not configured', async () => {
    await app.dataSource.query(`INSERT INTO master_keys (id, created_at) VALUES ('0123456789abcdef', now())`);
    await says(app, 200, { status: 'degraded', checks: { ...checks, keys: 'degraded' } });
    await app.dataSource.query(`DELETE FROM master_keys WHERE id = '0123456789abcdef'`);
    await says(app, 200, ok);
  });

  it('is degraded while the key that signs does not open', async () => {
    await app.client().get('/api/auth/jwks', { unchecked: true });
    const turnBit =
      'UPDATE signing_keys SET sealed_private_jwk = set_byte(sealed_private_jwk, 40, get_byte(sealed_private_jwk, 40) # 1)';
    await app.dataSource.query(turnBit);
    await says(app, 200, { status: 'degraded', checks: { ...checks, keys: 'degraded' } });
    await app.dataSource.query(turnBit);
    await says(app, 200, ok);
  });

  it('says that it stops as soon as it was told to, and lives on', async () => {
    await says(app, 200, ok);
    app.app.get(Stopping).begin();
    const { status, body } = await app.client().get('/readyz');
    expect([status, body]).toEqual([503, { status: 'stopping', checks }]);
    expect((await app.client().get('/livez')).status).toBe(200);
  });
});

describe('health while the database', () => {
  const throughProxy = async (work: (app: TestApp, proxy: DatabaseProxy) => Promise<void>) => {
    const database = await createTestDatabase();
    const proxy = await DatabaseProxy.to(database.url);
    const app = await TestApp.start({ databaseUrl: proxy.url });
    await work(app, proxy);
    await app.stop();
    await proxy.close();
    await database.drop();
  };
  const unready = { status: 'unready', checks: { ...checks, database: 'failed', ...blind } };

  it('is away is not ready, and is again when it is back', () =>
    throughProxy(async (app, proxy) => {
      await proxy.close();
      await says(app, 503, unready);
      expect((await app.client().get('/livez')).status).toBe(200);
      await proxy.open();
      await says(app, 200, ok);
    }));

  it('says nothing at all is not ready within seconds, however many ask', () =>
    throughProxy(async (app, proxy) => {
      proxy.stall();
      const began = performance.now();
      await Promise.all(Array.from({ length: 20 }, () => says(app, 503, unready)));
      expect(performance.now() - began).toBeLessThan(5_000);
      expect((await app.client().get('/livez')).status).toBe(200);
      proxy.resume();
      await says(app, 200, ok);
    }));

  it('is well is asked no more than once a second, however many ask', () =>
    throughProxy(async (app) => {
      const query = jest.spyOn(app.walledDataSource.manager, 'query');
      const began = performance.now();
      await Promise.all(Array.from({ length: 50 }, () => app.client().get('/readyz')));
      const seconds = (performance.now() - began) / 1000;
      const looks = query.mock.calls.filter(([statement]) => statement === 'SELECT 1').length;
      expect(looks).toBeGreaterThan(0);
      expect(looks).toBeLessThanOrEqual(1 + Math.floor(seconds));
      query.mockRestore();
    }));
});

describe('health and the disk', () => {
  it.each([
    ['is degraded with less free space than there should be', 0.5, 200, 'degraded', 'degraded'],
    ['is not ready with nearly none where the database writes', 0.05, 503, 'unready', 'failed'],
  ])('%s', async (_, part, status, overall, disk) => {
    const app = await TestApp.start({ env: { DISK_FREE_FLOOR_MB: await floorWith(part) } });
    const answer = await app.client().get('/readyz');
    expect([answer.status, answer.body]).toEqual([status, { status: overall, checks: { ...checks, disk } }]);
    expect(answer.text).not.toMatch(/MB|free/);
    await app.stop();
  });

  it('has no need of it where database and mail are elsewhere', async () => {
    const elsewhere = { DATABASE_URL: 'postgres://elsewhere', SMTP_URL: 'smtp://127.0.0.1:1' };
    const app = await TestApp.start({ env: { ...elsewhere, DISK_FREE_FLOOR_MB: await floorWith(0.05) } });
    expect((await app.client().get('/readyz')).body).toEqual(ok);
    await app.stop();
  });
});

describe('health and mail', () => {
  it('is degraded while no mail leaves, and by no mail alone that a server does not take', async () => {
    const server = await TestMailServer.start({
      accept: ({ to }) => {
        if (to.includes('full@example.com')) throw new Error('mailbox full');
      },
    });
    const app = await TestApp.start({ env: { SMTP_URL: server.url } });
    await signUp(app, { email: 'full@example.com' });
    await app.logged('mail not sent yet');
    await says(app, 200, ok);
    app.clock.advance(400);
    await says(app, 200, { status: 'degraded', checks: { ...checks, mail: 'degraded' } });
    await signUp(app, { email: 'ada@example.com' });
    await says(app, 200, ok);
    await app.stop();
    await server.stop();
  });
});

describeOnRedis('health, and the limits, while Redis is away', (redisUrl) => {
  it('go on in memory, say so once, and return by themselves', async () => {
    const proxy = await TcpProxy.to(redisUrl);
    const app = await TestApp.start({ redisUrl: proxy.url, env: { RATE_LIMIT_ACCOUNT: '3/5000000' } });
    const limited = () => app.client().get('/api/user/me');
    const told = () => app.logs.map(({ msg }) => msg).filter((msg) => String(msg).startsWith('Redis is'));
    await says(app, 200, ok);
    expect((await limited()).headers.get('x-ratelimit-remaining')).toBe('2');

    await proxy.cut();
    const alone = await Promise.all([limited(), limited(), limited(), limited()]);
    expect(alone.map(({ status }) => status).sort()).toEqual([401, 401, 401, 429]);
    await says(app, 200, { status: 'degraded', checks: { ...checks, limits: 'degraded' } });
    expect(told()).toEqual([expect.stringMatching(/^Redis is away \(.+\): limits are counted on this node alone$/)]);

    await proxy.mend();
    await app.logged('Redis is back: limits are counted over all nodes');
    await says(app, 200, ok);
    expect((await limited()).headers.get('x-ratelimit-remaining')).toBe('1');
    expect(told()).toHaveLength(2);
    await app.stop();
    await proxy.cut();
  });
});
