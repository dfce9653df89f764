import {
  addMember,
  createProject,
  createProjectKey,
  createWorkspaceKey,
  type Person,
  signUp,
  TestApp,
  type TestAnswer,
  type TestClient,
  type TestProject,
  type TestWorkspaceKey,
  workspaceOutcome,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let key: TestWorkspaceKey;
let project: TestProject;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  owner = await signUp(app);
  key = await createWorkspaceKey(owner);
});
beforeEach(async () => {
  project = await createProject(owner, { name: 'My Project', description: 'A new project' });
  path = `/v1/projects/proj_${project.id.toLowerCase()}`;
});
afterAll(() => app.stop());

const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.details?.field];
const onAccount = () => owner.client.get(project.keysPath.replace('/api-keys', ''));
const all = (client: TestClient, at: string) =>
  Promise.all([client.get(at), client.put(at, { name: 'x' }), client.delete(at)]);

describe('GET /v1/projects/:id', () => {
  it('answers a project that a person made', async () => {
    const { client } = await createWorkspaceKey(owner, { scopes: ['read'] });
    const { status, body } = await client.get(path);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      success: true,
      data: { id: path.slice('/v1/projects/'.length), name: 'My Project', description: 'A new project' },
    });
  });

  it('403: asks for the scope read', async () => {
    const { client } = await createWorkspaceKey(owner, { scopes: ['write', 'delete'] });
    expect(workspaceOutcome(await client.get(path))).toBe('403 INSUFFICIENT_SCOPE');
  });
});

describe('PUT /v1/projects/:id', () => {
  it('changes what is given, and nothing else, as everybody sees at once', async () => {
    const { client } = await createWorkspaceKey(owner, { scopes: ['write'] });
    const { status, body } = await client.put(path, { name: 'New' });
    expect([status, body.data]).toMatchObject([200, { name: 'New', description: 'A new project' }]);
    expect((await onAccount()).body.data).toMatchObject({ name: 'New', description: 'A new project' });
    const inside = await createProjectKey(owner.client, project);
    expect((await inside.client.get('/api/v1/project')).body.data.name).toBe('New');
    await inside.client.post('/api/v1/project/update', { name: 'Newer' });
    expect((await key.client.get(path)).body.data.name).toBe('Newer');
  });

  it('clears the description with null, and takes nothing at all', async () => {
    expect((await key.client.put(path, { description: null })).body.data).toMatchObject({
      name: 'My Project',
      description: null,
    });
    expect((await key.client.put(path, {})).body.data).toMatchObject({ name: 'My Project', description: null });
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ name: null }, 'name'],
    [{ description: 'x'.repeat(501) }, 'description'],
    [{ slug: 'x' }, 'slug'],
    [{ organization_id: 'x' }, 'organization_id'],
    [{ deleted_at: null }, 'deleted_at'],
    [{ created_at: '2020-01-01T00:00:00Z' }, 'created_at'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrong(await key.client.put(path, body))).toEqual([400, 'VALIDATION_ERROR', field]);
  });

  it('403: asks for the scope write', async () => {
    const { client } = await createWorkspaceKey(owner, { scopes: ['read', 'delete'] });
    expect(workspaceOutcome(await client.put(path, { name: 'x' }))).toBe('403 INSUFFICIENT_SCOPE');
  });
});

describe('DELETE /v1/projects/:id', () => {
  it('check 54: ends the project, and its keys, for everybody at once', async () => {
    const inside = await createProjectKey(owner.client, project);
    const { client } = await createWorkspaceKey(owner, { scopes: ['delete'] });
    const { status, body } = await client.delete(path);
    expect(status).toBe(200);
    expect(body).toEqual({ success: true, data: { id: path.slice('/v1/projects/'.length), deleted: true } });
    expect((await inside.client.get('/api/v1/whoami')).status).toBe(401);
    expect((await onAccount()).status).toBe(404);
    expect((await all(key.client, path)).map(workspaceOutcome)).toEqual(
      Array.from({ length: 3 }, () => '404 NOT_FOUND'),
    );
  });

  it('ends it once, of twenty who ask', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => key.client.delete(path)));
    const outcomes = answers.map(workspaceOutcome).sort();
    expect(outcomes).toEqual(['200', ...Array.from({ length: 19 }, () => '404 NOT_FOUND')]);
  });

  it('403: asks for the scope delete', async () => {
    const { client } = await createWorkspaceKey(owner, { scopes: ['read', 'write'] });
    expect(workspaceOutcome(await client.delete(path))).toBe('403 INSUFFICIENT_SCOPE');
    expect((await key.client.get(path)).status).toBe(200);
  });

  it('403: is for keys that an owner made, whatever their scopes', async () => {
    const admin = await signUp(app);
    await addMember(app, owner.organizationId, admin, 'admin');
    const { client } = await createWorkspaceKey(admin, { organizationId: owner.organizationId });
    const refused = await client.delete(path);
    expect(workspaceOutcome(refused)).toBe('403 FORBIDDEN');
    expect(refused.body.error.message).toBe('This needs a key that acts as owner; this one acts as admin.');
    expect((await client.put(path, { name: 'By an admin’s key' })).status).toBe(200);
  });
});

describe('Every operation on one project', () => {
  it('404, check 43: knows one of another workspace as little as one that nobody has', async () => {
    const stranger = await signUp(app);
    const theirs = await createProject(stranger);
    const bodies = async (id: string) =>
      (await all(key.client, `/v1/projects/${id}`)).map(({ body }) => body as unknown);
    const missing = { success: false, error: { code: 'NOT_FOUND', message: 'Not found.' } };
    const ofOther = await bodies(`proj_${theirs.id.toLowerCase()}`);
    expect(ofOther).toEqual([missing, missing, missing]);
    expect(await bodies('proj_7zzzzzzzzzzzzzzzzzzzzzzzzz')).toEqual(ofOther);
    expect(await bodies(`proj_${project.id}`)).toEqual(ofOther);
    expect(await bodies(`prj_${project.id.toLowerCase()}`)).toEqual(ofOther);
    expect(await bodies('proj_123abc')).toEqual(ofOther);
    const at = theirs.keysPath.replace('/api-keys', '');
    expect((await stranger.client.get(at)).status).toBe(200);
  });

  it('401: asks for a credential', async () => {
    const answers = await all(app.client(), path);
    expect(new Set(answers.map(workspaceOutcome))).toEqual(new Set(['401 UNAUTHORIZED']));
  });
});
