import {
  createProject,
  createProjectKey,
  createSecretKey,
  createToken,
  createWorkspaceKey,
  detailOf,
  documentedOperations,
  logIn,
  signUp,
  TestApp,
  type TestClient,
} from '@latchkey/testing';

const operations = documentedOperations('secret-key').map((operation) => ({
  ...operation,
  name: `${operation.method} ${operation.path}`,
}));
const guarded = operations.filter(({ credentials }) => credentials.length > 0);
const forPeople = guarded.filter(({ credentials }) => !credentials.includes('apiKey'));
const open = operations.filter(({ credentials }) => credentials.length === 0);
/** Each is good somewhere; on this surface, where the document says so. */
const kinds = ['jwt', 'secret as X-API-Key', 'secret as Bearer', 'session', 'personal', 'project', 'workspace'];
const byKind = guarded.flatMap((operation) => kinds.map((kind) => ({ ...operation, kind })));
const writing = operations.filter(({ method }) => method !== 'GET');
const withBody = writing.filter(({ takesBody }) => takesBody);

const elsewhere: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
];

describe('Every operation of the secret-key surface', () => {
  let app: TestApp;
  let client: TestClient;
  let places: readonly Readonly<Record<string, string>>[];
  let holders: Readonly<Record<string, TestClient>>;
  beforeAll(async () => {
    app = await TestApp.start();
    const ada = await signUp(app);
    ({ client } = await logIn(app, ada));
    const { key } = await createSecretKey(client);
    places = [{ 'x-api-key': key }, { authorization: `Bearer ${key}` }];
    holders = {
      jwt: client,
      'secret as X-API-Key': app.client().with(places[0]),
      'secret as Bearer': app.client().with(places[1]),
      session: ada.client,
      personal: (await createToken(ada.client, ['user:read'])).client,
      project: (await createProjectKey(ada.client, await createProject(ada))).client,
      workspace: (await createWorkspaceKey(ada)).client,
    };
  });
  afterAll(() => app.stop());

  it.each(forPeople)('is closed to secret keys where it says so: $name', async ({ method, at }) => {
    const answers = await Promise.all(places.map((headers) => app.client().send(method, at(), { headers })));

    expect(answers.map(detailOf)).toEqual(answers.map(() => '401 Could not validate credentials'));
  });

  // Refused for its query, and for nothing else: the credential was enough, and nothing is done.
  it.each(byKind)('check 35: opens to a $kind credential as documented: $name', async (operation) => {
    const { method, at, kind, credentials } = operation;
    const opens = kind === 'jwt' || (kind.startsWith('secret') && credentials.includes('apiKey'));

    expect(detailOf(await holders[kind].send(method, `${at()}?unheard=of`))).toBe(
      opens ? '422 query.unheard: extra_forbidden' : '401 Could not validate credentials',
    );
  });

  it.each(operations)('refuses what is unknown in the query by its name: $name', async ({ method, at }) => {
    const { status, body } = await client.send(method, `${at()}?unheard=of`);

    expect(status).toBe(422);
    expect(body.detail).toContainEqual({
      type: 'extra_forbidden',
      loc: ['query', 'unheard'],
      msg: expect.any(String) as string,
      input: null,
    });
  });

  it.each(writing)('refuses what is unknown in the body by its name: $name', async ({ method, at }) => {
    const { status, body } = await client.send(method, at(), { body: { unheard: 'of' } });

    expect(status).toBe(422);
    expect(body.detail).toContainEqual(
      expect.objectContaining({ type: 'extra_forbidden', loc: ['body', 'unheard'], input: null }),
    );
  });

  it.each(withBody)('takes nothing for its body but an object: $name', async ({ method, at }) => {
    const bodies = ['{', 'null', '[]', '""', '0', '[{}]', '{"__proto__":{}}'];
    const answers = await Promise.all(bodies.map((body) => client.send(method, at(), { body })));

    expect(answers.map(({ status }) => status)).toEqual(bodies.map(() => 422));
  });

  it.each(writing)('takes nothing but JSON, and not too much of it: $name', async ({ method, at }) => {
    const plain = await client.send(method, at(), { body: '{}', headers: { 'content-type': 'text/plain' } });
    const large = await client.send(method, at(), { body: JSON.stringify({ unheard: 'x'.repeat(1_048_576) }) });

    expect([plain.status, large.status]).toEqual([415, 413]);
  });

  it.each(open)('check 21: refuses a browser that comes from another site: $name', async ({ method, at }) => {
    const answers = await Promise.all(elsewhere.map((headers) => app.client().send(method, at(), { headers })));

    expect(answers.map(detailOf)).toEqual(answers.map(() => '403 Not enough permissions'));
  });
});
