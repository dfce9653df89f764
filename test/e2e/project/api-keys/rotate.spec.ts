import {
  addMember,
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  signUp,
  TestApp,
  type TestAnswer,
  type TestProject,
  type TestProjectKey,
  withKey,
} from '@latchkey/testing';

const path = '/api/v1/project/api-keys/rotate';
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
const opens = async (text: string) => (await withKey(app.client(), text).get('/api/v1/whoami')).status === 200;
const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.field];

describe('POST /api/v1/project/api-keys/rotate', () => {
  it('gives a key a new secret under the same id, and ends the old one at once', async () => {
    const other = await make(['runs:read']);
    const { status, body } = await key.client.post(path, { keyId: other.id });
    expect(status).toBe(200);
    expect(body.data).toEqual({
      id: other.id,
      key: expect.stringMatching(/^cc_live_[0-9A-Za-z]{48}$/),
      name: 'test',
      prefix: (body.data.key as string).slice(0, 14),
      scopes: ['runs:read'],
      environment: 'live',
      createdAt: expect.stringMatching(/Z$/),
      expiresAt: null,
      previousKeyExpiresAt: expect.stringMatching(/Z$/),
    });
    expect([await opens(other.key), await opens(body.data.key as string)]).toEqual([false, true]);
  });

  it('check 38: lets the old secret work for its grace, to the second', async () => {
    const { body } = await key.client.post(path, { keyId: key.id, graceSeconds: 600 });
    const left = () => (Date.parse(body.data.previousKeyExpiresAt as string) - app.clock.now().getTime()) / 1000;
    app.clock.advance(left() - 1);
    expect([await opens(key.key), await opens(body.data.key as string)]).toEqual([true, true]);
    app.clock.advance(left());
    expect([await opens(key.key), await opens(body.data.key as string)]).toEqual([false, true]);
  });

  it('leaves one secret that opens when twenty rotate at once', async () => {
    const other = await make();
    const answers = await Promise.all(Array.from({ length: 20 }, () => key.client.post(path, { keyId: other.id })));
    const texts = [other.key, ...answers.map(({ body }) => body.data.key as string)];
    expect((await Promise.all(texts.map(opens))).filter(Boolean)).toHaveLength(1);
  });

  it.each([
    [{}, 'keyId'],
    [{ keyId: 'x' }, 'keyId'],
    [{ keyId: nobody, graceSeconds: -1 }, 'graceSeconds'],
    [{ keyId: nobody, graceSeconds: 30 * 86_400 + 1 }, 'graceSeconds'],
    [{ keyId: nobody, scopes: ['runs:read'] }, 'scopes'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrong(await key.client.post(path, body))).toEqual([400, 'VALIDATION', field]);
  });

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().post(path, { keyId: key.id }))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for the scope api-keys:write, also of a key that would rotate itself', async () => {
    const reader = await make(['api-keys:read']);
    const { status, body } = await reader.client.post(path, { keyId: reader.id });
    expect([status, body.error.code]).toEqual([403, 'SCOPE_DENIED']);
    expect(body.error.message).toBe("This key does not have the required 'api-keys:write' scope.");
  });

  it('check 34: hands out no secret of a key with more scopes', async () => {
    const few = await make(['api-keys:write']);
    expect(projectOutcome(await few.client.post(path, { keyId: key.id }))).toBe('403 SCOPE_DENIED');
    expect(await opens(key.key)).toBe(true);
  });

  it('check 34: hands out no secret of a key that outlives the caller', async () => {
    const short = await createProjectKey(ada.client, project, { expiresIn: 3600 });
    expect(projectOutcome(await short.client.post(path, { keyId: key.id }))).toBe('403 FORBIDDEN');
    expect(await opens(key.key)).toBe(true);
  });

  it('check 34: hands out no secret of a key that acts higher', async () => {
    const admin = await signUp(app);
    await addMember(app, ada.organizationId, admin, 'admin');
    const ofAdmin = await createProjectKey(admin.client, project);
    expect(projectOutcome(await ofAdmin.client.post(path, { keyId: key.id }))).toBe('403 FORBIDDEN');
    expect(projectOutcome(await key.client.post(path, { keyId: ofAdmin.id }))).toBe('200');
    expect(await opens(key.key)).toBe(true);
  });

  it('check 43: knows no key of another project, nor one that does not exist', async () => {
    const near = await createProjectKey(ada.client, await createProject(ada));
    for (const keyId of [near.id, nobody]) {
      expect(projectOutcome(await key.client.post(path, { keyId }))).toBe('404 NOT_FOUND');
    }
    expect(await opens(near.key)).toBe(true);
  });

  it('409: rotates no key that is revoked or expired', async () => {
    const gone = await make();
    await key.client.post('/api/v1/project/api-keys/revoke', { keyId: gone.id });
    const over = await createProjectKey(ada.client, project, { expiresIn: 60 });
    app.clock.advance(60);
    for (const { id } of [gone, over]) {
      expect(projectOutcome(await key.client.post(path, { keyId: id }))).toBe('409 KEY_REVOKED');
    }
  });
});
