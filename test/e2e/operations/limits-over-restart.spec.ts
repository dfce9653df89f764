import {
  createProject,
  createProjectKey,
  createTestDatabase,
  signUp,
  sweep,
  TestApp,
  type TestDatabase,
  withKey,
} from '@latchkey/testing';

describe('a server without Redis that is started anew', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  const start = (env: Record<string, string>, secret?: string) =>
    TestApp.start({ databaseUrl: database.url, secret, env });

  it('goes on counting long windows where it was, for organizations and addresses alike', async () => {
    // Windows as long as these end while a test runs about once in the life of a developer.
    const env = { RATE_LIMIT_FREE: '60/60+10/5000000', RATE_LIMIT_RECOVERY: '3/5000000' };
    const recovery = (app: TestApp) => app.client().post('/api/auth/forgot-password', { email: 'nobody@example.com' });
    const first = await start(env);
    const ada = await signUp(first);
    const { key, client } = await createProjectKey(ada.client, await createProject(ada));
    for (let use = 0; use < 7; use++) expect((await client.get('/api/v1/whoami')).status).toBe(200);
    for (let use = 0; use < 2; use++) expect((await recovery(first)).status).toBe(200);
    await first.stop();

    const second = await start(env, first.secret);
    const again = withKey(second.client(), key);
    const left = (await again.get('/api/v1/whoami')).headers.get('ratelimit');
    expect(left).toMatch(/"free-5000000s";r=2;/);
    for (let use = 0; use < 2; use++) expect((await again.get('/api/v1/whoami')).status).toBe(200);
    expect((await again.get('/api/v1/whoami')).status).toBe(429);
    expect([(await recovery(second)).status, (await recovery(second)).status]).toEqual([200, 429]);
    await second.stop();
  });

  it('does not count what was used on another day', async () => {
    const env = { RATE_LIMIT_FREE: '60/60+10/86400' };
    const first = await start(env);
    const ada = await signUp(first);
    const { key, client } = await createProjectKey(ada.client, await createProject(ada));
    first.clock.advanceToWindow(86_400);
    for (let use = 0; use < 10; use++) await client.get('/api/v1/whoami');
    expect((await client.get('/api/v1/whoami')).status).toBe(429);
    await first.stop();

    const second = await start(env, first.secret);
    second.clock.advance(2 * 86_400);
    const { status, headers } = await withKey(second.client(), key).get('/api/v1/whoami');
    expect([status, headers.get('ratelimit')]).toEqual([200, expect.stringMatching(/"free-day";r=9;/)]);
    const yesterdays = () => second.dataSource.query('SELECT 1 FROM limit_counters WHERE used = 10');
    expect(await yesterdays()).toHaveLength(1);
    await sweep(second);
    expect(await yesterdays()).toEqual([]);
    await second.stop();
  });
});
