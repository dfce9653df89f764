import {
  createSecretKey,
  detailOf,
  logIn,
  type Person,
  rowId,
  signUp,
  TestApp,
  type TestLogin,
} from '@latchkey/testing';

const path = '/api/v1/users/me';
const second = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;

describe('GET /api/v1/users/me', () => {
  let app: TestApp;
  let ada: Person;
  let login: TestLogin;
  beforeAll(async () => {
    app = await TestApp.start();
    ada = await signUp(app, { name: 'Ada Lovelace', email: 'ada@example.com' });
    login = await logIn(app, ada);
  });
  afterAll(() => app.stop());

  it('answers who is calling, bare, in snake_case', async () => {
    const { status, body, headers } = await login.client.get(path);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      id: rowId(ada.id),
      email: 'ada@example.com',
      name: 'Ada Lovelace',
      handle: 'adalovelace',
      is_active: true,
      is_verified: true,
      last_login_at: second,
      created_at: second,
      updated_at: second,
    });
  });

  it('does not mind a slash at the end', async () => {
    expect((await login.client.get(`${path}/`)).status).toBe(200);
  });

  it('takes a JWT that was made from a session of the account API', async () => {
    const token = (await ada.client.post('/api/auth/token')).body.data.token as string;
    const { body } = await app.client().get(path, { headers: { authorization: `Bearer ${token}` } });
    expect(body.id).toBe(rowId(ada.id));
  });

  it('401: takes no session cookie, and nothing at all for a credential', async () => {
    const answers = await Promise.all([ada.client.get(path), app.client().get(path)]);
    expect(answers.map(detailOf)).toEqual(answers.map(() => '401 Could not validate credentials'));
  });

  it('401: takes no secret key, wherever it is sent', async () => {
    const { key } = await createSecretKey(login.client);
    const places: Record<string, string>[] = [{ 'x-api-key': key }, { authorization: `Bearer ${key}` }];
    const answers = await Promise.all(places.map((headers) => app.client().get(path, { headers })));
    expect(answers.map(detailOf)).toEqual(answers.map(() => '401 Could not validate credentials'));
  });

  it('422, check 29: refuses two credentials at once', async () => {
    const answer = await login.client.get(path, { headers: { 'x-api-key': 'sk_live_x' } });
    expect(detailOf(answer)).toBe('422 header.authorization: value_error');
  });

  it('429: is limited by the user, whichever login they call with', async () => {
    const limited = await TestApp.start({ env: { RATE_LIMIT_SECRET_KEY: '3/60' } });
    const bob = await signUp(limited);
    const [one, other] = [await logIn(limited, bob), await logIn(limited, bob)];
    const stranger = await logIn(limited, await signUp(limited));
    limited.clock.advanceToWindow(60);
    const statuses = [];
    for (const { client } of [one, other, one, other, stranger]) statuses.push((await client.get(path)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 200]);
    const { body, headers } = await one.client.get(path);
    expect([body, headers.get('x-ratelimit-limit')]).toEqual([{ detail: 'Rate limit exceeded' }, '3']);
    await limited.stop();
  });
});
