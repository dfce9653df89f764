import {
  addMember,
  column,
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

const base = '/api/v1/project/api-keys';
const path = `${base}/generate`;

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

const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.field];
const opens = async (text: string) => (await withKey(app.client(), text).get('/api/v1/whoami')).status === 200;
const scopesOf = async (text: string) =>
  (await withKey(app.client(), text).get('/api/v1/whoami')).body.data.scopes as string[];

describe('POST /api/v1/project/api-keys/generate', () => {
  it('seed 001: makes a key and shows it this once', async () => {
    const { status, body } = await key.client.post(path, { name: 'My New Key', scopes: ['runs:read'] });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        key: expect.stringMatching(/^cc_live_[0-9A-Za-z]{48}$/),
        id: expect.stringMatching(/^kak_[0-9a-z]{26}$/),
        name: 'My New Key',
        prefix: (body.data.key as string).slice(0, 14),
        scopes: ['runs:read'],
        environment: 'live',
        createdAt: expect.stringMatching(/Z$/),
        expiresAt: null,
      },
    });
    expect(await opens(body.data.key as string)).toBe(true);
  });

  it('gives the scopes of the key that makes it, where none are named', async () => {
    const few = await createProjectKey(ada.client, project, { scopes: ['api-keys:write', 'runs:read'] });
    const { body } = await few.client.post(path, { name: 'x' });
    expect(body.data.scopes).toEqual(['api-keys:write', 'runs:read']);
    expect(await scopesOf(body.data.key as string)).toEqual(['api-keys:write', 'runs:read']);
  });

  it('makes a key for the test environment', async () => {
    const { body } = await key.client.post(path, { name: 'x', environment: 'test' });
    expect(body.data).toMatchObject({ environment: 'test', key: expect.stringMatching(/^cc_test_/) });
  });

  it('makes test keys alone with a test key', async () => {
    const { client } = await createProjectKey(ada.client, project, { environment: 'test' });
    expect((await client.post(path, { name: 'x' })).body.data.key).toMatch(/^cc_test_/);
    expect(projectOutcome(await client.post(path, { name: 'x', environment: 'live' }))).toBe('403 FORBIDDEN');
    expect(projectOutcome(await client.post(`${path.replace('generate', 'rotate')}`, { keyId: key.id }))).toBe(
      '403 FORBIDDEN',
    );
  });

  it('check 38: makes a key that ends on time, to the second', async () => {
    const { body } = await key.client.post(path, { name: 'x', expiresIn: 600 });
    const left = (Date.parse(body.data.expiresAt as string) - app.clock.now().getTime()) / 1000;
    app.clock.advance(left - 1);
    expect(await opens(body.data.key as string)).toBe(true);
    app.clock.advance(1);
    expect(await opens(body.data.key as string)).toBe(false);
  });

  it('check 34: makes no key with a scope that it does not have itself', async () => {
    const few = await createProjectKey(ada.client, project, { scopes: ['api-keys:write', 'projects:read'] });
    const { status, body } = await few.client.post(path, { name: 'x', scopes: ['projects:read', 'projects:delete'] });
    expect([status, body.error.code]).toEqual([403, 'SCOPE_DENIED']);
    expect(body.error.message).toBe("This key does not have the required 'projects:delete' scope.");
  });

  it('check 34: makes no key that outlives it', async () => {
    const short = await createProjectKey(ada.client, project, { expiresIn: 3600 });
    expect(projectOutcome(await short.client.post(path, { name: 'x', expiresIn: 7200 }))).toBe('403 FORBIDDEN');
    const { body } = await short.client.post(path, { name: 'x' });
    const ends = column(await key.client.get(base), 'expiresAt');
    expect(ends).toEqual([body.data.expiresAt, body.data.expiresAt, null]);
  });

  it('check 34: makes no key that acts above it', async () => {
    const admin = await signUp(app);
    await addMember(app, ada.organizationId, admin, 'admin');
    const ofAdmin = await createProjectKey(admin.client, project);
    const { body } = await ofAdmin.client.post(path, { name: 'x' });
    expect(body.data.scopes).toContain('projects:delete');
    expect(projectOutcome(await withKey(app.client(), body.data.key as string).post('/api/v1/project/delete'))).toBe(
      '403 FORBIDDEN',
    );
  });

  it.each([
    [{}, 'name'],
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ name: 'x', scopes: [] }, 'scopes'],
    [{ name: 'x', scopes: 'runs:read' }, 'scopes'],
    [{ name: 'x', scopes: ['runs:read', 'runs:fly'] }, 'scopes.1'],
    [{ name: 'x', scopes: ['user:read'] }, 'scopes.0'],
    [{ name: 'x', environment: 'prod' }, 'environment'],
    [{ name: 'x', expiresIn: 59 }, 'expiresIn'],
    [{ name: 'x', projectId: 'prj_x' }, 'projectId'],
    [{ name: 'x', ceiling: 'owner' }, 'ceiling'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrong(await key.client.post(path, body))).toEqual([400, 'VALIDATION', field]);
  });

  it('400: names a scope that nobody knows', async () => {
    const { body } = await key.client.post(path, { name: 'x', scopes: ['runs:fly'] });
    expect(body.error.message).toContain("'runs:fly'");
  });

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().post(path, { name: 'x' }))).toBe('401 AUTH_MISSING');
    const headers = { 'x-api-key': key.key };
    expect(projectOutcome(await app.client().post(path, { name: 'x' }, { headers }))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for the scope api-keys:write, before it looks at the body', async () => {
    const { client } = await createProjectKey(ada.client, project, { scopes: ['api-keys:read'] });
    const { status, body } = await client.post(path, { wrong: true });
    expect([status, body.error.code]).toEqual([403, 'SCOPE_DENIED']);
    expect(body.error.message).toBe("This key does not have the required 'api-keys:write' scope.");
  });

  it('check 39: thirty that are made at once stop exactly at the limit of a hundred', async () => {
    for (let made = 1; made < 90; made++) await createProjectKey(ada.client, project);
    const answers = await Promise.all(Array.from({ length: 30 }, () => key.client.post(path, { name: 'x' })));
    const outcomes = answers.map(projectOutcome);
    expect(outcomes.filter((one) => one === '200')).toHaveLength(10);
    expect(outcomes.filter((one) => one === '400 KEY_LIMIT_REACHED')).toHaveLength(20);
    expect((await key.client.get(`${base}?limit=100`)).body).toMatchObject({ hasMore: false });
  });
});
