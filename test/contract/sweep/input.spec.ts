import { documentedOperations, type Person, signUpAdmin, TestApp } from '@latchkey/testing';

const operations = documentedOperations('account').map((operation) => ({
  ...operation,
  name: `${operation.method} ${operation.path}`,
}));
/** What identity providers send, to which standards let them add. */
const foreign = ['finishOidcSignIn', 'receiveSamlResponse'];
const ours = operations.filter(({ id }) => !foreign.includes(id));
const writing = operations.filter(({ method }) => method !== 'GET');
const withBody = writing.filter(({ takesBody }) => takesBody);

describe('Every operation of the account surface, asked by an owner', () => {
  let app: TestApp;
  let owner: Person;
  beforeAll(async () => {
    app = await TestApp.start();
    owner = await signUpAdmin(app);
  });
  afterAll(() => app.stop());

  const send = (operation: (typeof operations)[number], query: string, request = {}) =>
    owner.client.send(operation.method, operation.at({ organizationId: owner.organizationId }) + query, request);

  it.each(ours)('refuses what is unknown in the query by its name: $name', async (operation) => {
    const { status, body } = await send(operation, '?unheard=of');

    expect([status, body.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(body.meta.errors).toContainEqual(expect.objectContaining({ field: 'unheard', location: 'query' }));
  });

  it.each(ours.filter(({ method }) => method !== 'GET'))(
    'refuses what is unknown in the body by its name: $name',
    async (operation) => {
      const { status, body } = await send(operation, '', { body: { unheard: 'of' } });

      expect([status, body.code]).toEqual([400, 'VALIDATION_ERROR']);
      expect(body.meta.errors).toContainEqual(expect.objectContaining({ field: 'unheard', location: 'body' }));
    },
  );

  it.each(withBody)('takes nothing for its body but an object: $name', async (operation) => {
    const bodies = ['{', 'null', '[]', '""', '0', '[{}]', '{"__proto__":{}}'];
    const answers = await Promise.all(bodies.map((body) => send(operation, '', { body })));

    expect(answers.map(({ status }) => status)).toEqual(bodies.map(() => 400));
  });

  it.each(writing)('takes nothing but JSON, and not too much of it: $name', async (operation) => {
    const plain = await send(operation, '', { body: '{}', headers: { 'content-type': 'text/plain' } });
    const large = await send(operation, '', { body: JSON.stringify({ unheard: 'x'.repeat(1_048_576) }) });

    expect([plain.status, large.status]).toEqual([415, 413]);
  });
});
