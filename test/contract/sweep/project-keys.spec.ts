import { projectScopes } from '@latchkey/access';
import {
  createProject,
  createProjectKey,
  documentedOperations,
  type Person,
  projectOutcome,
  signUp,
  TestApp,
  type TestClient,
  type TestProject,
} from '@latchkey/testing';

const operations = documentedOperations('project').map((operation) => ({
  ...operation,
  name: `${operation.method} ${operation.path}`,
}));
const scoped = operations.filter(({ scopes }) => scopes.length > 0);
const writing = operations.filter(({ method }) => method !== 'GET');
const withBody = writing.filter(({ takesBody }) => takesBody);

// Refused for its query, and for nothing else: the scope was enough, and nothing is done.
const harmless = '?unheard=of';

describe('Every operation of the project surface', () => {
  let app: TestApp;
  let ada: Person;
  let project: TestProject;
  let every: TestClient;
  const made = new Map<string, Promise<TestClient>>();

  beforeAll(async () => {
    app = await TestApp.start();
    ada = await signUp(app);
    project = await createProject(ada);
    every = await holding(projectScopes);
  });
  afterAll(() => app.stop());

  const holding = (scopes: readonly string[]): Promise<TestClient> => {
    const held = scopes.join(' ');
    const client = made.get(held) ?? createProjectKey(ada.client, project, { scopes }).then((key) => key.client);
    made.set(held, client);
    return client;
  };

  it.each(scoped)('check 35: needs its scope: $name', async ({ method, at, scopes }) => {
    const others = projectScopes.filter((scope) => !scopes.includes(scope));
    const { client } = await createProjectKey(ada.client, project, { scopes: others });
    const { status, body } = await client.send(method, at() + harmless);
    const needed = scopes.map((scope) => `'${scope}'`).join(' or ');

    expect([status, body.error.code]).toEqual([403, 'SCOPE_DENIED']);
    expect(body.error.message).toBe(`This key does not have the required ${needed} scope.`);
  });

  it.each(operations)('check 35: needs no more than its scope: $name', async ({ method, at, scopes }) => {
    const enough = scopes.length > 0 ? scopes : ['usage:read'];
    const clients = await Promise.all(enough.map((scope) => holding([scope])));
    const answers = await Promise.all(clients.map((client) => client.send(method, at() + harmless)));

    expect(answers.map(({ body }) => body.error.field)).toEqual(answers.map(() => 'unheard'));
    expect(answers.map(projectOutcome)).toEqual(answers.map(() => '400 VALIDATION'));
  });

  it.each(writing)('refuses what is unknown in the body by its name: $name', async ({ method, at }) => {
    const { status, body } = await every.send(method, at(), { body: { unheard: 'of' } });

    expect([status, body.error.code]).toEqual([400, 'VALIDATION']);
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
