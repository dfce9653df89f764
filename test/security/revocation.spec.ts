import {
  createProject,
  createProjectKey,
  everyNodeKnows,
  createTestDatabase,
  createToken,
  outcome,
  type Person,
  projectOutcome,
  rowId,
  signUp,
  TestApp,
  type TestDatabase,
  type TestProject,
  type TestProjectKey,
  withKey,
} from '@latchkey/testing';

const whoami = '/api/v1/whoami';
const revokePath = '/api/v1/project/api-keys/revoke';
const rotatePath = '/api/v1/project/api-keys/rotate';

let database: TestDatabase;
let secret: string;
let nodes: TestApp[];
let ada: Person;
let project: TestProject;
let key: TestProjectKey;

const startNodes = async () => {
  const first = await TestApp.start({ databaseUrl: database.url, secret });
  ({ secret } = first);
  nodes = [first, await TestApp.start({ databaseUrl: database.url, secret })];
};
const stopNodes = () => Promise.all(nodes.map((node) => node.stop()));

beforeAll(async () => {
  database = await createTestDatabase();
  await startNodes();
});
beforeEach(async () => {
  ada = await signUp(nodes[0]);
  project = await createProject(ada);
  key = await createProjectKey(ada.client, project);
});
afterAll(async () => {
  await stopNodes();
  await database.drop();
});

/** What each node answers to a project key. */
const seen = (text: string) =>
  Promise.all(nodes.map(async (node) => projectOutcome(await withKey(node.client(), text).get(whoami))));
const open = ['200', '200'];
const dead = ['401 AUTH_INVALID', '401 AUTH_INVALID'];

const rotate = async (graceSeconds: number): Promise<string> =>
  (await ada.client.post(`${project.keysPath}/${key.id}/rotate`, { graceSeconds })).body.data.key as string;

describe('R9: what was revoked before all nodes were started anew', () => {
  it('stays revoked, and what was not stays open', async () => {
    const texts = [key.key, await rotate(3600)];
    const kept = await createProjectKey(ada.client, project);
    const [gone, stays] = [await createToken(ada.client, ['user:read']), await createToken(ada.client, ['user:read'])];
    const jwt = (await ada.client.post('/api/auth/token')).body.data.token as string;
    const cookie = ada.client.cookieHeader();
    await ada.client.delete(`${project.keysPath}/${key.id}`);
    await ada.client.post('/api/auth/api-key/delete', { id: gone.id });
    await ada.client.post('/api/auth/sign-out');
    await stopNodes();
    await startNodes();
    for (const text of texts) expect(await seen(text)).toEqual(dead);
    expect(await seen(kept.key)).toEqual(open);
    for (const node of nodes) {
      const asks = async (headers: Record<string, string>) =>
        outcome(await node.client().get('/api/user/me', { headers }));
      expect(await asks({ 'x-api-key': gone.key })).toBe('401 INVALID_API_KEY');
      expect(await asks({ 'x-api-key': stays.key })).toBe('200 OK');
      expect(await asks({ cookie })).toBe('401 INVALID_OR_EXPIRED_TOKEN');
      expect(await asks({ authorization: `Bearer ${jwt}` })).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    }
  });

  it('is not brought back by whatever can still be done to it', async () => {
    await key.client.post(revokePath, { keyId: key.id });
    await stopNodes();
    await startNodes();
    const client = nodes[1].client();
    await client.post('/api/auth/sign-in/email', { email: ada.email, password: ada.password });
    const path = `${project.keysPath}/${key.id}`;
    expect(outcome(await client.put(path, { enabled: true }))).toBe('409 KEY_REVOKED');
    expect(outcome(await client.put(path, { name: 'x', scopes: ['runs:read'] }))).toBe('409 KEY_REVOKED');
    expect(outcome(await client.post(`${path}/rotate`, { graceSeconds: 3600 }))).toBe('409 KEY_REVOKED');
    expect(outcome(await client.delete(path))).toBe('200 OK');
    expect(await seen(key.key)).toEqual(dead);
  });
});

/** Each of these alone closes a key. They are set and undone behind the back of the server, so that each stands alone. */
const levels = [
  { level: 'the key is switched off', table: 'api_keys', ends: 'enabled = false', undo: 'enabled = true' },
  { level: 'the key is revoked', table: 'api_keys', ends: 'revoked_at = now()', undo: 'revoked_at = NULL' },
  { level: 'its time is over', table: 'api_keys', ends: `expires_at = created_at`, undo: 'expires_at = NULL' },
  { level: 'its project is deleted', table: 'projects', ends: 'deleted_at = now()', undo: 'deleted_at = NULL' },
  {
    level: 'its organization is deleted',
    table: 'organizations',
    ends: 'deleted_at = now()',
    undo: 'deleted_at = NULL',
  },
];
const rows: Readonly<Record<string, () => string>> = {
  api_keys: () => `project_id = '${rowId(project.id)}'`,
  projects: () => `id = '${rowId(project.id)}'`,
  organizations: () => `id = '${rowId(ada.organizationId)}'`,
};
const set = async (table: string, change: string) => {
  await nodes[0].dataSource.query(`UPDATE ${table} SET ${change} WHERE ${rows[table]()}`);
  await everyNodeKnows(nodes[0]);
};

