import { newId } from '@latchkey/common';
import {
  createProject,
  createProjectKey,
  createTestDatabase,
  type Person,
  signUp,
  sumOf,
  TestApp,
  type TestProjectKey,
  usageRows,
  withKey,
  writeUsage,
} from '@latchkey/testing';
import { UsageCounts } from '../../../apps/api/src/usage/usage-counts.js';
import { UsageRepository } from '../../../apps/api/src/usage/usage.repository.js';
import { DatabaseProxy } from '../../../libs/testing/src/database/database-proxy.js';

let app: TestApp;
let ada: Person;
let keys: TestProjectKey[];
beforeEach(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  const project = await createProject(ada);
  keys = await Promise.all(Array.from({ length: 4 }, () => createProjectKey(ada.client, project)));
  await writeUsage(app);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await app.stop();
});

const ofKeys = async (table?: 'usage_days') =>
  (await usageRows(app, table)).filter(({ credential_kind: kind }) => kind === 'project');
const repositoryOf = (node: TestApp) => node.app.get(UsageRepository, { strict: false });
const another = () => TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });

/** Asks a server with the keys in turn, a few at a time. */
async function load(node: TestApp, times: number): Promise<void> {
  const clients = keys.map(({ key }) => withKey(node.client(), key));
  const run = async (from: number) => {
    for (let made = from; made < times; made += 16) await clients[made % 4].get('/api/v1/whoami', { unchecked: true });
  };
  await Promise.all(Array.from({ length: 16 }, (_, from) => run(from)));
}

const batchOf = (writer: string, number: number, answers: number) => {
  const counts = new UsageCounts(10);
  const principal = { kind: 'project', credentialId: writer, environment: 'live' } as never;
  for (let made = 0; made < answers; made++) {
    const answer = {
      surface: 'project',
      group: 'Key',
      badCredential: false,
      ip: '',
      status: 200,
      failure: undefined,
    } as const;
    counts.add({ ...answer, principal }, made);
  }
  return { writer, number, credentials: counts.take(10), addresses: [] };
};

describe('usage', () => {
  it('adds up exactly over two nodes that write the same rows, in few statements', async () => {
    const other = await another();
    const writes = [app, other].map((node) => jest.spyOn(repositoryOf(node), 'add'));
    const began = performance.now();
    await Promise.all([load(app, 2000), load(other, 2000)]);
    await other.stop();
    for (const table of [undefined, 'usage_days'] as const) {
      const rows = await ofKeys(table);
      expect(rows.map((row) => sumOf([row], 'status_2xx'))).toEqual([1000, 1000, 1000, 1000]);
    }
    const seconds = (performance.now() - began) / 1000;
    expect(writes.flatMap(({ mock }) => mock.calls).length).toBeLessThanOrEqual(2 * Math.ceil(seconds) + 2);
  }, 60_000);

  it('adds up exactly however many nodes write the same rows in the same moment', async () => {
    const ids = Array.from({ length: 30 }, newId);
    const repository = repositoryOf(app);
    await Promise.all(
      Array.from({ length: 20 }, (_, node) => {
        const order = node % 2 ? ids : ids.toReversed();
        const credentials = order.flatMap((id) => batchOf(id, 1, 2).credentials);
        return repository.add({ writer: newId(), number: 1, credentials, addresses: [] }, app.clock.now());
      }),
    );
    const rows = await ofKeys();
    expect(rows.filter(({ credential_id: id }) => ids.includes(id as string))).toHaveLength(30);
    expect(new Set(rows.map((row) => row.status_2xx))).toEqual(new Set(['40']));
  });

  it('adds a batch once, however often it is sent', async () => {
    const writer = newId();
    const send = (number: number) => repositoryOf(app).add(batchOf(writer, number, 3), app.clock.now());
    await Promise.all(Array.from({ length: 20 }, () => send(1)));
    await send(2);
    await send(1);
    expect(sumOf(await ofKeys(), 'status_2xx')).toBe(6);
    expect(sumOf(await ofKeys('usage_days'), 'status_2xx')).toBe(6);
  });

  it('adds a batch once whose write succeeded and whose answer was lost', async () => {
    const repository = repositoryOf(app);
    const add = repository.add.bind(repository);
    jest.spyOn(repository, 'add').mockImplementationOnce(async (batch, now) => {
      await add(batch, now);
      throw new Error('Connection terminated unexpectedly');
    });
    await load(app, 10);
    await writeUsage(app);
    await load(app, 10);
    expect(sumOf(await ofKeys(), 'status_2xx')).toBe(20);
  });

  it('is written when the server stops', async () => {
    const other = await another();
    await load(other, 20);
    await other.stop();
    expect(sumOf(await ofKeys(), 'status_2xx')).toBe(20);
  });

  it('fails no request while it cannot be written, and is written later', async () => {
    const broken = jest.spyOn(repositoryOf(app), 'add').mockRejectedValue(new Error('gone'));
    const answers = await Promise.all(keys.map(({ client }) => client.get('/api/v1/whoami')));
    await writeUsage(app);
    await load(app, 8);
    await writeUsage(app);
    broken.mockRestore();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(sumOf(await ofKeys(), 'status_2xx')).toBe(12);
    expect(app.logs.filter(({ msg }) => msg === 'Counts of requests could not be written yet.')).toHaveLength(1);
  });
});

it('usage outlives a while without the database', async () => {
  const database = await createTestDatabase();
  const proxy = await DatabaseProxy.to(database.url);
  const node = await TestApp.start({ databaseUrl: proxy.url });
  const eve = await signUp(node);
  const { client } = await createProjectKey(eve.client, await createProject(eve));
  for (let made = 0; made < 5; made++) await client.get('/api/v1/whoami');
  await proxy.close();
  await writeUsage(node);
  expect((await client.get('/api/v1/whoami')).status).toBe(503);
  await proxy.open();
  await client.get('/api/v1/whoami');
  const rows = (await usageRows(node)).filter((row) => row.credential_kind === 'project');
  expect(rows.map((row) => [row.status_2xx, row.status_5xx])).toEqual([['6', '0']]);
  await node.stop();
  await proxy.close();
  await database.drop();
}, 30_000);
