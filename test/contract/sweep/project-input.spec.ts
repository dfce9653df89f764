import {
  createProject,
  createProjectKey,
  documentedOperations,
  signUp,
  TestApp,
  type TestClient,
} from '@latchkey/testing';

const operations = documentedOperations('project').map((operation) => ({
  ...operation,
  name: `${operation.method} ${operation.path}`,
}));
const writing = operations.filter(({ method }) => method !== 'GET');
const withBody = writing.filter(({ takesBody }) => takesBody);

describe('Every operation of the project surface, asked by a key that may do all', () => {
  let app: TestApp;
  let every: TestClient;

  beforeAll(async () => {
    app = await TestApp.start();
    const ada = await signUp(app);
    every = (await createProjectKey(ada.client, await createProject(ada))).client;
  });
  afterAll(() => app.stop());

  it.each(operations)('refuses what is unknown in the query by its name: $name', async ({ method, at }) => {
    const { status, body } = await every.send(method, `${at()}?unheard=of`);

    expect([status, body.error.code, body.error.field]).toEqual([400, 'VALIDATION', 'unheard']);
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
