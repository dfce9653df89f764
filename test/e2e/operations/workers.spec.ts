import { type TestAnswer, withKey } from '@latchkey/testing';
import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { RoundRobin } from '../../../libs/testing/src/http/round-robin.js';
import { askOver, SteadyClient } from '../../../libs/testing/src/http/steady-client.js';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';
import { newDataDir, removeDataDirs } from '../../../libs/testing/src/process/data-dirs.js';
import { keyOwner, makeProjectKey } from '../../../libs/testing/src/process/project-key-of.js';
import { processIsGone, readPostmasterPid } from '../../../libs/testing/src/process/postmaster.js';
import { workersOf } from '../../../libs/testing/src/process/workers-of.js';

// A window as long as this ends while a test runs about once in the life of a developer.
const RATE_LIMIT_FREE = '30/5000000';
const START = 120_000;
let env: Record<string, string>;
let server: BuiltServer;

const start = async (more: Record<string, string> = {}): Promise<BuiltServer> => {
  env = { WORKERS: '2', DATA_DIR: newDataDir(), METRICS_PORT: '0', RATE_LIMIT_FREE, ...more };
  return BuiltServer.start(env);
};
const rest = ({ headers }: TestAnswer) => Number(headers.get('x-ratelimit-remaining'));
const said = (message: string) => server.logs.filter(({ msg }) => msg === message);

/** How many requests for a route are counted, over all workers. */
async function counted(route: string): Promise<number> {
  const port = Number(server.logs.find(({ msg }) => msg === 'ready')?.metricsPort);
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const line = text.split('\n').find((one) => one.includes('seconds_count{') && one.includes(`route="${route}"`));
  return Number(line?.split(' ').at(-1) ?? 0);
}

/** Asks so often, each time on a connection of its own. */
async function askOften(times: number, path: string): Promise<number[]> {
  const balancer = new RoundRobin([server.port]);
  const answers = await Promise.all(Array.from({ length: times }, () => balancer.send('GET', path, undefined, {})));
  balancer.close();
  return answers.map(({ status }) => status);
}

beforeAll(buildServer, BUILD_TIME);
afterAll(removeDataDirs);

