import { createToken, documentedOperations, type Person, signUp, TestApp } from '@latchkey/testing';

/** What a standard has other sites send browsers to: it reads no cookie, and opens nothing by itself. */
const fromOtherSites = ['receiveSamlResponse'];

const writing = documentedOperations('account')
  .filter(({ id, method }) => method !== 'GET' && !fromOtherSites.includes(id))
  .map((operation) => ({ ...operation, name: `${operation.method} ${operation.path}` }));

const elsewhere: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' },
];

describe('check 21: every operation that changes something', () => {
  let app: TestApp;
  let person: Person;
  beforeAll(async () => {
    app = await TestApp.start();
    person = await signUp(app);
  });
  afterAll(() => app.stop());

  it.each(writing)('refuses a browser that comes from another site: $name', async (operation) => {
    const answers = await Promise.all(
      elsewhere.map((headers) => person.client.send(operation.method, operation.at(), { headers })),
    );

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(elsewhere.map(() => [403, 'CROSS_SITE']));
  });

  it('takes a token from anywhere, as no browser sends one by itself', async () => {
    const { client } = await createToken(person.client, ['user:write']);
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };

    expect((await client.put('/api/user/me', { fullName: 'Ada' }, { headers })).status).toBe(200);
  });
});
