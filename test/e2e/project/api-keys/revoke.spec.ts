import {
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  signUp,
  TestApp,
  type TestAnswer,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';

const path = '/api/v1/project/api-keys/revoke';
const nobody = 'kak_7zzzzzzzzzzzzzzzzzzzzzzzzz';

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

const make = (scopes?: readonly string[]) => createProjectKey(ada.client, project, scopes && { scopes });
const opens = async ({ client }: TestProjectKey) => (await client.get('/api/v1/whoami')).status === 200;
const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.field];

describe('POST /api/v1/project/api-keys/revoke', () => {
  it('check 37: ends a key at once, on every node', async () => {
    const other = await make();
    const node = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    const there = () => node.client().get('/api/v1/whoami', { headers: { authorization: `Bearer ${other.key}` } });
    try {
      expect([await opens(other), (await there()).status]).toEqual([true, 200]);
      const { status, body } = await key.client.post(path, { keyId: other.id });
      expect(status).toBe(200);
      expect(body.data).toMatchObject({ id: other.id, revokedAt: expect.stringMatching(/Z$/) });
      expect(body.data.revokedReason).toBe('revoked by a key of the project');
      expect([await opens(other), projectOutcome(await there())]).toEqual([false, '401 AUTH_INVALID']);
    } finally {
      await node.stop();
    }
  });

  it('check 37: is final, and says the same when it is said again', async () => {
    const other = await make();
    const first = await key.client.post(path, { keyId: other.id });
    app.clock.advance(60);
    const again = await key.client.post(path, { keyId: other.id });
    expect([again.status, again.body]).toEqual([200, first.body]);
    const at = `${project.keysPath}/${other.id}`;
    expect((await ada.client.put(at, { enabled: true })).status).toBe(409);
    expect(await opens(other)).toBe(false);
  });

  it('lets every key end itself, whatever its scopes', async () => {
    const own = await make(['runs:read']);
    const { status, body } = await own.client.post(path, { keyId: own.id });
    expect([status, body.data.revokedReason]).toEqual([200, 'revoked by itself']);
    expect(projectOutcome(await own.client.post(path, { keyId: own.id }))).toBe('401 AUTH_INVALID');
  });

  it('is done once when twenty ask for it', async () => {
    const other = await make();
    const answers = await Promise.all(Array.from({ length: 20 }, () => key.client.post(path, { keyId: other.id })));
    expect(new Set(answers.map(projectOutcome))).toEqual(new Set(['200']));
    expect(await opens(other)).toBe(false);
  });

  it.each([
    [{}, 'keyId'],
    [{ keyId: null }, 'keyId'],
    [{ keyId: 'x' }, 'keyId'],
    [{ keyId: nobody.toUpperCase() }, 'keyId'],
    [{ keyId: nobody.slice(4).toUpperCase() }, 'keyId'],
    [{ keyId: nobody, reason: 'x' }, 'reason'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrong(await key.client.post(path, body))).toEqual([400, 'VALIDATION', field]);
  });

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().post(path, { keyId: key.id }))).toBe('401 AUTH_MISSING');
    const headers = { 'x-api-key': key.key };
    expect(projectOutcome(await app.client().post(path, { keyId: key.id }, { headers }))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for the scope api-keys:write to end another key, whether there is such a key or not', async () => {
    const reader = await make(['api-keys:read']);
    for (const keyId of [key.id, nobody]) {
      const { status, body } = await reader.client.post(path, { keyId });
      expect([status, body.error.code]).toEqual([403, 'SCOPE_DENIED']);
      expect(body.error.message).toBe("This key does not have the required 'api-keys:write' scope.");
    }
    expect(await opens(key)).toBe(true);
  });

  it('check 43: knows no key of another project, nor one that does not exist', async () => {
    const stranger = await signUp(app);
    const near = await createProjectKey(ada.client, await createProject(ada));
    const far = await createProjectKey(stranger.client, await createProject(stranger));
    const answers = [near.id, far.id, nobody].map((keyId) => key.client.post(path, { keyId }));
    for (const answer of await Promise.all(answers)) expect(projectOutcome(answer)).toBe('404 NOT_FOUND');
    expect([await opens(near), await opens(far)]).toEqual([true, true]);
  });
});