describe.each(levels)('R10: once $level', ({ level, table, ends, undo }) => {
  it('no secret of the key opens, and each does again where that can be undone', async () => {
    const texts = [key.key, await rotate(3600)];
    for (const text of texts) expect(await seen(text)).toEqual(open);
    await set(table, ends);
    for (const text of texts) expect(await seen(text)).toEqual(dead);
    await set(table, undo);
    for (const text of texts) expect(await seen(text)).toEqual(open);
  });

  it.each(levels.filter((other) => other.level !== level))(
    'stays closed though this was so too and is undone: $level',
    async (other) => {
      await set(other.table, other.ends);
      await set(table, ends);
      expect(await seen(key.key)).toEqual(dead);
      await set(other.table, other.undo);
      expect(await seen(key.key)).toEqual(dead);
    },
  );
});

describe('R10: a key that is rotated with a grace', () => {
  const ends: [name: string, end: () => Promise<unknown>][] = [
    [
      'is revoked by a key',
      async () => (await createProjectKey(ada.client, project)).client.post(revokePath, { keyId: key.id }),
    ],
    ['is revoked by a person', () => ada.client.delete(`${project.keysPath}/${key.id}`)],
    ['is switched off', () => ada.client.put(`${project.keysPath}/${key.id}`, { enabled: false })],
    ['loses its project', () => key.client.post('/api/v1/project/delete')],
    ['loses its organization', () => ada.client.delete(`/api/user/organizations/${ada.organizationId}`)],
  ];

  it.each(ends)('and then %s has no secret left that opens, old or new', async (_, end) => {
    await ada.client.post('/api/user/organizations', { name: 'Another' });
    const texts = [key.key, await rotate(3600), await rotate(7200)];
    for (const text of texts) expect(await seen(text)).toEqual(open);
    await end();
    for (const text of texts) expect(await seen(text)).toEqual(dead);
  });

  it('revoked by its old secret, ends that one and the new one', async () => {
    const text = await rotate(3600);
    expect(projectOutcome(await key.client.post(revokePath, { keyId: key.id }))).toBe('200');
    expect([await seen(key.key), await seen(text)]).toEqual([dead, dead]);
  });

  it('rotated again without one, keeps no former secret beyond its grace', async () => {
    const second = await rotate(60);
    const third = await rotate(0);
    expect([await seen(second), await seen(third)]).toEqual([dead, open]);
    for (const node of nodes) node.clock.advance(61);
    expect([await seen(key.key), await seen(third)]).toEqual([dead, open]);
  });

  it('R5: twenty that rotate and one that revokes leave nothing open', async () => {
    const other = await createProjectKey(ada.client, project);
    const rotations = Array.from({ length: 20 }, () =>
      other.client.post(rotatePath, { keyId: key.id, graceSeconds: 600 }),
    );
    const [revoked, ...answers] = await Promise.all([other.client.post(revokePath, { keyId: key.id }), ...rotations]);
    expect(projectOutcome(revoked)).toBe('200');
    const made = answers.flatMap(({ body }) => (body.data ? [body.data.key as string] : []));
    for (const text of [key.key, ...made]) expect(await seen(text)).toEqual(dead);
  });
});

describe('check 37: a key that is in use everywhere', () => {
  it('opens nothing from the moment that its revocation has answered', async () => {
    const manager = await createProjectKey(ada.client, project);
    const uses: { began: number; status: number }[] = [];
    let over = false;
    const clients = Array.from({ length: 8 }, (_, index) => withKey(nodes[index % 2].client(), key.key));
    const use = async (client: (typeof clients)[number]) => {
      for (let after = 0; after < 5; after += over ? 1 : 0) {
        const began = performance.now();
        uses.push({ began, status: (await client.get(whoami)).status });
      }
    };
    const using = Promise.all(clients.map(use));
    while (uses.length < 40) await Promise.race([using, new Promise((resolve) => setImmediate(resolve))]);
    await manager.client.post(revokePath, { keyId: key.id });
    const answered = performance.now();
    over = true;
    await using;
    const late = uses.filter(({ began }) => began > answered);
    expect(uses.some(({ status }) => status === 200)).toBe(true);
    expect(late.length).toBeGreaterThanOrEqual(8);
    expect(new Set(late.map(({ status }) => status))).toEqual(new Set([401]));
  });
});
