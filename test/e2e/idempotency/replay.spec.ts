import { race, signUp, type Person, type TestAnswer, TestApp, type TestClient } from '@latchkey/testing';

const organizations = '/api/user/organizations';
const tokens = '/api/auth/api-key/create';

let app: TestApp;
let ada: Person;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => (ada = await signUp(app)));
afterAll(() => app.stop());

const keyed = (client: TestClient, path: string, body: unknown, key: string): Promise<TestAnswer> =>
  client.post(path, body, { headers: { 'idempotency-key': key } });
const replayed = ({ headers }: TestAnswer) => headers.get('idempotent-replayed');
const count = async (person: Person) => (await person.client.get(organizations)).body.meta.total as number;

describe('A POST with an Idempotency-Key', () => {
  it('is done once and answered the same, to the byte', async () => {
    const first = await keyed(ada.client, organizations, { name: 'Analytics' }, 'k-1');
    const again = await keyed(ada.client, organizations, { name: 'Analytics' }, 'k-1');

    expect([first.status, replayed(first)]).toEqual([201, null]);
    expect([again.status, again.text, replayed(again)]).toEqual([201, first.text, 'true']);
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect(await count(ada)).toBe(2);
  });

  it('is the same request with or without a slash at the end, and however its JSON is laid out', async () => {
    const first = await keyed(ada.client, organizations, { name: 'Analytics' }, 'k-1');
    const again = await keyed(ada.client, `${organizations}/`, '{ "name":  "Analytics" }', 'k-1');

    expect([again.text, replayed(again)]).toEqual([first.text, 'true']);
  });

  it('is refused when the key came with another body, path or query before', async () => {
    await keyed(ada.client, organizations, { name: 'Analytics' }, 'k-1');
    const answers = [
      await keyed(ada.client, organizations, { name: 'Other' }, 'k-1'),
      await keyed(ada.client, tokens, { name: 'Analytics' }, 'k-1'),
      await keyed(ada.client, `${organizations}?x=1`, { name: 'Analytics' }, 'k-1'),
    ];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [409, 'IDEMPOTENCY_MISMATCH']),
    );
    expect(await count(ada)).toBe(2);
  });

  it('gets the answer of its own caller alone', async () => {
    const ben = await signUp(app);
    const hers = await keyed(ada.client, organizations, { name: 'Same' }, 'k-1');
    const his = await keyed(ben.client, organizations, { name: 'Same' }, 'k-1');

    expect([his.status, replayed(his)]).toEqual([201, null]);
    expect(his.body.data.id).not.toBe(hers.body.data.id);
  });

  it('repeats an error about the input or the state that it met', async () => {
    const invalid = await keyed(ada.client, organizations, { nam: 'x' }, 'k-1');
    const invalidAgain = await keyed(ada.client, organizations, { nam: 'x' }, 'k-1');
    await ada.client.post(organizations, { name: 'One', slug: 'taken-slug' });
    const taken = await keyed(ada.client, organizations, { name: 'Two', slug: 'taken-slug' }, 'k-2');
    const takenAgain = await keyed(ada.client, organizations, { name: 'Two', slug: 'taken-slug' }, 'k-2');

    expect([invalid.status, taken.status, taken.body.code]).toEqual([400, 409, 'SLUG_TAKEN']);
    expect([invalidAgain.status, invalidAgain.text, replayed(invalidAgain)]).toEqual([400, invalid.text, 'true']);
    expect([takenAgain.status, takenAgain.text, replayed(takenAgain)]).toEqual([409, taken.text, 'true']);
    expect(await count(ada)).toBe(2);
  });

  it('is tried again after a refusal of the caller', async () => {
    const cross = { 'idempotency-key': 'k-1', 'sec-fetch-site': 'cross-site' };
    const refused = await ada.client.post(organizations, { name: 'Analytics' }, { headers: cross });
    const stranger = await keyed(app.client(), organizations, { name: 'Analytics' }, 'k-1');
    const done = await keyed(ada.client, organizations, { name: 'Analytics' }, 'k-1');

    expect([refused.status, stranger.status, done.status, replayed(done)]).toEqual([403, 401, 201, null]);
  });

  it('needs a credential that is still good to be repeated', async () => {
    const { key, id } = (await ada.client.post(tokens, { name: 'x', scopes: ['organizations:write'] })).body.data;
    const program = app.client().with({ 'x-api-key': key });
    expect((await keyed(program, organizations, { name: 'Analytics' }, 'k-1')).status).toBe(201);
    await ada.client.post('/api/auth/api-key/delete', { id });

    expect((await keyed(program, organizations, { name: 'Analytics' }, 'k-1')).status).toBe(401);
  });

  it('is repeated to a token that was rotated meanwhile', async () => {
    const { key, id } = (await ada.client.post(tokens, { name: 'x', scopes: ['organizations:write'] })).body.data;
    const first = await keyed(app.client().with({ 'x-api-key': key }), organizations, { name: 'A' }, 'k-1');
    const rotated = (await ada.client.post('/api/auth/api-key/rotate', { id })).body.data.key as string;
    const again = await keyed(app.client().with({ 'x-api-key': rotated }), organizations, { name: 'A' }, 'k-1');

    expect([again.text, replayed(again)]).toEqual([first.text, 'true']);
  });

  it.each([
    ['empty', ''],
    ['of 256 characters', 'k'.repeat(256)],
    ['beyond ASCII', 'schl\u00fcssel'],
    ['with a tab in it', 'a\tb'],
  ])('is invalid with a key that is %s', async (_, key) => {
    const { status, body } = await keyed(ada.client, organizations, { name: 'Analytics' }, key);

    expect([status, body.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(body.meta.errors).toMatchObject([{ field: 'Idempotency-Key', location: 'header' }]);
    expect(await count(ada)).toBe(1);
  });

  it('takes a key of 255 characters', async () => {
    expect((await keyed(ada.client, organizations, { name: 'A' }, ' ~'.repeat(127) + 'k')).status).toBe(201);
  });

  it('heeds the key on POST alone', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    await ada.client.put('/api/user/me', { fullName: 'Ada One' }, { headers });
    const second = await ada.client.put('/api/user/me', { fullName: 'Ada Two' }, { headers });

    expect([second.status, second.body.data.fullName, replayed(second)]).toEqual([200, 'Ada Two', null]);
  });
});

