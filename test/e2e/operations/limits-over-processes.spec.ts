import { randomBytes } from 'node:crypto';
import { createTestDatabase, describeOnRedis, type TestAnswer, type TestDatabase, withKey } from '@latchkey/testing';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';
import { makeProjectKey } from '../../../libs/testing/src/process/project-key-of.js';

describeOnRedis('check 73: three processes that share Redis', (redisUrl) => {
  // A window as long as this ends while a test runs about once in the life of a developer.
  const RATE_LIMIT_FREE = '300/5000000';
  let database: TestDatabase;
  let servers: BuiltServer[];
  let env: Record<string, string>;

  beforeAll(async () => {
    buildServer();
    database = await createTestDatabase();
    const SECRET = randomBytes(48).toString('base64');
    env = { DATABASE_URL: database.url, REDIS_URL: redisUrl, SECRET, RATE_LIMIT_FREE };
    servers = await Promise.all([1, 2, 3].map(() => BuiltServer.start(env)));
  }, BUILD_TIME);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.end()));
    await database.drop();
  });

  it('let exactly 300 of 1,000 requests pass, tell each another rest, and go on so after a restart', async () => {
    const key = await makeProjectKey(servers[0]);
    const clients = servers.map((server) => withKey(server.client(), key));
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, index) => clients[index % 3].get('/api/v1/whoami')),
    );
    const rest = ({ headers }: TestAnswer) => Number(headers.get('x-ratelimit-remaining'));
    const passed = answers.filter(({ status }) => status === 200);
    expect(passed).toHaveLength(300);
    expect(passed.map(rest).sort((one, other) => one - other)).toEqual(Array.from({ length: 300 }, (_, left) => left));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(700);
    expect(new Set(refused.map(rest))).toEqual(new Set([0]));

    await servers[0].end();
    servers[0] = await BuiltServer.start(env);
    expect((await withKey(servers[0].client(), key).get('/api/v1/whoami')).status).toBe(429);
  });
});
