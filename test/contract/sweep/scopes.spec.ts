import { accountScopes } from '@latchkey/access';
import { createToken, documentedOperations, type Person, signUp, type TestClient, TestApp } from '@latchkey/testing';

const guarded = documentedOperations('account')
  .filter(({ credentials }) => credentials.length > 0)
  .map((operation) => ({ ...operation, name: `${operation.method} ${operation.path}` }));
const forTokens = guarded.filter(({ credentials }) => credentials.includes('apiKey'));
const forSessions = guarded.filter(({ credentials }) => !credentials.includes('apiKey'));

// Refused for its query, and for nothing else: the scope was enough, and nothing is done.
const harmless = '?unheard=of';

describe('check 35: a personal token opens what its scopes say, and nothing else', () => {
  let app: TestApp;
  let owner: Person;
  const tokens = new Map<string, Promise<TestClient>>();

  beforeAll(async () => {
    app = await TestApp.start();
    owner = await signUp(app);
  });
  afterAll(() => app.stop());

  const holding = (scopes: readonly string[]): Promise<TestClient> => {
    const key = scopes.join(' ');
    const made = tokens.get(key) ?? createToken(owner.client, scopes).then(({ client }) => client);
    tokens.set(key, made);
    return made;
  };
  const send = async (scopes: readonly string[], { method, at }: (typeof guarded)[number]) =>
    (await holding(scopes)).send(method, at({ organizationId: owner.organizationId }) + harmless);

  it.each(forTokens.filter(({ scopes }) => scopes.length > 0))('needs its scope: $name', async (operation) => {
    const others = accountScopes.filter((scope) => !operation.scopes.includes(scope));
    const { status, body } = await send(others, operation);

    expect([status, body.code]).toEqual([403, 'API_KEY_MISSING_SCOPES']);
    expect(body.meta).toEqual({ requiredScopes: operation.scopes });
  });

  it.each(forTokens)('needs no more than its scope: $name', async (operation) => {
    const enough = operation.scopes.length > 0 ? operation.scopes : accountScopes.slice(0, 1);
    const answers = await Promise.all(enough.map((scope) => send([scope], operation)));

    expect(answers.map(({ status }) => status)).toEqual(enough.map(() => 400));
  });

  it.each(forSessions)('is closed to every token: $name', async (operation) => {
    const { status, body } = await send(accountScopes, operation);

    expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
  });
});
