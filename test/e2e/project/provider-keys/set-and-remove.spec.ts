import {
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  restore,
  signUp,
  TestApp,
  type TestAnswer,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';

const path = '/api/v1/project/provider-keys';
const secretsPath = '/api/v1/project/secrets';
const time = expect.stringMatching(/Z$/);

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

const set = (provider: unknown, text: unknown) => key.client.post(`${path}/set`, { provider, key: text });
const remove = (provider: unknown) => key.client.post(`${path}/remove`, { provider });
const kept = async () => (await key.client.get(secretsPath)).body.data.providerKeys;
const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.field];

describe('POST /api/v1/project/provider-keys/set', () => {
  it.each(['e2b', 'anthropic', 'openrouter', 'openai', 'github'])('keeps a key of %s', async (provider) => {
    const { status, body } = await set(provider, 'sk-quiet-harbour-x7Qd');
    expect([status, body]).toEqual([200, { data: { provider, last4: 'x7Qd', createdAt: time, updatedAt: time } }]);
    expect(await kept()).toEqual({ [provider]: 'sk-quiet-harbour-x7Qd' });
  });

  it('replaces the key that was there', async () => {
    const first = (await set('openai', 'sk-first-0001')).body.data;
    app.clock.advance(60);
    const second = (await set('openai', 'sk-second-0002')).body.data;
    expect(second).toEqual({ ...first, last4: '0002', updatedAt: time });
    expect(Date.parse(second.updatedAt as string) - Date.parse(first.updatedAt as string)).toBeGreaterThanOrEqual(60e3);
    expect(await kept()).toEqual({ openai: 'sk-second-0002' });
  });

  it.each([
    ['of 8 characters', '12345678'],
    ['of 4096 characters', 'x'.repeat(4096)],
    ['of several lines', 'first line\nsecond line'],
    ['with space around it, which is cut off', '  12345678\n'],
  ])('takes a key %s', async (_, text) => {
    expect((await set('github', text)).body.data.last4).toBe(text.trim().slice(-4));
    expect(await kept()).toEqual({ github: text.trim() });
  });

  it('keeps one of twenty keys that are set at once, and says of it how it ends', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `sk-one-of-twenty-${1000 + index}`);
    const answers = await Promise.all(texts.map((text) => set('anthropic', text)));
    expect(new Set(answers.map(projectOutcome))).toEqual(new Set(['200']));
    const { anthropic } = await kept();
    expect(texts).toContain(anthropic);
    const { body } = await key.client.get(path);
    expect(body.data).toEqual([expect.objectContaining({ last4: (anthropic as string).slice(-4) })]);
  });

  it('keeps in a project that ends meanwhile what was answered, and nothing else', async () => {
    const providers = ['e2b', 'anthropic', 'openrouter', 'openai', 'github'];
    const sets = () => providers.map((provider) => set(provider, 'sk-quiet-harbour'));
    const begun = sets();
    const [ended, ...answers] = await Promise.all([key.client.post('/api/v1/project/delete'), ...begun, ...sets()]);
    expect(projectOutcome(ended)).toBe('200');
    const expected = ['200', '401 AUTH_INVALID', '404 NOT_FOUND'];
    for (const answer of answers) expect(expected).toContain(projectOutcome(answer));
    await restore(ada.client, project.path);
    key = await createProjectKey(ada.client, project);
    const set200 = providers.filter((_, at) => answers[at].status === 200 || answers[at + 5].status === 200);
    expect(Object.keys((await kept()) as object)).toEqual(set200.sort());
  });

  it.each([
    [{}, 'provider'],
    [{ key: '12345678' }, 'provider'],
    [{ provider: 'anthropic' }, 'key'],
    [{ provider: 'Anthropic', key: '12345678' }, 'provider'],
    [{ provider: 'bedrock', key: '12345678' }, 'provider'],
    [{ provider: 'anthropic', key: '1234567' }, 'key'],
    [{ provider: 'anthropic', key: ' 1234567 ' }, 'key'],
    [{ provider: 'anthropic', key: 12345678 }, 'key'],
    [{ provider: 'anthropic', key: null }, 'key'],
    [{ provider: 'anthropic', key: '1234\u00005678' }, 'key'],
    [{ provider: 'anthropic', key: '••••••••5678' }, 'key'],
    [{ provider: 'anthropic', key: '12345678', last4: '5678' }, 'last4'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrong(await key.client.post(`${path}/set`, body))).toEqual([400, 'VALIDATION', field]);
    expect(await kept()).toEqual({});
  });

  it('400: refuses a key of 4097 characters, or with half of a surrogate pair', async () => {
    expect(wrong(await set('e2b', 'x'.repeat(4097)))).toEqual([400, 'VALIDATION', 'key']);
    const half = String.raw`{"provider":"e2b","key":"12345678\ud800"}`;
    expect(wrong(await key.client.post(`${path}/set`, half))).toEqual([400, 'VALIDATION', 'key']);
  });
});

