import { workspaceScopes } from '@latchkey/access';
import {
  createWorkspaceKey,
  documentedOperations,
  type Person,
  signUp,
  TestApp,
  type TestClient,
  workspaceOutcome,
} from '@latchkey/testing';

const operations = documentedOperations('workspace').map((operation) => ({
  ...operation,
  name: `${operation.method} ${operation.path}`,
}));
const writing = operations.filter(({ method }) => method !== 'GET');
const withBody = writing.filter(({ takesBody }) => takesBody);

/** What the method asks for, where nothing narrower is documented. */
const ofMethod: Readonly<Record<string, string>> = { GET: 'read', POST: 'write', PUT: 'write', DELETE: 'delete' };

// Refused for its query, and for nothing else: the scope was enough, and nothing is done.
const harmless = '?unheard=of';

describe('Every operation of the workspace surface', () => {
  let app: TestApp;
  let ada: Person;
  let every: TestClient;
  const single = new Map<string, TestClient>();

  beforeAll(async () => {
    app = await TestApp.start();
    ada = await signUp(app);
    for (const scope of workspaceScopes) {
      single.set(scope, (await createWorkspaceKey(ada, { scopes: [scope] })).client);
    }
    // Nobody can make a key without scopes; one that lost them all opens nothing.
    const bare = await createWorkspaceKey(ada, { scopes: ['read'], name: 'bare' });
    await app.tamper(`UPDATE api_keys SET scopes = '{}' WHERE name = 'bare'`);
    single.set('none', bare.client);
    every = (await createWorkspaceKey(ada)).client;
  });
  afterAll(() => app.stop());

  const scopeByScope = operations.flatMap((operation) =>
    [...workspaceScopes, 'none'].map((scope) => ({ operation, scope, name: operation.name })),
  );

  it.each(operations)('documents the scope of its method, or admin: $name', ({ method, scopes }) => {
    expect([[ofMethod[method]], ['admin']]).toContainEqual(scopes);
  });

  it.each(scopeByScope)('check 35: $name with the scope $scope alone', async ({ operation, scope }) => {
    const { method, at, scopes } = operation;
    const answer = await (single.get(scope) ?? every).send(method, at() + harmless);
    const opens = scope === 'admin' || scopes.includes(scope);
    const details = opens ? { field: 'unheard' } : { required_scopes: scopes };

    expect(workspaceOutcome(answer)).toBe(opens ? '400 VALIDATION_ERROR' : '403 INSUFFICIENT_SCOPE');
    expect(answer.body.error.details).toEqual(details);
  });

  it.each(writing)('refuses what is unknown in the body by its name: $name', async ({ method, at }) => {
    const { status, body } = await every.send(method, at(), { body: { unheard: 'of' } });

    expect([status, body.error.code]).toEqual([400, 'VALIDATION_ERROR']);
  });

  it.each(withBody)('takes nothing for its body but an object: $name', async ({ method, at }) => {
    const bodies = ['{', 'null', '[]', '""', '0', '[{}]', '{"__proto__":{}}'];
    const answers = await Promise.all(bodies.map((body) => every.send(method, at(), { body })));

    expect(answers.map(({ status }) => status)).toEqual(bodies.map(() => 400));
  });

  it.each(writing)('takes nothing but JSON, and not too much of it: $name', async ({ method, at }) => {
    const plain = await every.send(method, at(), { body: '{}', headers: { 'content-type': 'text/plain' } });
    const large = await every.send(method, at(), { body: JSON.stringify({ unheard: 'x'.repeat(1_048_576) }) });

    expect([plain.status, large.status]).toEqual([415, 413]);
  });
});
