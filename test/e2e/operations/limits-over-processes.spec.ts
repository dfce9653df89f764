import { randomBytes } from 'node:crypto';
import { createTestDatabase, describeOnRedis, type TestAnswer, type TestDatabase, withKey } from '@latchkey/testing';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';

const account = { email: 'ada@example.com', password: 'quiet-harbour-lantern-42', name: 'Ada' };

/** Makes an account, a project and a key of it, and answers the key. */
async function makeKey(server: BuiltServer): Promise<string> {
  const client = server.client();
  await client.post('/api/auth/sign-up/email', account);
  await client.post('/api/auth/sign-in/email', { email: account.email, password: account.password });
  const organizations = await client.get('/api/user/organizations');
  const projects = `/api/user/organizations/${organizations.body.data[0].id}/projects`;
  const project = await client.post(projects, { name: 'Project' });
  const key = await client.post(`${projects}/${project.body.data.id}/api-keys`, { name: 'key' });
  return key.body.data.key as string;
}

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
    const key = await makeKey(servers[0]);
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
