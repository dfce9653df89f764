import { addMember, outcome, type Person, said, signUp, TestApp, type TestClient } from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let stranger: Person;
let project: string;
let invite: string;
beforeAll(async () => {
  app = await TestApp.start();
  [owner, stranger] = [await signUp(app), await signUp(app)];
  const path = `/api/user/organizations/${owner.organizationId}`;
  project = (await owner.client.post(`${path}/projects`, { name: 'P' })).body.data.id;
  invite = (await owner.client.post(`${path}/invites`, { email: 'guest@example.com', role: 'member' })).body.data.id;
});
afterAll(() => app.stop());

/** An id in its right spelling that no row has. */
const nobody = '7ZZZZZZZZZZZZZZZZZZZZZZZZZ';

interface Ids {
  readonly user: string;
  readonly project: string;
  readonly invite: string;
}

/** Every operation on an organization. */
const operations: [method: string, rest: (ids: Ids) => string, body?: object][] = [
  ['GET', () => ''],
  ['PUT', () => '', { name: 'x' }],
  ['DELETE', () => ''],
  ['GET', () => '/members'],
  ['PUT', ({ user }) => `/members/${user}/role`, { role: 'member' }],
  ['DELETE', ({ user }) => `/members/${user}`],
  ['GET', () => '/my-membership'],
  ['POST', () => '/leave'],
  ['GET', () => '/invites'],
  ['POST', () => '/invites', { email: 'x@example.com', role: 'member' }],
  ['DELETE', (ids) => `/invites/${ids.invite}`],
  ['POST', (ids) => `/invites/${ids.invite}/resend`],
  ['GET', () => '/projects'],
  ['POST', () => '/projects', { name: 'x' }],
  ['GET', (ids) => `/projects/${ids.project}`],
  ['PUT', (ids) => `/projects/${ids.project}`, { name: 'x' }],
  ['DELETE', (ids) => `/projects/${ids.project}`],
  ['GET', (ids) => `/projects/${ids.project}/api-keys`],
  ['POST', (ids) => `/projects/${ids.project}/api-keys`, { name: 'x' }],
  ['PUT', (ids) => `/projects/${ids.project}/api-keys/kak_7zzzzzzzzzzzzzzzzzzzzzzzzz`, { name: 'x' }],
  ['POST', (ids) => `/projects/${ids.project}/api-keys/kak_7zzzzzzzzzzzzzzzzzzzzzzzzz/rotate`],
  ['DELETE', (ids) => `/projects/${ids.project}/api-keys/kak_7zzzzzzzzzzzzzzzzzzzzzzzzz`],
  ['GET', (ids) => `/projects/${ids.project}/members`],
  ['POST', (ids) => `/projects/${ids.project}/members`, { email: 'x@example.com' }],
  ['PUT', (ids) => `/projects/${ids.project}/members/${ids.user}/role`, { role: 'member' }],
  ['DELETE', (ids) => `/projects/${ids.project}/members/${ids.user}`],
  ['DELETE', (ids) => `/projects/${ids.project}/invites/${ids.invite}`],
  ['GET', () => '/subscription'],
  ['PUT', () => '/subscription', { plan: 'enterprise' }],
];

const insider = (): Ids => ({ user: owner.id, project, invite });
const absent: Ids = { user: nobody, project: nobody, invite: nobody };

const titled = operations.map((operation) => ({
  title: `${operation[0]} …/:organizationId${operation[1]({ user: ':userId', project: ':projectId', invite: ':inviteId' })}`,
  operation,
}));

describe.each(titled)('check 43: $title', ({ operation: [method, rest, body] }) => {
  const send = (client: TestClient, organizationId: string, ids: Ids) =>
    client.send(method, `/api/user/organizations/${organizationId}${rest(ids)}`, { body });

  it('needs a credential', async () => {
    expect(outcome(await send(app.client(), owner.organizationId, insider()))).toBe('401 AUTHENTICATION_REQUIRED');
  });

  it('tells a stranger the same of an organization that exists as of one that does not', async () => {
    const ofReal = await send(stranger.client, owner.organizationId, insider());
    expect(outcome(ofReal)).toBe('403 FORBIDDEN');
    expect(said(await send(stranger.client, nobody, insider()))).toEqual(said(ofReal));
    expect(said(await send(stranger.client, nobody, absent))).toEqual(said(ofReal));
  });
});

const onIds = titled.filter(({ operation: [, rest] }) => rest(absent).includes(nobody));

describe.each(onIds)('check 43: $title', ({ operation: [method, rest, body] }) => {
  it('does not find in the own organization what is in another', async () => {
    const send = (ids: Ids) =>
      stranger.client.send(method, `/api/user/organizations/${stranger.organizationId}${rest(ids)}`, { body });
    const ofOther = await send(insider());
    expect(outcome(ofOther)).toBe('404 NOT_FOUND');
    expect(said(await send(absent))).toEqual(said(ofOther));
  });
});

describe('check 43: what is left behind the wall', () => {
  it('is as it was', async () => {
    const path = `/api/user/organizations/${owner.organizationId}`;
    expect((await owner.client.get(path)).body.data).toMatchObject({ role: 'owner' });
    expect((await owner.client.get(`${path}/projects/${project}`)).body.data).toMatchObject({ name: 'P' });
    expect((await owner.client.get(`${path}/invites`)).body.data).toMatchObject([{ id: invite, status: 'pending' }]);
    expect((await owner.client.get(`${path}/subscription`)).body.data.plan).toBe('free');
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
