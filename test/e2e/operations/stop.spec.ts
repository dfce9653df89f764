import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '../../../libs/testing/src/database/test-database.js';
import { holdRequest } from '../../../libs/testing/src/http/held-request.js';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';

const SECRET = randomBytes(48).toString('base64');
const account = { email: 'ada@example.com', password: 'quiet-harbour-lantern-42', name: 'Ada' };
let database: TestDatabase;
let server: BuiltServer;

beforeAll(async () => {
  buildServer();
  database = await createTestDatabase();
}, BUILD_TIME);
beforeEach(async () => (server = await BuiltServer.start({ DATABASE_URL: database.url, SECRET })));
afterEach(() => server.end('SIGKILL'));
afterAll(() => database.drop());

const holdSignUp = () => holdRequest(server.port, '/api/auth/sign-up/email', account);

describe('a server that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes the requests under way on %s, takes no more, ends',
    async (signal) => {
      const held = await holdSignUp();
      server.signal(signal);
      await server.logged('stopping');
      await expect(server.client().get('/api/user/me')).rejects.toThrow('fetch failed');
      expect(await held.finish()).toEqual({ status: 200, connection: 'close' });
      const answered = performance.now();
      expect(await server.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
      expect(performance.now() - answered).toBeLessThan(3_000);
    },
  );

  it('waits for no client that holds an idle connection', async () => {
    const agent = new Agent({ keepAlive: true });
    const asked = get({ agent, port: server.port, host: '127.0.0.1', path: '/api/user/me' });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    await once(answer.resume(), 'end');
    const began = performance.now();
    expect(await server.end()).toMatchObject({ code: 0 });
    expect(performance.now() - began).toBeLessThan(3_000);
    agent.destroy();
  });

  it('waits for no client that has connected and asked for nothing', async () => {
    const silent = connect(server.port, '127.0.0.1');
    await once(silent, 'connect');
    silent.on('error', () => undefined);
    const began = performance.now();
    expect(await server.end()).toMatchObject({ code: 0 });
    expect(performance.now() - began).toBeLessThan(4_000);
    silent.destroy();
  });

  it('ends at once when it is told again', async () => {
    const held = await holdSignUp();
    const began = performance.now();
    let ended = false;
    void server.ended.then(() => (ended = true));
    while (!ended) {
      server.signal('SIGTERM');
      await delay(50);
    }
    expect(await server.ended).toMatchObject({ code: 1 });
    expect(performance.now() - began).toBeLessThan(5_000);
    held.drop();
  });

  it('takes two signals at the same moment for one, as Ctrl-C under npm sends them', async () => {
    const held = await holdSignUp();
    server.signal('SIGINT');
    server.signal('SIGINT');
    await server.logged('stopping');
    expect((await held.finish()).status).toBe(200);
    expect(await server.ended).toMatchObject({ code: 0 });
  });

  it('waits for ten seconds and no longer', async () => {
    const held = await holdSignUp();
    const began = performance.now();
    expect(await server.end()).toMatchObject({ code: 1 });
    const seconds = (performance.now() - began) / 1000;
    expect(seconds).toBeGreaterThan(9.5);
    expect(seconds).toBeLessThan(12);
    held.drop();
  }, 20_000);

  it('loses no request that it took while clients ask all the time over connections that they keep', async () => {
    const clients = Array.from({ length: 24 }, () => askUntilTold(server.port));
    while (clients.some(({ answered }) => answered() < 5)) await delay(20);
    server.signal('SIGTERM');
    const told = await Promise.all(clients.map(({ done }) => done));
    expect(told.filter((outcome) => outcome !== 'told to close')).toEqual([]);
    expect(await server.ended).toMatchObject({ code: 0 });
  });
});

describe('a server that is told to stop, and to take its time', () => {
  it('says that it stops and serves all the same until the time is over', async () => {
    await server.end('SIGKILL');
    server = await BuiltServer.start({ DATABASE_URL: database.url, SECRET, SHUTDOWN_DELAY_SECONDS: '3' });
    expect((await server.client().get('/readyz')).status).toBe(200);
    const began = performance.now();
    server.signal('SIGTERM');
    await server.logged('stopping');
    const { status, body } = await server.client().get('/readyz');
    expect([status, body.status, body.checks.database]).toEqual([503, 'stopping', 'ok']);
    expect((await server.client().get('/livez')).status).toBe(200);
    expect((await server.client().get('/api/user/me')).status).toBe(401);
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(performance.now() - began).toBeGreaterThan(3_000);
  });
});

/** Asks over one connection, again and again, until an answer says that it ends; whatever else ends it is a loss. */
function askUntilTold(port: number): { answered: () => number; done: Promise<string> } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let answered = 0;
  const ask = async (): Promise<string> => {
    for (;;) {
      const asked = get({ agent, port, host: '127.0.0.1', path: '/api/user/me' });
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      await once(answer.resume(), 'end');
      answered++;
      if (answer.headers.connection === 'close') return 'told to close';
    }
  };
  const done = ask().catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
  return { answered: () => answered, done: done.finally(() => agent.destroy()) };
}
