import {
  addMember,
  createToken,
  outcome,
  type Person,
  race,
  rowId,
  signUp,
  TestApp,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let member: Person;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  [owner, admin, member] = [await signUp(app), await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, member, 'member');
});
afterAll(() => app.stop());

let projectId: string;
beforeEach(async () => {
  const projects = `/api/user/organizations/${owner.organizationId}/projects`;
  projectId = (await owner.client.post(projects, { name: 'Project', description: 'As it was.' })).body.data.id;
  path = `${projects}/${projectId}`;
});

const join = (person: Person, role: string) =>
  app.dataSource.query(
    'INSERT INTO project_members (organization_id, project_id, user_id, role) VALUES ($1, $2, $3, $4)',
    [rowId(owner.organizationId), rowId(projectId), rowId(person.id), role],
  );

describe('PUT /api/user/organizations/:organizationId/projects/:projectId', () => {
  it('changes what is given', async () => {
    const slug = `slug-${projectId.toLowerCase()}`;
    const named = await owner.client.put(path, { name: 'New name' });
    expect(named.status).toBe(200);
    expect(named.body).toMatchObject({ message: 'Project updated' });
    expect(named.body.data).toMatchObject({ name: 'New name', description: 'As it was.', role: 'owner' });
    const all = { slug, description: 'Changed.', githubRepoUrl: 'https://github.com/acme/x' };
    expect((await admin.client.put(path, all)).body.data).toMatchObject({ ...all, name: 'New name', role: 'admin' });
    const cleared = await owner.client.put(path, { description: null, githubRepoUrl: null });
    expect(cleared.body.data).toMatchObject({ slug, description: null, githubRepoUrl: null });
    expect((await owner.client.put(path, { description: '' })).body.data.description).toBeNull();
    expect((await owner.client.put(path, {})).body.data).toMatchObject({ slug, name: 'New name' });
  });

  it('is for admins of the project, and members of it learn that', async () => {
    await join(member, 'member');
    const answer = await member.client.put(path, { name: 'Mine' });
    expect(outcome(answer)).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(answer.body.meta).toEqual({ requiredRole: 'admin' });
    await app.tamper(`UPDATE project_members SET role = 'admin' WHERE user_id = $1`, [rowId(member.id)]);
    expect((await member.client.put(path, { name: 'Ours' })).status).toBe(200);
  });

  it('refuses a slug that another project has', async () => {
    const other = `/api/user/organizations/${owner.organizationId}/projects`;
    const { body } = await owner.client.post(other, { name: 'Other' });
    expect(outcome(await owner.client.put(path, { slug: body.data.slug }))).toBe('409 SLUG_TAKEN');
  });

  it('needs projects:write', async () => {
    const { client } = await createToken(owner.client, ['projects:read']);
    expect(outcome(await client.put(path, { name: 'x' }))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it.each([
    [{ name: null }, ['name']],
    [{ slug: 'a b' }, ['slug']],
    [{ githubRepoUrl: 'ftp://x' }, ['githubRepoUrl']],
  ])('refuses %j', async (body, fields) => {
    const answer = await owner.client.put(path, body);
    expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
    expect(wrongFields(answer)).toEqual(fields);
  });

  it('does not know a project that is deleted', async () => {
    await owner.client.delete(path);
    expect(outcome(await owner.client.put(path, { name: 'Again' }))).toBe('404 NOT_FOUND');
  });
});

describe('DELETE /api/user/organizations/:organizationId/projects/:projectId', () => {
  it('ends the project with its keys, and nothing else', async () => {
    const insert = `INSERT INTO api_keys
         (id, kind, organization_id, project_id, name, prefix, scopes, environment, created_at, updated_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'CI', 'xx_live_abcdef', '{}', 'live', now(), now())`;
    await app.dataSource.query(insert, ['project', rowId(owner.organizationId), rowId(projectId)]);
    await app.dataSource.query(insert, ['workspace', rowId(owner.organizationId), null]);
    const { status, body } = await owner.client.delete(path);
    expect(status).toBe(200);
    expect(body).toMatchObject({ message: 'Project deleted', data: null });
    expect(outcome(await owner.client.get(path))).toBe('404 NOT_FOUND');
    const keys = await app.dataSource.query(
      `SELECT kind, revoked_at IS NOT NULL AS revoked, revoked_reason AS reason FROM api_keys
       WHERE organization_id = $1 ORDER BY kind`,
      [rowId(owner.organizationId)],
    );
    expect(keys).toEqual([
      { kind: 'project', revoked: true, reason: 'project deleted' },
      { kind: 'workspace', revoked: false, reason: null },
    ]);
  });

  it('is for owners of the project', async () => {
    expect(outcome(await admin.client.delete(path))).toBe('403 INSUFFICIENT_PERMISSIONS');
    await join(member, 'owner');
    expect((await member.client.delete(path)).status).toBe(200);
  });

  it('needs projects:write', async () => {
    const { client } = await createToken(owner.client, ['projects:read', 'organizations:write']);
    expect(outcome(await client.delete(path))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it('happens once, however many ask at once', async () => {
    expect(await race(20, () => owner.client.delete(path))).toEqual({ '200 OK': 1, '404 NOT_FOUND': 19 });
  });
});
