import { createTestDatabase, describeOnRedis, TestApp } from '@latchkey/testing';
import { TcpProxy } from '../../../libs/limits/src/test-support/tcp-proxy.js';
import { DatabaseProxy } from '../../../libs/testing/src/database/database-proxy.js';

const ok = { status: 'ok', checks: { database: 'ok', limits: 'ok' } };

describe('health', () => {
  it('is told to anybody, and counted against no limit', async () => {
    const app = await TestApp.start({ env: { RATE_LIMIT_ACCOUNT: '1/900' } });
    for (let time = 0; time < 3; time++) {
      expect((await app.client().get('/livez')).body).toEqual({ status: 'ok' });
      const { status, body, headers } = await app.client().get('/readyz');
      expect([status, body, headers.get('cache-control')]).toEqual([200, ok, 'no-store']);
      expect(headers.has('x-ratelimit-limit')).toBe(false);
    }
    await app.stop();
  });

  it('is not ready while the database is away, lives on, and is ready again when it is back', async () => {
    const database = await createTestDatabase();
    const proxy = await DatabaseProxy.to(database.url);
    const app = await TestApp.start({ databaseUrl: proxy.url });
    await proxy.close();
    const away = await app.client().get('/readyz');
    expect([away.status, away.body.code]).toEqual([503, 'UNAVAILABLE']);
    expect((await app.client().get('/livez')).status).toBe(200);
    await proxy.open();
    expect((await app.client().get('/readyz')).body).toEqual(ok);
    await app.stop();
    await proxy.close();
    await database.drop();
  });
});

describeOnRedis('health, and the limits, while Redis is away', (redisUrl) => {
  it('go on in memory, say so once, and return by themselves', async () => {
    const proxy = await TcpProxy.to(redisUrl);
    const app = await TestApp.start({ redisUrl: proxy.url, env: { RATE_LIMIT_ACCOUNT: '3/5000000' } });
    const limited = () => app.client().get('/api/user/me');
    const told = () => app.logs.map(({ msg }) => msg).filter((msg) => String(msg).startsWith('Redis is'));
    expect((await app.client().get('/readyz')).body).toEqual(ok);
    expect((await limited()).headers.get('x-ratelimit-remaining')).toBe('2');

    await proxy.cut();
    const alone = await Promise.all([limited(), limited(), limited(), limited()]);
    expect(alone.map(({ status }) => status).sort()).toEqual([401, 401, 401, 429]);
    const degraded = { status: 'degraded', checks: { database: 'ok', limits: 'degraded' } };
    expect((await app.client().get('/readyz')).body).toEqual(degraded);
    expect(told()).toEqual([expect.stringMatching(/^Redis is away \(.+\): limits are counted in this process alone$/)]);

    await proxy.mend();
    await app.logged('Redis is back: limits are counted over all nodes');
    expect((await app.client().get('/readyz')).body).toEqual(ok);
    expect((await limited()).headers.get('x-ratelimit-remaining')).toBe('1');
    expect(told()).toHaveLength(2);
    await app.stop();
    await proxy.cut();
  });
});
