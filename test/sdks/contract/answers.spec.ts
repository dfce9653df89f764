import { createProjectKey, createToken, done } from '@latchkey/testing';
import { Driver } from './fixtures/driver.js';
import { languages } from './fixtures/languages.js';
import { startWorld, type World } from './fixtures/world.js';

describe.each(languages)('The $name client', (language) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    driver = Driver.start(language);
    world = await startWorld();
  }, 120_000);
  afterAll(async () => {
    await driver.stop();
    await world.app.stop();
  });

  const client = (surface: string) => ({ baseUrl: world.app.url, ...world.credentials[surface] });
  const ask = async (surface: string, call: string, details = {}) => {
    const outcome = await driver.call(surface, client(surface), call, details);
    // Nothing is wrong with the connection: what is answered is the first attempt's.
    expect([call, outcome.responses.map(({ attempt }) => attempt)]).toEqual([call, [1]]);
    return outcome;
  };
  const value = async (surface: string, call: string, details = {}) => {
    const { value: found, error } = await ask(surface, call, details);
    if (error) throw new Error(`${call}: ${JSON.stringify(error)}`);
    return found;
  };

  it('sends what it is given, and gives what it is answered', async () => {
    const steps = [{ name: 'Greet', instructions: 'echo "Grüße, 世界 🌍" > /dev/null' }];
    const workflow = await value('project', 'createWorkflow', { body: { name: 'Hello', description: null, steps } });
    const run = await value('project', 'startRun', { body: { workflowId: workflow.id, prompt: 'a\n"b" \\ c' } });

    expect(workflow).toEqual(await done(world.place.client.get(`/api/v1/workflows/${workflow.id}`)));
    expect(run).toEqual((await done<unknown[]>(world.place.client.get('/api/v1/runs')))[0]);
    expect(await value('project', 'getRun', { path: [run.id] })).toEqual(
      await done(world.place.client.get(`/api/v1/runs/${run.id}`)),
    );
  });

  it.each([
    ['project', 'identifyKey', '/api/v1/whoami'],
    ['project', 'getProject', '/api/v1/project'],
    ['project', 'getProjectSettings', '/api/v1/project/settings'],
    ['project', 'getProjectCounters', '/api/v1/project/counters'],
    ['project', 'getProjectSecrets', '/api/v1/project/secrets'],
    ['project', 'getProjectUsage', '/api/v1/usage'],
    ['workspace', 'getWorkspace', '/v1/workspace'],
    ['account', 'getCurrentUser', '/api/user/me'],
    ['account', 'getSignInState', '/api/auth/state'],
    ['account', 'getJsonWebKeySet', '/api/auth/jwks'],
    ['account', 'getSubscription', '/api/user/organizations/{organizationId}/subscription'],
    ['account', 'getOrganization', '/api/user/organizations/{organizationId}'],
    ['account', 'listOrganizationMembers', '/api/user/organizations/{organizationId}/members'],
    ['account', 'listAuditLogs', '/api/user/organizations/{organizationId}/audit-logs'],
    ['secret-key', 'getAuthenticatedUser', '/api/v1/users/me'],
  ] as const)('knows every field: %s %s', async (surface, call, path) => {
    const { apiKey = '', token } = world.credentials[surface];
    const shown: Record<string, string> =
      surface === 'account' ? { 'x-api-key': apiKey } : { authorization: `Bearer ${token ?? apiKey}` };
    const { organizationId } = world.person;
    const got = await value(surface, call, path.includes('{') ? { path: [organizationId] } : {});
    const asked = path.replace('{organizationId}', organizationId);
    const { body } = await world.app.client().with(shown).get(asked);
    const expected: unknown = 'data' in body ? body.data : body;

    expect(steady(got.items ?? got)).toEqual(steady(expected));
  });

  it('tells null from what is left out', async () => {
    const change = (body: object) => value('project', 'updateProjectSettings', { body });
    const settings = () => value('project', 'getProjectSettings');
    await change({ learningModel: 'develop', mergingModel: 'fix/' });
    await change({ learningModel: null });

    expect(await settings()).toMatchObject({ learningModel: null, mergingModel: 'fix/' });
  });

  it('sends maps as they are', async () => {
    const envVars = { API_URL: 'https://api.example.com', camelCase_and_SNAKE: 'ü=1&2' };
    await value('project', 'updateProjectSettings', { body: { envVars } });

    expect((await value('project', 'getProjectSettings')).envVars).toEqual(envVars);
  });

  it('asks with a query', async () => {
    const { items, total, hasMore } = await value('account', 'listOrganizationProjects', {
      path: [world.person.organizationId],
      query: { q: 'no such & project = 100%', limit: 5 },
    });

    expect({ items, total, hasMore }).toEqual({ items: [], total: 0, hasMore: false });
  });

  it('takes an id for nothing but one part of a path', async () => {
    const { error } = await ask('project', 'getRun', { path: ['../project/secrets?x=#y'] });

    expect(error).toMatchObject({ kind: 'NotFound', status: 404, code: 'NOT_FOUND' });
  });

  it.each(['', '.', '..'])('refuses an id that would make another path of it: "%s"', async (id) => {
    const { error, responses } = await driver.call('project', client('project'), 'getRun', { path: [id] });

    expect(error).toEqual({ kind: 'Other', message: expect.stringMatching(/cannot be a part of a path/) });
    expect(responses).toEqual([]);
  });

  it('refuses two credentials', async () => {
    const both = { baseUrl: world.app.url, apiKey: 'sk_live_x', token: 'x' };
    const { error } = await driver.call('secret-key', both, 'listSecretKeys');

    expect(error).toEqual({ kind: 'Other', message: expect.stringMatching(/not both/) });
  });

  it('gives text as it is', async () => {
    const text = await value('account', 'exportAuditLogs', { path: [world.person.organizationId], query: {} });

    const lines = (text as string).trim().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });

  it('answers nothing where there is nothing', async () => {
    const workflow = await value('project', 'createWorkflow', { body: { name: 'Short-lived' } });
    expect(await value('project', 'deleteWorkflow', { path: [workflow.id] })).toBeNull();
    const task = await value('workspace', 'createTask', { body: { title: 'Go', project_id: await projectId() } });
    expect(await value('workspace', 'deleteTask', { path: [task.id] })).toBeNull();
    expect(await value('project', 'claimRun', { body: { sandbox: { name: 'box' } } })).toEqual(expect.anything());
  });
  const projectId = async () => (await value('workspace', 'listProjects')).items[0].id as string;

  it('keeps the session that signing in opens, until signing out', async () => {
    const visitor = { baseUrl: world.app.url };
    const { email, password } = world.person;
    await driver.value('account', visitor, 'signInWithEmail', { body: { email, password } });
    expect((await driver.value('account', visitor, 'getCurrentUser')).email).toBe(email);
    await driver.value('account', visitor, 'signOut');

    const { error } = await driver.call('account', visitor, 'getCurrentUser');
    expect(error).toMatchObject({ kind: 'Authentication', status: 401, code: 'AUTHENTICATION_REQUIRED' });
  });

  it('shows tokens where they are taken', async () => {
    const { token } = await value('account', 'createJsonWebToken').catch(() => ({ token: undefined }));
    const own = world.credentials['secret-key'].token;
    expect(token).toBeUndefined();

    const spec = { baseUrl: world.app.url, token: own };
    expect((await driver.value('secret-key', spec, 'listSecretKeys')).total).toBe(1);
  });

  it('verifies credentials of others', async () => {
    const body = { credential: world.place.key, scopes: ['runs:read'] };
    const verdict = await value('internal', 'verifyCredential', { body });
    expect(verdict).toMatchObject({ valid: true, code: 'VALID', kind: 'project' });

    const { results } = await value('internal', 'verifyCredentials', { body: { credentials: [body, body] } });
    expect(results).toHaveLength(2);
  });

  describe('of errors', () => {
    it.each([
      ['a wrong key', 'project', 'getProject', {}, { kind: 'Authentication', status: 401, code: 'AUTH_INVALID' }],
      ['a wrong key', 'workspace', 'getWorkspace', {}, { kind: 'Authentication', status: 401, code: 'UNAUTHORIZED' }],
      [
        'a wrong key',
        'account',
        'getCurrentUser',
        {},
        { kind: 'Authentication', status: 401, code: 'INVALID_API_KEY' },
      ],
      ['a wrong key', 'secret-key', 'listSecretKeys', {}, { kind: 'Authentication', status: 401, code: null }],
    ])('tells %s: %s', async (_, surface, call, details, expected) => {
      const wrong = { baseUrl: world.app.url, apiKey: 'nonsense', token: undefined };
      const { error, responses } = await driver.call(surface, wrong, call, details);

      expect(error).toMatchObject(expected);
      expect(error?.requestId).toMatch(/^[0-9a-f-]{36}$/);
      expect(responses).toEqual([{ status: 401, attempt: 1, requestId: error?.requestId }]);
    });

    it('tells what is wrong with which field, in each API', async () => {
      const messages = await Promise.all([
        ask('project', 'createWorkflow', { body: { name: '' } }),
        ask('workspace', 'createProject', { body: { name: '' } }),
        ask('account', 'createOrganization', { body: { name: '' } }),
        ask('secret-key', 'createSecretKey', { body: { description: 'x'.repeat(5000) } }),
      ]);

      expect(messages.map(({ error }) => [error?.kind, error?.status, error?.code])).toEqual([
        ['InvalidRequest', 400, 'VALIDATION'],
        ['InvalidRequest', 400, 'VALIDATION_ERROR'],
        ['InvalidRequest', 400, 'VALIDATION_ERROR'],
        ['InvalidRequest', 422, null],
      ]);
      for (const { error } of messages) expect(error?.message).toMatch(/name|description/i);
    });

    it('tells a scope that is missing by its name', async () => {
      const { key } = await createProjectKey(world.person.client, world.place.project, { scopes: ['runs:read'] });
      const { error } = await driver.call('project', { baseUrl: world.app.url, apiKey: key }, 'cancelRun', {
        path: ['run_01hy73r5g4fae8pfty3mp4ptkg'],
      });

      expect(error).toMatchObject({ kind: 'Permission', status: 403, code: 'SCOPE_DENIED' });
      expect(error?.message).toBe("This key does not have the required 'runs:cancel' scope.");
    });

    it('tells what is not there, and what goes against how things are', async () => {
      const missing = await ask('project', 'getRun', { path: ['run_01hy73r5g4fae8pfty3mp4ptkg'] });
      const slug = `taken-${language.name.toLowerCase()}`;
      const body = { name: 'Acme', slug };
      await value('account', 'createOrganization', { body });
      const taken = await ask('account', 'createOrganization', { body });

      expect(missing.error).toMatchObject({ kind: 'NotFound', status: 404, code: 'NOT_FOUND' });
      expect(taken.error).toMatchObject({ kind: 'Conflict', status: 409, code: 'SLUG_TAKEN' });
    });

    it('tells that nothing listens', async () => {
      const nowhere = { baseUrl: 'http://127.0.0.1:1', apiKey: 'x', maxRetries: 0 };
      const { error, responses } = await driver.call('project', nowhere, 'getProject');

      expect(error?.kind).toBe('Connection');
      expect(responses).toEqual([]);
    });
  });

  it('shows no other key than its own', async () => {
    const { key } = await createToken(world.person.client, ['projects:read']);
    const spec = { baseUrl: world.app.url, apiKey: key };
    const { error } = await driver.call('account', spec, 'createOrganization', { body: { name: 'Acme' } });

    expect(error).toMatchObject({ kind: 'Permission', status: 403, code: 'API_KEY_MISSING_SCOPES' });
  });
});

/** Without what time changes: when something was used last, and how often. */
function steady(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (name, one: unknown) =>
    /lastUsedAt|last_used_at|requests|errors|totals|^by|usage|used|^keys$|remaining|reset|generatedAt|^to$/i.test(name)
      ? undefined
      : one,
  );
}
