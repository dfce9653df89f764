import {
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
} from '@latchkey/testing';

const path = '/api/v1/project/provider-keys';
const providers = ['anthropic', 'e2b', 'github', 'openai', 'openrouter'];

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

const set = (provider: string, client = key.client) =>
  client.post(`${path}/set`, { provider, key: `sk-quiet-harbour-of-${provider}` });
const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.field];

describe('GET /api/v1/project/provider-keys', () => {
  it('lists providers with how their keys end, and never a key', async () => {
    for (const provider of ['openai', 'anthropic']) await set(provider);
    const { status, body, text } = await key.client.get(path);
    const time = expect.stringMatching(/Z$/);
    expect([status, body]).toEqual([
      200,
      {
        data: [
          { provider: 'anthropic', last4: 'opic', createdAt: time, updatedAt: time },
          { provider: 'openai', last4: 'enai', createdAt: time, updatedAt: time },
        ],
        nextCursor: null,
        hasMore: false,
      },
    ]);
    expect(text).not.toContain('harbour');
  });

  it('is empty where nobody has set any', async () => {
    expect((await key.client.get(path)).body).toEqual({ data: [], nextCursor: null, hasMore: false });
  });

  it.each([1, 2, 3, 4, 5, 100])('goes through all of them, by provider, %i at a time', async (limit) => {
    for (const provider of ['openrouter', 'e2b', 'anthropic', 'openai', 'github']) await set(provider);
    const seen: unknown[] = [];
    let cursor = '';
    for (let pages = 1; ; pages++) {
      const answer = await key.client.get(`${path}?limit=${limit}${cursor}`);
      seen.push(...column(answer, 'provider'));
      expect(answer.body.hasMore).toBe(answer.body.nextCursor !== null);
      if (!answer.body.hasMore) {
        expect(pages).toBe(Math.ceil(5 / limit));
        break;
      }
      cursor = `&cursor=${answer.body.nextCursor}`;
    }
    expect(seen).toEqual(providers);
  });

  it('goes on where it was when keys come and go', async () => {
    for (const provider of ['anthropic', 'github', 'openrouter']) await set(provider);
    const { nextCursor } = (await key.client.get(`${path}?limit=2`)).body;
    await key.client.post(`${path}/remove`, { provider: 'github' });
    await set('openai');
    await set('e2b');
    const rest = await key.client.get(`${path}?cursor=${nextCursor}`);
    expect(column(rest, 'provider')).toEqual(['openai', 'openrouter']);
  });

  it('400: takes no cursor of another project, and none that was changed', async () => {
    for (const provider of ['anthropic', 'github']) await set(provider);
    const { nextCursor } = (await key.client.get(`${path}?limit=1`)).body;
    const other = await createProjectKey(ada.client, await createProject(ada));
    for (const provider of ['anthropic', 'github']) await set(provider, other.client);
    const cases = [
      await other.client.get(`${path}?cursor=${nextCursor}`),
      await key.client.get(`/api/v1/project/api-keys?cursor=${nextCursor}`),
      await key.client.get(`${path}?cursor=B${(nextCursor as string).slice(1)}`),
      await key.client.get(`${path}?cursor=anthropic`),
    ];
    for (const answer of cases) expect(wrong(answer)).toEqual([400, 'VALIDATION', 'cursor']);
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'provider=e2b'])('400: refuses ?%s', async (query) => {
    expect(wrong(await key.client.get(`${path}?${query}`))).toEqual([400, 'VALIDATION', query.split('=')[0]]);
  });

  it('check 43: lists those of its own project alone', async () => {
    await set('anthropic');
    const other = await createProjectKey(ada.client, await createProject(ada));
    expect((await other.client.get(path)).body.data).toEqual([]);
  });

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().get(path))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for the scope provider-keys:read', async () => {
    const { client } = await createProjectKey(ada.client, project, { scopes: ['provider-keys:write', 'secrets:read'] });
    const answer = await client.get(path);
    expect(answer.body.error.message).toBe("This key does not have the required 'provider-keys:read' scope.");
    expect(projectOutcome(answer)).toBe('403 SCOPE_DENIED');
  });

  it('403: is for keys that act as an admin or higher', async () => {
    await app.tamper(`UPDATE api_keys SET ceiling = 'member' WHERE prefix = $1`, [key.key.slice(0, 14)]);
    expect(projectOutcome(await key.client.get(path))).toBe('403 FORBIDDEN');
  });
});
