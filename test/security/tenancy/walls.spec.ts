import { addMember, createProject, outcome, type Person, signUp, TestApp } from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let stranger: Person;
let project: string;
beforeAll(async () => {
  app = await TestApp.start();
  [owner, stranger] = [await signUp(app), await signUp(app)];
  project = (await createProject(owner)).id;
});
afterAll(() => app.stop());

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
