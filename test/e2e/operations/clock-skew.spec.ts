import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createTestDatabase, describeOnRedis, type TestClient, type TestDatabase } from '@latchkey/testing';
import { BUILD_TIME, buildServer, BuiltServer, runAhead } from '../../../libs/testing/src/process/built-server.js';

const account = { email: 'ada@example.com', password: 'quiet-harbour-lantern-42', name: 'Ada' };
const hasFaketime = spawnSync('faketime', ['-f', '+0s', 'true']).status === 0;
if (!hasFaketime) process.stdout.write('Skipped: nodes whose clocks differ, because faketime is not installed.\n');

let database: TestDatabase;
let env: Record<string, string>;
let right: BuiltServer;
let ahead: BuiltServer;

/** Starts two nodes of one deployment, one of them five seconds ahead of the other. */
async function startBoth(more: Record<string, string> = {}): Promise<void> {
  const PUBLIC_URL = 'http://localhost:3000';
  env = { DATABASE_URL: database.url, SECRET: randomBytes(48).toString('base64'), PUBLIC_URL, ...more };
  right = await BuiltServer.start(env);
  ahead = await BuiltServer.start(env, runAhead('+5s'));
}

async function signIn(): Promise<TestClient> {
  const client = right.client();
  await client.post('/api/auth/sign-up/email', account);
  await client.post('/api/auth/sign-in/email', { email: account.email, password: account.password });
  return client;
}

/** The same session, shown to a node. */
const at = (server: BuiltServer, client: TestClient): TestClient =>
  server.client().with({ cookie: client.cookieHeader() });

beforeEach(async () => {
  buildServer();
  database = await createTestDatabase();
}, BUILD_TIME);
afterEach(async () => {
  await Promise.all([right, ahead].map((server) => server.end()));
  await database.drop();
});

(hasFaketime ? describe : describe.skip)('two nodes, one of which is five seconds ahead', () => {
  it('are that far apart', async () => {
    await startBoth();
    const times = await Promise.all(
      [right, ahead].map(async (server) => Date.parse((await server.client().get('/livez')).headers.get('date') ?? '')),
    );
    expect(times[1] - times[0]).toBeGreaterThan(3_000);
  }, 60_000);

  it('take each other’s sessions and JWTs, at once and until their end', async () => {
    await startBoth();
    const client = await signIn();
    const late = ahead.client();
    await late.post('/api/auth/sign-in/email', { email: account.email, password: account.password });
    for (const [one, other] of [
      [client, ahead],
      [late, right],
    ] as const) {
      expect((await at(other, one).get('/api/user/me')).status).toBe(200);
      const home = other === ahead ? right : ahead;
      const { body } = await at(home, one).post('/api/auth/token');
      // Made by a clock that is ahead, it is not from the future to the other one.
      const bearer = other.client().with({ authorization: `Bearer ${body.data.token}` });
      expect((await bearer.get('/api/user/me')).status).toBe(200);
      await at(home, one).post('/api/auth/sign-out');
      expect((await bearer.get('/api/user/me')).status).toBe(401);
      expect((await at(other, one).get('/api/user/me')).status).toBe(401);
    }
  }, 60_000);

  it('end what is revoked on either at once, and what ends by itself within those seconds', async () => {
    await startBoth();
    const client = await signIn();
    const body = { name: 'CI', scopes: ['user:read'], expiresIn: 60 };
    const made = (await at(ahead, client).post('/api/auth/api-key/create', body)).body.data;
    const away = Date.parse(made.expiresAt) - Date.now();
    expect(away).toBeGreaterThan(60_000 - 5_000);
    expect(away).toBeLessThan(60_000 + 6_000);
    const key = { 'x-api-key': made.key as string };
    for (const server of [right, ahead]) expect((await server.client().with(key).get('/api/user/me')).status).toBe(200);
    await at(ahead, client).post('/api/auth/api-key/delete', { id: made.id });
    for (const server of [right, ahead]) expect((await server.client().with(key).get('/api/user/me')).status).toBe(401);
  }, 60_000);
});

(hasFaketime ? describeOnRedis : noRedis)('two nodes that count on one Redis, one five seconds ahead', (redisUrl) => {
  it('let exactly as many requests pass together as there may be', async () => {
    // A window as long as this ends while a test runs about once in the life of a developer.
    await startBoth({ REDIS_URL: redisUrl, RATE_LIMIT_ACCOUNT: '40/5000000' });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => (index % 2 ? right : ahead).client().get('/api/user/me')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(40);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(60);
  }, 60_000);
});

/** Without faketime there is nothing to count. */
function noRedis(name: string, suite: (url: string) => void): void {
  describe.skip(name, () => suite(''));
}
