import { createSecretKey, detailOf, logIn, type Person, signUp, TestApp, type TestLogin } from '@latchkey/testing';

const path = '/api/v1/api-keys/';

let app: TestApp;
let ada: Person;
let login: TestLogin;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  ada = await signUp(app);
  login = await logIn(app, ada);
});
afterAll(() => app.stop());

const send = (body?: unknown) => login.client.post(path, body);
const total = async () => (await login.client.get(path)).body.total as number;

describe('POST /api/v1/api-keys/', () => {
  it('does not mind whether there is a slash at the end', async () => {
    expect((await login.client.post('/api/v1/api-keys', {})).status).toBe(201);
  });

  it.each<[unknown, string | null]>([
    [undefined, null],
    [{}, null],
    [{ description: null }, null],
    [{ description: '  ' }, null],
    [{ description: ' CI ' }, 'CI'],
    [{ description: 'Cafe\u0301' }, 'Café'],
  ])('needs nothing: the body %j is described as %j', async (body, description) => {
    const answer = await send(body);
    expect([answer.status, answer.body.description]).toEqual([201, description]);
  });

  it('makes keys for the test environment when asked', async () => {
    const { body } = await send({ environment: 'test' });
    expect(body.api_key).toMatch(/^sk_test_[0-9A-Za-z]{48}$/);
    expect(body.key_prefix).toBe((body.api_key as string).slice(0, 14));
    expect((await send({ environment: 'live' })).body.api_key).toMatch(/^sk_live_/);
  });

  it('check 39: stops at ten keys, exactly, when thirty are created at once', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => send({})));
    const outcomes = answers.map(detailOf);
    expect(outcomes.filter((one) => one === '201')).toHaveLength(10);
    const full = '400 Maximum number of API keys (10) reached. Please expire unused keys.';
    expect(outcomes.filter((one) => one === full)).toHaveLength(20);
    expect(await total()).toBe(10);
  });

  it('check 39: counts the keys of each user for themselves, of both environments together', async () => {
    for (let made = 0; made < 10; made++) await send({ environment: made % 2 ? 'test' : 'live' });
    expect((await send({ environment: 'test' })).status).toBe(400);
    const bob = await logIn(app, await signUp(app));
    expect((await bob.client.post(path)).status).toBe(201);
  });

  it('makes one key for requests that carry one Idempotency-Key, and shows it again', async () => {
    const headers = { 'idempotency-key': 'first-key' };
    const one = await login.client.post(path, { description: 'CI' }, { headers });
    const again = await login.client.post(path, { description: 'CI' }, { headers });
    expect([again.status, again.text, again.headers.get('idempotent-replayed')]).toEqual([201, one.text, 'true']);
    expect(await total()).toBe(1);
    const other = await login.client.post(path, { description: 'other' }, { headers });
    expect(detailOf(other)).toBe('409 This Idempotency-Key was used with another request.');
  });

  it('check 33 R1: takes no owner from the body, neither without nor with a credential', async () => {
    const bob = await signUp(app);
    expect(detailOf(await app.client().post(path, { userId: bob.id }))).toBe('401 Could not validate credentials');
    const fields = ['user_id', 'userId', 'organization_id', 'scopes', 'rate_limit', 'created_at', 'id', 'expires_at'];
    const answer = await send(Object.fromEntries(fields.map((field) => [field, bob.id])));
    expect(detailOf(answer)).toBe(`422 ${fields.map((field) => `body.${field}: extra_forbidden`).join(', ')}`);
    expect(await total()).toBe(0);
  });

  it.each<[unknown, unknown]>([
    [
      { description: 7 },
      { type: 'string_type', loc: ['body', 'description'], msg: 'Description must be a string', input: 7 },
    ],
    [
      { description: 'x'.repeat(501) },
      {
        type: 'string_too_long',
        loc: ['body', 'description'],
        msg: 'Description must have at most 500 characters',
        input: 'x'.repeat(501),
      },
    ],
    [
      { description: 'a\u0000b' },
      {
        type: 'value_error',
        loc: ['body', 'description'],
        msg: 'Description must not contain NUL or half of a surrogate pair',
        input: 'a\u0000b',
      },
    ],
    [
      { environment: 'staging' },
      { type: 'enum', loc: ['body', 'environment'], msg: 'Environment must be one of live, test', input: 'staging' },
    ],
    [
      { name: 'CI' },
      { type: 'extra_forbidden', loc: ['body', 'name'], msg: 'Name is not known here: remove it', input: null },
    ],
    [[], { type: 'dict_type', loc: ['body'], msg: 'The body must be a JSON object', input: null }],
    ['null', { type: 'dict_type', loc: ['body'], msg: 'The body must be a JSON object', input: null }],
    ['"x"', { type: 'dict_type', loc: ['body'], msg: 'The body must be a JSON object', input: null }],
    ['{', { type: 'json_invalid', loc: ['body'], msg: 'The body must be valid JSON.', input: null }],
  ])('422: refuses %j, and says what and where', async (body, issue) => {
    const answer = await send(body);
    expect([answer.status, answer.body]).toEqual([422, { detail: [issue] }]);
  });

  it('413 and 415: takes nothing that is too large or no JSON', async () => {
    const large = await send({ description: 'x'.repeat(1_048_576) });
    const plain = await login.client.post(path, '{}', { headers: { 'content-type': 'text/plain' } });
    expect([large, plain].map(detailOf)).toEqual([
      '413 The request body is larger than 1 MiB.',
      '415 Send the body as application/json.',
    ]);
  });

  it('405: names what else the path can do', async () => {
    const { status, body, headers } = await login.client.send('PUT', path);
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect(body).toEqual({ detail: 'This path does not know that method.' });
  });
});

describe('A secret key', () => {
  it('check 32, check 31: is refused when it is cut, longer, changed, or lacks its prefix', async () => {
    const { key } = await createSecretKey(login.client);
    const flip = (at: number) => key.slice(0, at) + (key[at] === 'A' ? 'B' : 'A') + key.slice(at + 1);
    const others = [8, 20, 49, 55].map(flip).concat(key.slice(0, -1), `${key}A`, key.slice(8), key.toUpperCase());
    const answers = await Promise.all(
      others.map((other) => app.client().get(path, { headers: { 'x-api-key': other } })),
    );
    expect(answers.map(detailOf)).toEqual(others.map(() => '401 Could not validate credentials'));
  });

  it('makes no key: it is no JWT', async () => {
    const { key } = await createSecretKey(login.client);
    const places: Record<string, string>[] = [
      { 'x-api-key': key },
      { authorization: `Bearer ${key}` },
      { authorization: `bearer ${key}` },
    ];
    const answers = await Promise.all(places.map((headers) => app.client().post(path, {}, { headers })));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(
      places.map(() => [401, { detail: 'Could not validate credentials' }]),
    );
    expect(await total()).toBe(1);
  });

  it('makes no key beside a JWT either: two credentials are refused', async () => {
    const { key } = await createSecretKey(login.client);
    const answer = await login.client.post(path, {}, { headers: { 'x-api-key': key } });
    expect(detailOf(answer)).toBe('422 header.authorization: value_error');
  });

  it('check 20: ends with its user', async () => {
    const { key } = await createSecretKey(login.client);
    const withKey = app.client().with({ 'x-api-key': key });
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [ada.email]);
    expect(detailOf(await withKey.get(path))).toBe('401 Could not validate credentials');
    await app.dataSource.query('DELETE FROM users WHERE email = $1', [ada.email]);
    expect(detailOf(await withKey.get(path))).toBe('401 Could not validate credentials');
  });
});
