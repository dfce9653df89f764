import {
  addMember,
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  signUp,
  TestApp,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';

const path = '/api/v1/project/delete';

let app: TestApp;
let ada: Person;
let project: TestProject;
let key: TestProjectKey;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => {
  project = await createProject(ada);
  key = await createProjectKey(ada.client, project);
});
afterAll(() => app.stop());

const opens = async ({ client }: TestProjectKey) => (await client.get('/api/v1/whoami')).status === 200;

describe('POST /api/v1/project/delete', () => {
  it('check 54: ends the project and every key of it at once, the calling one included', async () => {
    const others = [await createProjectKey(ada.client, project), await createProjectKey(ada.client, project)];
    const elsewhere = await createProjectKey(ada.client, await createProject(ada));
    const { status, body } = await key.client.post(path);
    expect([status, body]).toEqual([200, { data: null }]);
    for (const one of [key, ...others]) expect(await opens(one)).toBe(false);
    expect(await opens(elsewhere)).toBe(true);
    expect((await ada.client.get(project.keysPath)).status).toBe(404);
  });

  it('check 54: leaves its keys dead, and no way to make another', async () => {
    await key.client.post(path);
    expect(projectOutcome(await key.client.post(path))).toBe('401 AUTH_INVALID');
    expect((await ada.client.post(project.keysPath, { name: 'x' })).status).toBe(404);
    const rows = await app.dataSource.query<{ reason: string }[]>(
      'SELECT revoked_reason AS reason FROM api_keys WHERE prefix = $1',
      [key.key.slice(0, 14)],
    );
    expect(rows).toEqual([{ reason: 'project deleted' }]);
  });

  it('check 54: leaves no key behind that is made meanwhile', async () => {
    const generate = () => key.client.post('/api/v1/project/api-keys/generate', { name: 'x' });
    await Promise.all([generate(), generate(), generate(), key.client.post(path), generate(), generate(), generate()]);
    const alive = await app.dataSource.query<unknown[]>(
      `SELECT 1 FROM api_keys k JOIN projects p ON p.id = k.project_id
       WHERE p.deleted_at IS NOT NULL AND k.revoked_at IS NULL`,
    );
    expect(alive).toEqual([]);
  });

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().post(path))).toBe('401 AUTH_MISSING');
    expect(projectOutcome(await app.client().post(path, undefined, { headers: { 'x-api-key': key.key } }))).toBe(
      '401 AUTH_MISSING',
    );
  });

  it('403: asks for the scope projects:delete', async () => {
    const { client } = await createProjectKey(ada.client, project, { scopes: ['projects:read', 'projects:write'] });
    const { status, body } = await client.post(path);
    expect([status, body.error.code]).toEqual([403, 'SCOPE_DENIED']);
    expect(body.error.message).toBe("This key does not have the required 'projects:delete' scope.");
  });

  it('403: is for keys that an owner made, whatever their scopes', async () => {
    const admin = await signUp(app);
    await addMember(app, ada.organizationId, admin, 'admin');
    const ofAdmin = await createProjectKey(admin.client, project);
    expect(projectOutcome(await ofAdmin.client.post(path))).toBe('403 FORBIDDEN');
    expect(await opens(key)).toBe(true);
  });

  it('403: a key that an admin made stays an admin’s when its maker becomes an owner', async () => {
    const admin = await signUp(app);
    await addMember(app, ada.organizationId, admin, 'admin');
    const ofAdmin = await createProjectKey(admin.client, project);
    await app.dataSource.query(`UPDATE memberships SET role = 'owner'`);
    expect(projectOutcome(await ofAdmin.client.post(path))).toBe('403 FORBIDDEN');
  });
});
