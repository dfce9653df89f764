import {
  addMember,
  createProject,
  createProjectKey,
  type DocumentedOperation,
  documentedOperations,
  outcome,
  type Person,
  said,
  signUp,
  TestApp,
  type TestClient,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let stranger: Person;
/** What is in the owner's organization, by the name that it has in a path. */
let insider: Ids;
let project: string;
let invite: string;
let workspaceKey: string;
beforeAll(async () => {
  app = await TestApp.start();
  [owner, stranger] = [await signUp(app), await signUp(app)];
  const made = await createProject(owner, { name: 'P' });
  project = made.id;
  const path = `/api/user/organizations/${owner.organizationId}`;
  invite = (await owner.client.post(`${path}/invites`, { email: 'guest@example.com', role: 'member' })).body.data.id;
  workspaceKey = (await owner.client.post(`${path}/api-keys`, { name: 'K' })).body.data.id;
  const key = await createProjectKey(owner.client, made);
  insider = {
    userId: owner.id,
    projectId: project,
    inviteId: invite,
    projectKeyId: key.id,
    workspaceKeyId: workspaceKey,
  };
});
afterAll(() => app.stop());

type Ids = Readonly<Record<string, string>>;

/** An id in its right spelling that no row has. */
const nobody = '7ZZZZZZZZZZZZZZZZZZZZZZZZZ';
const absent: Ids = {
  userId: nobody,
  projectId: nobody,
  inviteId: nobody,
  projectKeyId: 'kak_7zzzzzzzzzzzzzzzzzzzzzzzzz',
  workspaceKeyId: 'key_7zzzzzzzzzzzzzzzzzzzzzzzzz',
};

/** Every operation on an organization, with the ids in its path beside that one's. */
const operations = documentedOperations('account')
  .filter(({ path }) => path.includes('{organizationId}'))
  .map((operation) => ({
    ...operation,
    title: `${operation.method} ${operation.path.replace('/api/user/organizations', '…')}`,
    ids: [...operation.path.matchAll(/\{(\w+Id)\}/g)].map(([, name]) => name).slice(1),
  }));

const send = (client: TestClient, { method, at, query, example }: DocumentedOperation, ids: Ids) =>
  client.send(method, at(ids) + query, { body: example });

it('check 43: is tried with every sort of id that there is', () => {
  expect(new Set(operations.flatMap(({ ids }) => ids))).toEqual(new Set(Object.keys(absent)));
});

describe.each(operations)('check 43: $title', (operation) => {
  it('needs a credential', async () => {
    const ids = { ...insider, organizationId: owner.organizationId };
    expect(outcome(await send(app.client(), operation, ids))).toBe('401 AUTHENTICATION_REQUIRED');
  });

  it('tells a stranger the same of an organization that exists as of one that does not', async () => {
    const ofReal = await send(stranger.client, operation, { ...insider, organizationId: owner.organizationId });
    expect(outcome(ofReal)).toBe('403 FORBIDDEN');
    for (const ids of [insider, absent]) {
      expect(said(await send(stranger.client, operation, { ...ids, organizationId: nobody }))).toEqual(said(ofReal));
    }
  });
});

describe.each(operations.filter(({ ids }) => ids.length > 0))('check 43: $title', (operation) => {
  it('does not find in the own organization what is in another', async () => {
    const { organizationId } = stranger;
    const ofOther = await send(stranger.client, operation, { ...insider, organizationId });
    expect(outcome(ofOther)).toBe('404 NOT_FOUND');
    expect(said(await send(stranger.client, operation, { ...absent, organizationId }))).toEqual(said(ofOther));
  });
});

describe.each(operations.filter(({ ids }) => ids.length > 1))('check 43: $title', (operation) => {
  it('does not find in the own project what is in another, of whichever organization', async () => {
    for (const { client, organizationId } of [stranger, owner]) {
      const projectId = (await createProject({ client, organizationId })).id;
      const nothing = await send(client, operation, { ...absent, organizationId, projectId });
      expect(outcome(nothing)).toBe('404 NOT_FOUND');
      const ids = { ...insider, userId: client === owner.client ? nobody : owner.id, organizationId, projectId };
      expect(said(await send(client, operation, ids))).toEqual(said(nothing));
    }
  });
});

describe('check 43: what is left behind the wall', () => {
  it('is as it was', async () => {
    const path = `/api/user/organizations/${owner.organizationId}`;
    expect((await owner.client.get(path)).body.data).toMatchObject({ role: 'owner' });
    expect((await owner.client.get(`${path}/projects/${project}`)).body.data).toMatchObject({ name: 'P' });
    expect((await owner.client.get(`${path}/invites`)).body.data).toMatchObject([{ id: invite, status: 'pending' }]);
    expect((await owner.client.get(`${path}/subscription`)).body.data.plan).toBe('free');
    expect((await owner.client.get(`${path}/api-keys`)).body.data).toMatchObject([{ id: workspaceKey, name: 'K' }]);
  });
});

describe('check 49: a member who was removed', () => {
  it('is outside at once, with every credential', async () => {
    const member = await signUp(app);
    await addMember(app, owner.organizationId, member, 'admin');
    const metadata = { organizationId: owner.organizationId };
    const scopes = ['organizations:read', 'projects:read'];
    const free = await member.client.post('/api/auth/api-key/create', { name: 'free', scopes });
    const pinned = await member.client.post('/api/auth/api-key/create', { name: 'pinned', scopes, metadata });
    const jwt = (await member.client.post('/api/auth/token')).body.data.token as string;
    const clients = [
      member.client,
      app.client().with({ 'x-api-key': free.body.data.key }),
      app.client().with({ 'x-api-key': pinned.body.data.key }),
      app.client().with({ authorization: `Bearer ${jwt}` }),
    ];
    const path = `/api/user/organizations/${owner.organizationId}`;
    for (const client of clients) expect((await client.get(path)).status).toBe(200);
    await owner.client.delete(`${path}/members/${member.id}`);
    for (const client of clients) {
      expect(outcome(await client.get(path))).toBe('403 FORBIDDEN');
      expect(outcome(await client.get(`${path}/projects/${project}`))).toBe('403 FORBIDDEN');
    }
    expect((await clients[2].get('/api/user/organizations')).body.data).toEqual([]);
  });
});

describe('check 36: a token that is pinned to one organization', () => {
  it('opens no other, though its owner does', async () => {
    const pinned = await signUp(app);
    const other = (await pinned.client.post('/api/user/organizations', { name: 'Other' })).body.data.id as string;
    const scopes = ['organizations:read', 'organizations:write', 'members:read', 'projects:read', 'projects:write'];
    const { body } = await pinned.client.post('/api/auth/api-key/create', {
      name: 'pinned',
      scopes,
      metadata: { organizationId: pinned.organizationId },
    });
    const client = app.client().with({ 'x-api-key': body.data.key });
    expect((await client.get(`/api/user/organizations/${pinned.organizationId}`)).status).toBe(200);
    for (const path of ['', '/members', '/projects', '/my-membership']) {
      expect(outcome(await client.get(`/api/user/organizations/${other}${path}`))).toBe('403 FORBIDDEN');
    }
    expect(outcome(await client.delete(`/api/user/organizations/${other}`))).toBe('403 FORBIDDEN');
  });
});

describe('check 50: a slug that another tenant has', () => {
  const create = (person: Person, slug: string) => person.client.post('/api/user/organizations', { name: 'x', slug });

  it('is free', async () => {
    expect((await create(owner, 'shared')).status).toBe(201);
    expect((await create(stranger, 'shared')).status).toBe(201);
  });

  it('is free to an admin of a shared organization too, whatever its owner has besides', async () => {
    const admin = await signUp(app);
    await addMember(app, owner.organizationId, admin, 'admin');
    await create(owner, 'secret-plans');
    const path = `/api/user/organizations/${owner.organizationId}`;
    for (const slug of ['secret-plans', 'nothing-of-the-kind']) {
      expect((await admin.client.put(path, { slug })).body.data.slug).toBe(slug);
    }
  });

  it('is free again to who chose it once they have left', async () => {
    const [founder, heir] = [await signUp(app), await signUp(app)];
    const id = (await create(founder, 'legacy')).body.data.id as string;
    await addMember(app, id, heir, 'owner');
    expect(outcome(await create(founder, 'legacy'))).toBe('409 SLUG_TAKEN');
    await founder.client.post(`/api/user/organizations/${id}/leave`);
    expect((await create(founder, 'legacy')).status).toBe(201);
  });
});