describe('Fifty equal POSTs at once', () => {
  const fifty = (path: string, body: unknown) =>
    Promise.all(Array.from({ length: 50 }, () => keyed(ada.client, path, body, 'k-race')));
  const once = (answers: readonly TestAnswer[], status: number) => {
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.text}`)).size).toBe(1);
    expect(answers[0].status).toBe(status);
    expect(answers.filter((answer) => replayed(answer) === null)).toHaveLength(1);
  };

  it('create one organization', async () => {
    once(await fifty(organizations, { name: 'Analytics' }), 201);
    expect(await count(ada)).toBe(2);
  });

  it('create one project', async () => {
    const projects = `${organizations}/${ada.organizationId}/projects`;
    once(await fifty(projects, { name: 'Search' }), 201);
    expect((await ada.client.get(projects)).body.meta.total).toBe(1);
  });

  it('create one personal token, with one secret', async () => {
    once(await fifty(tokens, { name: 'x', scopes: ['user:read'] }), 200);
    expect((await ada.client.get('/api/auth/api-key/list')).body.meta.total).toBe(1);
  });

  it('create one for each body that comes first, and refuse the others', async () => {
    const counts = await race(20, (index) => keyed(ada.client, organizations, { name: `N${index}` }, 'k-race'));

    expect(counts).toEqual({ '201 OK': 1, '409 IDEMPOTENCY_MISMATCH': 19 });
  });
});
