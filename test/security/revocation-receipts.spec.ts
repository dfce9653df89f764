import {
  createProject,
  createProjectKey,
  createTestDatabase,
  createToken,
  createWorkspaceKey,
  databaseUses,
  everyNodeKnows,
  type Person,
  projectOutcome,
  signUp,
  TestApp,
  type TestAnswer,
  type TestDatabase,
  type TestProject,
  withKey,
} from '@latchkey/testing';
import { DatabaseProxy } from '../../libs/testing/src/database/database-proxy.js';

const whoami = '/api/v1/whoami';

let database: TestDatabase;
let proxy: DatabaseProxy;
let first: TestApp;
/** All nodes; the last one reaches the database by way of the proxy. */
let nodes: TestApp[];
let ada: Person;
let project: TestProject;

beforeAll(async () => {
  database = await createTestDatabase();
  proxy = await DatabaseProxy.to(database.url);
  const env = { DATABASE_TIMEOUT_SECONDS: '1' };
  first = await TestApp.start({ databaseUrl: database.url, env });
  const { secret } = first;
  nodes = [
    first,
    await TestApp.start({ databaseUrl: database.url, secret, env }),
    await TestApp.start({ databaseUrl: proxy.url, secret, env }),
  ];
});
beforeEach(async () => {
  ada = await signUp(first);
  project = await createProject(ada);
  await allTakePart();
});
afterAll(async () => {
  for (const node of nodes) await node.stop();
  await proxy.close();
  await database.drop();
});

/** Waits until all nodes confirm, and remember what they look up. */
async function allTakePart(): Promise<void> {
  const { key } = await createProjectKey(ada.client, project);
  for (const node of nodes) {
    const use = () => withKey(node.client(), key).get(whoami);
    do await use();
    while ((await databaseUses(node, use)) > 0);
  }
}

interface Receipt {
  readonly confirmedNodes: number;
  readonly nodes: number;
  readonly effectiveAt: string | null;
}

const receiptOf = ({ headers }: TestAnswer): unknown => JSON.parse(headers.get('revocation-receipt') ?? 'null');
const confirmed = { confirmedNodes: 3, nodes: 3, effectiveAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) };

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

