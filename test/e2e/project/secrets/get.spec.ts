import { prefixedSpelling } from '@latchkey/common';
import {
  addMember,
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  rowId,
  signUp,
  TestApp,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';

const path = '/api/v1/project/secrets';
const settings = {
  envVars: { NODE_ENV: 'production', _: ' kept as it is \n' },
  deployEnvVars: { REGION: 'eu' },
  testUserCredentials: { email: 'tester@example.com', pin: '1' },
  convexDeployKey: 'prod:harbour|0123abcd',
  convexDevKey: 'x',
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

const fill = async (client = key.client) => {
  await client.post('/api/v1/project/settings/update', { ...settings, claudeMd: 'no secret' });
  for (const [provider, text] of [
    ['anthropic', 'sk-ant-12345678'],
    ['github', 'ghp-12345678'],
  ]) {
    await client.post('/api/v1/project/provider-keys/set', { provider, key: text });
  }
};

describe('GET /api/v1/project/secrets', () => {
  it('hands a runner everything in clear', async () => {
    await fill();
    const { status, body } = await key.client.get(path);
    const providerKeys = { anthropic: 'sk-ant-12345678', github: 'ghp-12345678' };
    expect([status, body]).toEqual([200, { data: { providerKeys, ...settings } }]);
  });

  it('has empty places where nobody has set anything', async () => {
    expect((await key.client.get(path)).body.data).toEqual({
      providerKeys: {},
      envVars: {},
      deployEnvVars: {},
      testUserCredentials: null,
      convexDeployKey: null,
      convexDevKey: null,
    });
  });

  it('check 43: hands out those of its own project alone', async () => {
    const other = await createProjectKey(ada.client, await createProject(ada));
    await fill(other.client);
    expect(JSON.stringify((await key.client.get(path)).body)).not.toMatch(/12345678|production|tester/);
  });

  it('leaves a trace in the log: which key, which project, and no secret', async () => {
    await fill();
    const before = app.logs.length;
    await key.client.get(path);
    const lines = app.logs.slice(before).filter(({ msg }) => msg === 'The secrets of a project were read.');
    expect(lines).toEqual([
      expect.objectContaining({
        level: 30,
        keyId: prefixedSpelling('kak').parse(key.id),
        projectId: rowId(project.id),
        organizationId: rowId(ada.organizationId),
      }),
    ]);
  });

  it('is kept by no cache', async () => {
    expect((await key.client.get(path)).headers.get('cache-control')).toBe('no-store');
  });

  it('401: asks for a credential, and takes no other than a project key', async () => {
    expect(projectOutcome(await app.client().get(path))).toBe('401 AUTH_MISSING');
    expect(projectOutcome(await ada.client.get(path))).toBe('401 AUTH_MISSING');
    const asApiKey = await app.client().get(path, { headers: { 'x-api-key': key.key } });
    expect(projectOutcome(asApiKey)).toBe('401 AUTH_MISSING');
  });

  it('403: asks for the scope secrets:read, and no other opens it', async () => {
    const { client } = await createProjectKey(ada.client, project, {
      scopes: ['settings:read', 'settings:write', 'provider-keys:read', 'provider-keys:write', 'runs:execute'],
    });
    const answer = await client.get(path);
    expect(answer.body.error.message).toBe("This key does not have the required 'secrets:read' scope.");
    expect(projectOutcome(answer)).toBe('403 SCOPE_DENIED');
  });

  it('403: is for keys that act as an admin or higher', async () => {
    const admin = await signUp(app);
    await addMember(app, ada.organizationId, admin, 'admin');
    const ofAdmin = await createProjectKey(admin.client, project);
    expect(projectOutcome(await ofAdmin.client.get(path))).toBe('200');
    await app.tamper(`UPDATE api_keys SET ceiling = 'member' WHERE prefix = $1`, [ofAdmin.key.slice(0, 14)]);
    expect(projectOutcome(await ofAdmin.client.get(path))).toBe('403 FORBIDDEN');
  });

  it('400: takes nothing in the query', async () => {
    expect(projectOutcome(await key.client.get(`${path}?provider=github`))).toBe('400 VALIDATION');
  });

  it.each(['POST', 'PUT', 'DELETE'])('405: knows no %s', async (method) => {
    expect((await key.client.send(method, path)).status).toBe(405);
  });
});