describe('POST /api/v1/project/provider-keys/remove', () => {
  it('forgets a key, and no other', async () => {
    await set('anthropic', 'sk-ant-12345678');
    await set('github', 'ghp-12345678');
    const { status, body } = await remove('anthropic');
    expect([status, body]).toEqual([200, { data: null }]);
    expect(await kept()).toEqual({ github: 'ghp-12345678' });
  });

  it('404: there is none, never was or no more', async () => {
    const { status, body } = await remove('anthropic');
    expect([status, body.error.code, body.error.message]).toEqual([
      404,
      'NOT_FOUND',
      'The project has no key of anthropic.',
    ]);
    await set('anthropic', 'sk-ant-12345678');
    await remove('anthropic');
    expect(projectOutcome(await remove('anthropic'))).toBe('404 NOT_FOUND');
  });

  it('404, check 43: leaves the key of another project alone', async () => {
    await set('anthropic', 'sk-ant-12345678');
    const other = await createProjectKey(ada.client, await createProject(ada));
    const answer = await other.client.post(`${path}/remove`, { provider: 'anthropic' });
    expect(projectOutcome(answer)).toBe('404 NOT_FOUND');
    expect(await kept()).toEqual({ anthropic: 'sk-ant-12345678' });
  });

  it('removes a key once, when twenty ask at once', async () => {
    await set('anthropic', 'sk-ant-12345678');
    const answers = await Promise.all(Array.from({ length: 20 }, () => remove('anthropic')));
    const outcomes = answers.map(projectOutcome).sort();
    expect(outcomes).toEqual(['200', ...Array.from({ length: 19 }, () => '404 NOT_FOUND')]);
  });

  it.each([{}, { provider: 'bedrock' }, { provider: null }, { provider: ['anthropic'] }])(
    '400: refuses %j',
    async (body) => {
      expect(wrong(await key.client.post(`${path}/remove`, body))).toEqual([400, 'VALIDATION', 'provider']);
    },
  );
});

describe.each(['set', 'remove'])('POST /api/v1/project/provider-keys/%s', (operation) => {
  const body = { provider: 'anthropic', ...(operation === 'set' ? { key: '12345678' } : {}) };

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().post(`${path}/${operation}`, body))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for the scope provider-keys:write', async () => {
    const { client } = await createProjectKey(ada.client, project, { scopes: ['provider-keys:read'] });
    const answer = await client.post(`${path}/${operation}`, body);
    expect(answer.body.error.message).toBe("This key does not have the required 'provider-keys:write' scope.");
    expect(projectOutcome(answer)).toBe('403 SCOPE_DENIED');
  });

  it('403: is for keys that act as an admin or higher', async () => {
    const low = await createProjectKey(ada.client, project);
    await app.tamper(`UPDATE api_keys SET ceiling = 'member' WHERE prefix = $1`, [low.key.slice(0, 14)]);
    expect(projectOutcome(await low.client.post(`${path}/${operation}`, body))).toBe('403 FORBIDDEN');
  });
});
