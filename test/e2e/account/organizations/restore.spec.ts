import {
  addMember,
  column,
  createProject,
  createProjectKey,
  createToken,
  createWorkspaceKey,
  done,
  outcome,
  type Person,
  race,
  rowId,
  signUp,
  TestApp,
  withKey,
} from '@latchkey/testing';

const day = 86_400;

let nodes: TestApp[];
let app: TestApp;
let owner: Person;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  nodes = [app, await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret })];
});
beforeEach(async () => {
  owner = await signUp(app);
  path = `/api/user/organizations/${owner.organizationId}`;
});
afterAll(async () => {
  for (const node of [...nodes].reverse()) await node.stop();
});

const restore = (body?: unknown, { client } = owner) => client.post(`${path}/restore`, body);
const deleted = ({ client } = owner) => client.get('/api/user/organizations?deleted=true');

describe('POST /api/user/organizations/:organizationId/restore', () => {
  it('brings back an organization with its members, its plan and the projects that ended with it', async () => {
    const member = await signUp(app);
    await addMember(app, owner.organizationId, member);
    const [kept, ended] = [await createProject(owner), await createProject(owner)];
    const { client } = await createProjectKey(owner.client, kept);
    await client.post('/api/v1/project/provider-keys/set', { provider: 'openai', key: 'sk-quiet-harbour' });
    await owner.client.put(`${path}/subscription`, { plan: 'pro' });
    await owner.client.delete(ended.path);
    const before = (await owner.client.get(path)).body.data as Record<string, unknown>;
    await owner.client.delete(path);

    const answer = await restore();
    expect([answer.status, answer.body.message]).toEqual([200, 'Organization restored']);
    expect(answer.body.data).toEqual({ ...before, updatedAt: expect.any(String) });
    expect((await member.client.get(path)).body.data).toMatchObject({ role: 'member' });
    expect((await owner.client.get(`${path}/subscription`)).body.data).toMatchObject({ plan: 'pro' });
    expect(column(await owner.client.get(`${path}/projects`), 'id')).toEqual([kept.id]);
    expect(column(await owner.client.get(`${path}/projects?deleted=true`), 'id')).toEqual([ended.id]);
    const again = await createProjectKey(owner.client, kept);
    const secrets = await done(again.client.get('/api/v1/project/secrets'));
    expect(secrets.providerKeys).toEqual({ openai: 'sk-quiet-harbour' });
  });

  it('check 54: leaves keys of every kind dead, on either node', async () => {
    const project = await createProject(owner);
    const metadata = { organizationId: owner.organizationId };
    const pinned = await createToken(owner.client, ['user:read'], { metadata });
    const workspace = await createWorkspaceKey(owner, { scopes: ['admin'] });
    const { key } = await createProjectKey(owner.client, project);
    const attempts = nodes.flatMap((node) => [
      () => withKey(node.client(), key).get('/api/v1/whoami'),
      () => withKey(node.client(), workspace.key).get('/v1/workspace'),
      () => node.client().with({ 'x-api-key': pinned.key }).get('/api/user/me'),
    ]);
    for (const attempt of attempts) expect((await attempt()).status).toBe(200);
    await owner.client.delete(path);
    for (const attempt of attempts) expect((await attempt()).status).toBe(401);
    await restore();
    for (const attempt of attempts) expect((await attempt()).status).toBe(401);
  });

  it('leaves its invites ended', async () => {
    const guest = await signUp(app);
    await owner.client.post(`${path}/invites`, { email: guest.email, role: 'member' });
    const token = await app.mails.token(guest.email, 'invite');
    await owner.client.delete(path);
    await restore();
    expect(outcome(await guest.client.post(`/api/user/invites/${token}/accept`))).toBe('404 NOT_FOUND');
    expect((await owner.client.get(`${path}/invites`)).body.data).toEqual([]);
  });

  it('happens once, however many owners ask at once, and finds nothing to do after that', async () => {
    const other = await signUp(app);
    await addMember(app, owner.organizationId, other, 'owner');
    await owner.client.delete(path);
    const attempt = (index: number) => restore({}, index % 2 ? owner : other);
    expect(await race(20, attempt)).toEqual({ '200 OK': 1, '404 NOT_FOUND': 19 });
    expect(outcome(await restore())).toBe('404 NOT_FOUND');
  });

  it('takes another slug where its own is taken meanwhile', async () => {
    const { slug } = (await owner.client.get(path)).body.data as { slug: string };
    await owner.client.delete(path);
    await owner.client.post('/api/user/organizations', { name: 'In its place', slug });
    const refused = await restore();
    expect(outcome(refused)).toBe('409 SLUG_TAKEN');
    expect(refused.body.message).toBe('Another organization has this slug by now: send another one as slug.');
    expect((await restore({ slug: 'as-it-was' })).body.data).toMatchObject({ slug: 'as-it-was' });
  });

  it('check 50: tells nobody by a slug what another owner has', async () => {
    const other = await signUp(app);
    await addMember(app, owner.organizationId, other, 'owner');
    const { slug } = (await owner.client.get(path)).body.data as { slug: string };
    await owner.client.delete(path);
    await owner.client.post('/api/user/organizations', { name: 'In its place', slug });
    expect((await restore({}, other)).body.data).toMatchObject({ slug });
  });

  it('is for its owners, as long as they have an account, and to nobody else', async () => {
    const [admin, heir, stranger] = [await signUp(app), await signUp(app), await signUp(app)];
    await addMember(app, owner.organizationId, admin, 'admin');
    await addMember(app, owner.organizationId, heir, 'owner');
    await owner.client.delete(path);
    expect(outcome(await restore({}, admin))).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(outcome(await restore({}, stranger))).toBe('403 FORBIDDEN');
    const { status } = await owner.client.delete('/api/user/me', { password: owner.password });
    expect(status).toBe(200);
    expect((await restore({}, heir)).status).toBe(200);
    expect(column(await heir.client.get(`${path}/members`), 'role')).toEqual(['owner', 'admin']);
  });

  it('needs organizations:write', async () => {
    await owner.client.delete(path);
    const { client } = await createToken(owner.client, ['organizations:read']);
    expect(outcome(await client.post(`${path}/restore`))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it('lets nobody into it for anything else', async () => {
    await owner.client.delete(path);
    for (const below of ['', '/projects', '/members', '/invites', '/api-keys', '/my-membership', '/usage']) {
      expect(outcome(await owner.client.get(path + below))).toBe('403 FORBIDDEN');
    }
    expect(outcome(await owner.client.delete(path))).toBe('403 FORBIDDEN');
  });

  it('is over after thirty days', async () => {
    await owner.client.delete(path);
    const ago = (seconds: number) =>
      app.dataSource.query('UPDATE organizations SET deleted_at = $2 WHERE id = $1', [
        rowId(owner.organizationId),
        app.clock.after(-seconds),
      ]);
    await ago(30 * day);
    expect(column(await deleted(), 'id')).toEqual([]);
    expect(outcome(await restore())).toBe('404 NOT_FOUND');
    await ago(30 * day - 60);
    expect(column(await deleted(), 'id')).toEqual([owner.organizationId]);
    expect((await restore()).status).toBe(200);
  });
});

describe('GET /api/user/organizations?deleted=true', () => {
  it('lists what can be restored and until when, for those who administered it', async () => {
    const [admin, member] = [await signUp(app), await signUp(app)];
    await addMember(app, owner.organizationId, admin, 'admin');
    await addMember(app, owner.organizationId, member);
    await owner.client.post('/api/user/organizations', { name: 'Alive' });
    await owner.client.delete(path);
    const { body } = await deleted();
    expect(body.meta.total).toBe(1);
    const [listed] = body.data as { deletedAt: string; restorableUntil: string }[];
    expect(listed).toMatchObject({ id: owner.organizationId, role: 'owner' });
    expect(Date.parse(listed.restorableUntil) - Date.parse(listed.deletedAt)).toBe(30 * day * 1000);
    expect(column(await deleted(admin), 'role')).toEqual(['admin']);
    expect(column(await deleted(member), 'id')).toEqual([]);
    const [alive] = (await owner.client.get('/api/user/organizations')).body.data as object[];
    expect(alive).not.toHaveProperty('deletedAt');
  });
});