describe('check 37: a key that every node remembers', () => {
  it('costs no look-up when it is used again, and one when it is new', async () => {
    const { key } = await createProjectKey(ada.client, project);
    for (const node of nodes) {
      const use = async () => expect((await withKey(node.client(), key).get(whoami)).status).toBe(200);
      expect([await databaseUses(node, use), await databaseUses(node, use)]).toEqual([1, 0]);
    }
  });

  it('is looked up once for all who come with it at the same time, and so is a text that is no key', async () => {
    const { key } = await createProjectKey(ada.client, project);
    const made = await createProjectKey(ada.client, project);
    await ada.client.delete(`${project.keysPath}/${made.id}`);
    for (const text of [key, made.key]) {
      const all = () => Promise.all(Array.from({ length: 20 }, () => withKey(first.client(), text).get(whoami)));
      expect(await databaseUses(first, all)).toBe(1);
      expect(await databaseUses(first, all)).toBe(0);
    }
  });

  const ends: [string, (id: string) => Promise<TestAnswer>][] = [
    ['it is revoked', (id) => ada.client.delete(`${project.keysPath}/${id}`)],
    ['it is switched off', (id) => ada.client.put(`${project.keysPath}/${id}`, { enabled: false })],
    ['it is rotated without grace', (id) => ada.client.post(`${project.keysPath}/${id}/rotate`, { graceSeconds: 0 })],
    [
      'its project is deleted',
      () => ada.client.delete(`/api/user/organizations/${ada.organizationId}/projects/${project.id}`),
    ],
    ['its organization is deleted', () => ada.client.delete(`/api/user/organizations/${ada.organizationId}`)],
  ];

  it.each(ends)('opens nothing on any node once it is answered that %s', async (_, end) => {
    for (let round = 0; round < 5; round++) {
      const own = round > 0 ? await signUp(first) : ada;
      ada = own;
      project = await createProject(own);
      const { key, id } = await createProjectKey(own.client, project);
      const uses = () => Promise.all(nodes.map((node) => withKey(node.client(), key).get(whoami)));
      expect((await uses()).map(projectOutcome)).toEqual(['200', '200', '200']);
      const answer = await end(id);
      expect([answer.status < 300, receiptOf(answer)]).toEqual([true, confirmed]);
      expect((await uses()).map(projectOutcome)).toEqual(Array.from(nodes, () => '401 AUTH_INVALID'));
    }
  });

  it('comes to life again on every node when it is switched on', async () => {
    const { key, id } = await createProjectKey(ada.client, project);
    const uses = () => Promise.all(nodes.map((node) => withKey(node.client(), key).get(whoami)));
    for (const [enabled, status] of [
      [false, 401],
      [true, 200],
    ] as const) {
      await ada.client.put(`${project.keysPath}/${id}`, { enabled });
      expect((await uses()).map((answer) => answer.status)).toEqual([status, status, status]);
    }
  });

  it('has the limits of the plan that its organization was changed to, on every node', async () => {
    const { key } = await createWorkspaceKey(ada, { scopes: ['read'] });
    const limited = await TestApp.start({
      databaseUrl: database.url,
      secret: first.secret,
      env: { RATE_LIMIT_FREE: '60/60', RATE_LIMIT_PRO: '300/60' },
    });
    try {
      const limit = async () =>
        (await withKey(limited.client(), key).get('/v1/projects')).headers.get('x-ratelimit-limit');
      expect([await limit(), await limit()]).toEqual(['60', '60']);
      const answer = await ada.client.put(`/api/user/organizations/${ada.organizationId}/subscription`, {
        plan: 'pro',
      });
      expect(receiptOf(answer)).toEqual({ ...confirmed, confirmedNodes: 4, nodes: 4 });
      expect(await limit()).toBe('300');
    } finally {
      await limited.stop();
    }
  });

  it('ends with the account that it belongs to', async () => {
    const ben = await signUp(first);
    const { key } = await createToken(ben.client, ['user:read']);
    const uses = () => Promise.all(nodes.map((node) => node.client().with({ 'x-api-key': key }).get('/api/user/me')));
    expect((await uses()).map(({ status }) => status)).toEqual([200, 200, 200]);
    const answer = await ben.client.delete('/api/user/me', { password: ben.password });
    expect([answer.status, receiptOf(answer)]).toEqual([200, confirmed]);
    expect((await uses()).map(({ status }) => status)).toEqual([401, 401, 401]);
  });

  it('lets no use succeed that began after the answer, however many are under way', async () => {
    for (let round = 0; round < 10; round++) {
      const { key, id } = await createProjectKey(ada.client, project);
      let answered = Infinity;
      const late: number[] = [];
      const user = async (node: TestApp) => {
        for (let refused = 0; refused < 3;) {
          const began = performance.now();
          const { status } = await withKey(node.client(), key).get(whoami);
          if (status !== 200) refused++;
          else if (began > answered) late.push(began - answered);
        }
      };
      const users = Promise.all(Array.from({ length: 20 }, (_, index) => user(nodes[index % 3])));
      await ada.client.delete(`${project.keysPath}/${id}`);
      answered = performance.now();
      await users;
      expect(late).toEqual([]);
    }
  });

  it('cannot be revoked by one while it is not yet true, and said to be revoked to another', async () => {
    const { key, id } = await createProjectKey(ada.client, project);
    const use = (node: TestApp) => withKey(node.client(), key).get(whoami);
    for (const node of nodes) expect((await use(node)).status).toBe(200);
    const revoked = async () => {
      expect(receiptOf(await ada.client.delete(`${project.keysPath}/${id}`))).toEqual(confirmed);
      return (await Promise.all(nodes.map(use))).map(({ status }) => status);
    };
    const seen = await Promise.all(Array.from({ length: 20 }, revoked));
    expect(new Set(seen.flat())).toEqual(new Set([401]));
  });

  it('is known of nowhere when it was changed in the database by hand, as soon as every node knows', async () => {
    const { key } = await createProjectKey(ada.client, project);
    const uses = () => Promise.all(nodes.map((node) => withKey(node.client(), key).get(whoami)));
    await uses();
    await first.dataSource.query('DELETE FROM api_keys WHERE prefix = $1', [key.slice(0, 14)]);
    await everyNodeKnows(first);
    expect((await uses()).map(projectOutcome)).toEqual(Array.from(nodes, () => '401 AUTH_INVALID'));
  });
});

describe('check 37: a node that is cut off', () => {
  it.each([
    ['hears nothing any more', async () => Promise.resolve(proxy.stall()), async () => Promise.resolve(proxy.resume())],
    ['has lost its connections', () => proxy.close(), () => proxy.open()],
  ])(
    'and %s trusts nothing, is not waited for longer than it might, and comes back by itself',
    async (_, cut, mend) => {
      const { key, id } = await createProjectKey(ada.client, project);
      const use = async () => (await withKey(nodes[2].client(), key).get(whoami)).status;
      expect([await use(), await use()]).toEqual([200, 200]);
      await cut();
      const took = await seconds(async () => {
        const answer = await ada.client.delete(`${project.keysPath}/${id}`);
        expect(receiptOf(answer)).toEqual({ ...confirmed, confirmedNodes: 2, nodes: 2 });
      });
      expect(took).toBeLessThan(3);
      expect(await use()).toBe(503);
      const next = await createProjectKey(ada.client, project);
      expect(receiptOf(await ada.client.delete(`${project.keysPath}/${next.id}`))).toMatchObject({ nodes: 2 });
      await mend();
      for (let status = 503; status === 503; status = await use()) expect(status).toBe(503);
      expect(await use()).toBe(401);
      await allTakePart();
      expect(receiptOf(await ada.client.delete(`${project.keysPath}/${id}`))).toEqual(confirmed);
    },
  );

  it('by its link alone makes it again before it answers', async () => {
    const { key, id } = await createProjectKey(ada.client, project);
    await withKey(nodes[1].client(), key).get(whoami);
    await first.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'latchkey nodes'`,
    );
    const answer = await ada.client.delete(`${project.keysPath}/${id}`);
    const { confirmedNodes, nodes: counted, effectiveAt } = receiptOf(answer) as Receipt;
    expect([answer.status, effectiveAt, confirmedNodes]).toEqual([200, confirmed.effectiveAt, counted]);
    for (const node of nodes) expect((await withKey(node.client(), key).get(whoami)).status).toBe(401);
  });
});