describe('two workers on the embedded database', () => {
  let key: string;
  beforeAll(async () => {
    server = await start();
    key = await makeProjectKey(server);
  }, START);
  afterAll(() => server.end('SIGKILL'));

  it('are told of once, and both answer, each with its number and process on every line', async () => {
    expect(said('ready')).toEqual([expect.objectContaining({ workers: 2, pid: server.pid, port: server.port })]);
    await askOften(40, '/livez');
    const lines = () => said('request').filter(({ route }) => route === '/livez');
    while (lines().length < 40) await delay(10);
    const [one, other] = workersOf(server);
    const seen = new Set(lines().map(({ worker, pid }) => `${String(worker)} ${String(pid)}`));
    expect(seen).toEqual(new Set([`1 ${one}`, `2 ${other}`]));
  });

  it('let exactly 30 of 300 requests pass that come at once', async () => {
    const client = withKey(server.client(), key);
    const answers = await Promise.all(Array.from({ length: 300 }, () => client.get('/api/v1/whoami')));
    const passed = answers.filter(({ status }) => status === 200);
    expect(passed.map(rest).sort((one, other) => one - other)).toEqual(Array.from({ length: 30 }, (_, left) => left));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(270);
    const whoami = said('request').filter(({ route, status }) => route === '/api/v1/whoami' && status === 200);
    expect(new Set(whoami.map(({ worker }) => worker))).toEqual(new Set([1, 2]));
  });

  it('take one refresh token that comes to both of them at once for a race, and go on with the session', async () => {
    const { email, password } = keyOwner;
    const login = await server.client().post('/api/v1/auth/login', { email, password });
    const refresh = (token: unknown) => server.client().post('/api/v1/auth/refresh', { refresh_token: token });
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(login.body.refresh_token)));
    const [won, ...others] = answers.filter(({ status }) => status === 200);
    expect(others).toEqual([]);
    expect((await refresh(won.body.refresh_token)).status).toBe(200);
  });

  it('measure together, whichever of them is asked', async () => {
    const before = await counted('/livez');
    await askOften(50, '/livez');
    expect(await counted('/livez')).toBe(before + 50);
  });

  it('go on when one of them is killed, and soon are two again', async () => {
    const before = await counted('/livez');
    const [first] = workersOf(server);
    process.kill(first, 'SIGKILL');
    await server.logged('a worker has ended: another one takes its place');
    expect(await askOften(20, '/livez')).toEqual(Array.from({ length: 20 }, () => 200));
    while (said('a worker serves').length < 3) await delay(10);
    expect(said('a worker has ended: another one takes its place')).toEqual([
      expect.objectContaining({ level: 'error', worker: 1, workerPid: first, signal: 'SIGKILL' }),
    ]);
    expect(workersOf(server)).toHaveLength(2);
    expect(workersOf(server)).not.toContain(first);
    expect(await counted('/livez')).toBe(before + 20);
    expect((await withKey(server.client(), key).get('/api/v1/whoami')).status).toBe(429);
  }, 60_000);

  it('are restarted by SIGUSR2, one after the other, without a request that is lost or refused', async () => {
    const before = workersOf(server);
    const balancer = new RoundRobin([server.port]);
    const countedBefore = await counted('/api/user/me');
    const steady = Array.from({ length: 8 }, () => new SteadyClient(server.port, '/api/user/me'));
    const fresh: string[] = [];
    let over = false;
    const visitor = async (): Promise<void> => {
      while (!over) {
        const { status, problem } = await balancer.send('GET', '/readyz', undefined, {});
        fresh.push(problem || String(status));
      }
    };
    const visitors = Promise.all([visitor(), visitor(), visitor()]);
    server.signal('SIGUSR2');
    await server.logged('workers were restarted');
    over = true;
    await visitors;
    balancer.close();
    await Promise.all(steady.map((client) => client.stop()));
    expect(new Set(fresh)).toEqual(new Set(['200']));
    expect(steady.flatMap(({ losses }) => losses)).toEqual([]);
    const statuses = steady.flatMap((client) => client.statuses);
    expect(new Set(statuses)).toEqual(new Set([401]));
    const after = workersOf(server);
    expect(after).toHaveLength(2);
    expect(after.filter((pid) => before.includes(pid))).toEqual([]);
    expect(await counted('/api/user/me')).toBe(countedBefore + statuses.length);
  }, 60_000);

  it('replace one that is told to end by itself', async () => {
    const [first] = workersOf(server);
    process.kill(first, 'SIGTERM');
    await processIsGone(first);
    expect(await askOften(10, '/readyz')).toEqual(Array.from({ length: 10 }, () => 200));
    expect(workersOf(server)).toHaveLength(2);
  }, 60_000);

  it('let nothing pass while nobody counts, and go on when somebody does', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = () => askOver(agent, server.port, '/api/v1/whoami', { authorization: `Bearer ${key}` });
    expect(await ask()).toBe(429);
    process.kill(server.pid, 'SIGSTOP');
    try {
      expect(await ask()).toBe(503);
    } finally {
      process.kill(server.pid, 'SIGCONT');
    }
    expect(await ask()).toBe(429);
    agent.destroy();
  });

  it('stop with the server, which loses no request that it took, and remember limits over a restart', async () => {
    const before = workersOf(server);
    const steady = Array.from({ length: 16 }, () => new SteadyClient(server.port, '/api/user/me'));
    while (steady.some(({ statuses }) => statuses.length < 5)) await new Promise(setImmediate);
    server.signal('SIGTERM');
    await server.logged('stopping');
    const ended = await server.ended;
    await Promise.all(steady.map((client) => client.stop()));
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    // Whoever was told that the connection ends finds nobody for the next one, and that is all that went wrong.
    expect(new Set(steady.flatMap(({ losses }) => losses))).toEqual(new Set(['ECONNREFUSED']));
    expect(new Set(steady.flatMap(({ statuses }) => statuses))).toEqual(new Set([401]));
    for (const pid of before) await processIsGone(pid);
    server = await BuiltServer.start(env);
    expect((await withKey(server.client(), key).get('/api/v1/whoami')).status).toBe(429);
  }, 60_000);

  it('leave nothing behind when the server is killed', async () => {
    const pids = [...workersOf(server), readPostmasterPid(env.DATA_DIR)];
    expect(await server.end('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    for (const pid of pids) await processIsGone(pid);
  });
});

describe('workers that cannot be', () => {
  it.each(['0', 'abc', '-1', '1.5'])('are refused by name: WORKERS=%s', async (WORKERS) => {
    const { code, stdout, stderr } = await BuiltServer.refused({ WORKERS, DATA_DIR: newDataDir() });
    expect([code, stdout]).toEqual([78, '']);
    expect(stderr).toContain('WORKERS must be a whole number from 1 to 256, or "auto".');
  });

  it(
    'say why once, however many there are',
    async () => {
      const first = await start();
      const refused = await BuiltServer.refused({ WORKERS: '3', DATA_DIR: newDataDir(), PORT: String(first.port) });
      expect(refused.code).toBe(1);
      expect(refused.stderr).toMatch(/^Port \d+ on 127\.0\.0\.1 is in use by another program: [^\n]+\n$/);
      await first.end('SIGKILL');
    },
    START,
  );
});
