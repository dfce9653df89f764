import {
  createProject,
  createProjectKey,
  createToken,
  type Person,
  projectOutcome,
  signUp,
  TestApp,
  type TestProject,
} from '@latchkey/testing';

const path = '/api/v1/whoami';
const scopes = ['projects:read', 'workflows:read', 'runs:read'];

let app: TestApp;
let ada: Person;
let project: TestProject;
beforeAll(async () => {
  app = await TestApp.start({ env: { RATE_LIMIT_FREE: '1000/60+2000/86400' } });
  ada = await signUp(app);
  project = await createProject(ada);
});
afterAll(() => app.stop());

describe('GET /api/v1/whoami', () => {
  it('seed 000: answers what the key is, and nothing else', async () => {
    const { id, client } = await createProjectKey(ada.client, project, { name: 'quickstart', scopes });
    const { status, body } = await client.get(path);
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        keyId: id,
        projectId: `prj_${project.id.toLowerCase()}`,
        name: 'quickstart',
        scopes,
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        lastUsedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      },
    });
    expect(id).toMatch(/^kak_[0-9a-z]{26}$/);
  });

  it('check 42: tells that the key was used last by this very request, from the first one on', async () => {
    const { client } = await createProjectKey(ada.client, project);
    for (let uses = 0; uses < 2; uses++) {
      const before = app.clock.now().getTime();
      const lastUsedAt = Date.parse((await client.get(path)).body.data.lastUsedAt as string);
      expect(lastUsedAt).toBeGreaterThanOrEqual(before);
      expect(lastUsedAt).toBeLessThanOrEqual(app.clock.now().getTime());
    }
  });

  it('check 42: never goes back behind a use that another node has noted, whose clock is ahead', async () => {
    const { key, client } = await createProjectKey(ada.client, project);
    const noted = new Date(app.clock.now().getTime() + 60_000);
    await app.dataSource.query('UPDATE api_keys SET last_used_at = $1 WHERE prefix = $2', [noted, key.slice(0, 14)]);
    expect((await client.get(path)).body.data.lastUsedAt).toBe(noted.toISOString());
  });

  it('says in its headers what the plan of the organization allows, for all its keys together', async () => {
    const [one, two] = [await createProjectKey(ada.client, project), await createProjectKey(ada.client, project)];
    const left = async ({ client }: typeof one) => {
      const { headers } = await client.get(path);
      expect(headers.get('x-ratelimit-limit')).toBe('1000');
      expect(headers.get('ratelimit-policy')).toContain('q=1000;w=60');
      return Number(headers.get('x-ratelimit-remaining'));
    };
    app.clock.advanceToWindow(60);
    expect([await left(one), await left(two)]).toEqual([999, 998]);
  });

  it('401: asks for a credential, and does not take one as X-Api-Key', async () => {
    const { key } = await createProjectKey(ada.client, project);
    expect(projectOutcome(await app.client().get(path))).toBe('401 AUTH_MISSING');
    const answer = await app.client().get(path, { headers: { 'x-api-key': key } });
    expect(projectOutcome(answer)).toBe('401 AUTH_MISSING');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="latchkey"');
  });

  it('401: takes no session, and no key of another kind', async () => {
    const { key } = await createToken(ada.client, ['projects:read']);
    expect(projectOutcome(await ada.client.get(path))).toBe('401 AUTH_MISSING');
    expect(projectOutcome(await app.client().get(path, { headers: { authorization: `Bearer ${key}` } }))).toBe(
      '401 AUTH_INVALID',
    );
  });

  it('400: knows no query', async () => {
    const { client } = await createProjectKey(ada.client, project);
    const { status, body } = await client.get(`${path}?full=1`);
    expect([status, body.error.code, body.error.field]).toEqual([400, 'VALIDATION', 'full']);
  });
});
