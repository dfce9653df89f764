import { randomBytes } from 'node:crypto';
import { createTestDatabase, describeOnRedis, type TestDatabase, withKey } from '@latchkey/testing';
import { holdRequest } from '../../../libs/testing/src/http/held-request.js';
import { RoundRobin } from '../../../libs/testing/src/http/round-robin.js';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';
import { processIsGone } from '../../../libs/testing/src/process/postmaster.js';
import { makeProjectKey } from '../../../libs/testing/src/process/project-key-of.js';
import { workersOf } from '../../../libs/testing/src/process/workers-of.js';

const START = 120_000;
const SECRET = randomBytes(48).toString('base64');
let database: TestDatabase;
let server: BuiltServer;

const start = async (more: Record<string, string> = {}) => {
  server = await BuiltServer.start({ WORKERS: '2', DATABASE_URL: database.url, SECRET, ...more });
};
/** Held by one worker or the other. */
const holdSignUp = (name: string) =>
  holdRequest(server.port, '/api/auth/sign-up/email', {
    ...{ email: `${name}@example.com`, password: 'quiet-harbour-lantern-42', name },
  });

beforeAll(async () => {
  buildServer();
  database = await createTestDatabase();
}, BUILD_TIME);
afterEach(() => server.end('SIGKILL'));
afterAll(() => database.drop());

describe('workers that are told to stop', () => {
  it(
    'say so, serve until the time is over, and finish what is under way',
    async () => {
      await start({ SHUTDOWN_DELAY_SECONDS: '3' });
      const held = await Promise.all(['ada', 'grace', 'joan', 'mary'].map(holdSignUp));
      const workers = workersOf(server);
      const began = performance.now();
      server.signal('SIGTERM');
      await server.logged('stopping');
      const balancer = new RoundRobin([server.port]);
      const asked = Array.from({ length: 8 }, () => balancer.send('GET', '/livez', undefined, {}));
      expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
      balancer.close();
      const ready = await Promise.all(Array.from({ length: 8 }, () => server.client().get('/readyz')));
      expect(ready.map(({ status, body }) => `${status} ${body.status}`)).toEqual(
        Array.from({ length: 8 }, () => '503 stopping'),
      );
      const finished = await Promise.all(held.map((one) => one.finish()));
      expect(finished.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(await server.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
      expect(performance.now() - began).toBeGreaterThan(3_000);
      for (const pid of workers) await processIsGone(pid);
      expect(server.logs.filter(({ msg }) => msg === 'stopped')).toHaveLength(1);
    },
    START,
  );

  it(
    'end at once when the server is told again',
    async () => {
      await start();
      const held = await Promise.all(['vera', 'ruth'].map(holdSignUp));
      const workers = workersOf(server);
      server.signal('SIGTERM');
      await server.logged('stopping');
      let ended = false;
      void server.ended.then(() => (ended = true));
      while (!ended) {
        server.signal('SIGTERM');
        await new Promise(setImmediate);
      }
      expect(await server.ended).toMatchObject({ code: 1 });
      for (const pid of workers) await processIsGone(pid);
      for (const one of held) one.drop();
    },
    START,
  );
});

describeOnRedis('workers that count on Redis', (redisUrl) => {
  it(
    'let exactly 40 of 200 requests pass',
    async () => {
      await start({ REDIS_URL: redisUrl, RATE_LIMIT_FREE: '40/5000000' });
      const client = withKey(server.client(), await makeProjectKey(server));
      const answers = await Promise.all(Array.from({ length: 200 }, () => client.get('/api/v1/whoami')));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(40);
      expect(await server.end()).toMatchObject({ code: 0 });
    },
    START,
  );
});
