import { randomBytes } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@latchkey/testing';
import { RoundRobin } from '../../../libs/testing/src/http/round-robin.js';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';

const account = { email: 'ada@example.com', password: 'quiet-harbour-lantern-42', name: 'Ada' };
let database: TestDatabase;
let env: Record<string, string>;
let nodes: BuiltServer[];

beforeAll(async () => {
  buildServer();
  database = await createTestDatabase();
  // As long as the balancer takes to notice, and more.
  const SHUTDOWN_DELAY_SECONDS = '1';
  env = { DATABASE_URL: database.url, SECRET: randomBytes(48).toString('base64'), SHUTDOWN_DELAY_SECONDS };
  nodes = await Promise.all([1, 2, 3].map(() => BuiltServer.start(env)));
}, BUILD_TIME);
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.end('SIGKILL')));
  await database.drop();
});

it('every node is restarted while requests come in, and none that was accepted is lost', async () => {
  const client = nodes[0].client();
  await client.post('/api/auth/sign-up/email', account);
  await client.post('/api/auth/sign-in/email', { email: account.email, password: account.password });
  const organizations = await client.get('/api/user/organizations');
  const projects = `/api/user/organizations/${organizations.body.data[0].id}/projects`;

  const balancer = new RoundRobin(nodes.map(({ port }) => port));
  let over = false;
  const made: string[] = [];
  const wrong: string[] = [];
  const visitor = async (who: number): Promise<void> => {
    for (let turn = 1; !over; turn++) {
      const name = `Project ${who}-${turn}`;
      const answer = await balancer.send('POST', projects, { name }, { cookie: client.cookieHeader() });
      if (answer.status === 201) made.push(name);
      else wrong.push(`${answer.status} ${answer.problem}`);
    }
  };
  const visitors = Promise.all([1, 2, 3, 4].map(visitor));

  try {
    for (const [index, node] of nodes.entries()) {
      const before = made.length;
      const { port } = node;
      expect(await node.end('SIGTERM')).toMatchObject({ code: 0, stderr: '' });
      nodes[index] = await BuiltServer.start({ ...env, PORT: String(port) });
      await balancer.knowsReady(port);
      expect(made.length).toBeGreaterThan(before);
    }
  } finally {
    over = true;
    await visitors;
    balancer.close();
  }

  expect(wrong).toEqual([]);
  const listed = await client.with({ cookie: client.cookieHeader() }).get(`${projects}?limit=1`);
  expect(listed.body.meta.total).toBe(made.length);
}, 180_000);
