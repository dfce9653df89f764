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

const path = '/api/v1/project/settings';
const nothing = {
  sandboxSystemPrompt: null,
  claudeMd: null,
  issueDiscoveryPrompt: null,
  selectedSkills: null,
  selectedCommands: null,
  selectedScripts: null,
  envVars: null,
  deployEnvVars: null,
  testUserCredentials: null,
  convexDeployKey: null,
  convexDevKey: null,
  learningTemplateId: null,
  learningModel: null,
  mergingTemplateId: null,
  mergingModel: null,
  gitCommitName: null,
  gitCommitEmail: null,
  updatedAt: null,
};

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

describe('GET /api/v1/project/settings', () => {
  it('answers every setting, null where nobody has set any', async () => {
    const { status, body } = await key.client.get(path);
    expect([status, body]).toEqual([200, { data: nothing }]);
  });

  it('answers environment variables in full, and of credentials and keys how they end', async () => {
    await key.client.post(`${path}/update`, {
      envVars: { API_URL: 'https://api.example.com', EMPTY: '' },
      deployEnvVars: { REGION: 'eu' },
      testUserCredentials: { email: 'tester@example.com', pin: '1234567', password: '12345678', none: '' },
      convexDeployKey: 'prod:harbour|abcdef',
      convexDevKey: 'short',
    });
    expect((await key.client.get(path)).body.data).toEqual({
      ...nothing,
      envVars: { API_URL: 'https://api.example.com', EMPTY: '' },
      deployEnvVars: { REGION: 'eu' },
      testUserCredentials: { email: '••••••••.com', pin: '••••••••', password: '••••••••5678', none: '••••••••' },
      convexDeployKey: '••••••••cdef',
      convexDevKey: '••••••••',
      updatedAt: expect.stringMatching(/Z$/),
    });
  });

  it('check 43: answers those of its own project alone', async () => {
    const other = await createProjectKey(ada.client, await createProject(ada));
    await other.client.post(`${path}/update`, { claudeMd: 'of another', envVars: { A: 'b' } });
    expect((await key.client.get(path)).body.data).toEqual(nothing);
  });

  it('is kept by no cache', async () => {
    expect((await key.client.get(path)).headers.get('cache-control')).toBe('no-store');
  });

  it('401: asks for a credential, and takes no other than a project key', async () => {
    expect(projectOutcome(await app.client().get(path))).toBe('401 AUTH_MISSING');
    expect(projectOutcome(await ada.client.get(path))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for the scope settings:read', async () => {
    const { client } = await createProjectKey(ada.client, project, { scopes: ['settings:write', 'projects:read'] });
    const { status, body } = await client.get(path);
    expect([status, body.error.code]).toEqual([403, 'SCOPE_DENIED']);
    expect(body.error.message).toBe("This key does not have the required 'settings:read' scope.");
  });

  it('403: is for keys that act as an admin or higher', async () => {
    const admin = await signUp(app);
    await addMember(app, ada.organizationId, admin, 'admin');
    const ofAdmin = await createProjectKey(admin.client, project);
    expect(projectOutcome(await ofAdmin.client.get(path))).toBe('200');
    await app.tamper(`UPDATE api_keys SET ceiling = 'member' WHERE prefix = $1`, [ofAdmin.key.slice(0, 14)]);
    expect(projectOutcome(await ofAdmin.client.get(path))).toBe('403 FORBIDDEN');
    expect(projectOutcome(await ofAdmin.client.post(`${path}/update`, {}))).toBe('403 FORBIDDEN');
  });

  it('400: takes nothing in the query', async () => {
    const { status, body } = await key.client.get(`${path}?fields=envVars`);
    expect([status, body.error.code, body.error.field]).toEqual([400, 'VALIDATION', 'fields']);
  });
});
