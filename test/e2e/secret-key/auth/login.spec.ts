import { createToken, detailOf, logIn, type Person, readLogin, signUp, TestApp } from '@latchkey/testing';
import { decodeJwt } from 'jose';
import { EvenTime } from '../../../../apps/api/src/auth/even-time.js';

const path = '/api/v1/auth/login';
const refused = '401 Could not validate credentials';

let app: TestApp;
let ada: Person;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  ada = await signUp(app);
});
afterAll(() => app.stop());

const send = (extra: object = {}, client = app.client()) =>
  client.post(path, { email: ada.email, password: ada.password, ...extra });

describe('POST /api/v1/auth/login', () => {
  it('gives a JWT for half an hour and a refresh token, bare, that nobody keeps', async () => {
    const { status, body, headers } = await send();
    expect([status, headers.get('cache-control'), headers.get('set-cookie')]).toEqual([200, 'no-store', null]);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      refresh_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 1800,
    });
    const { iat = 0, exp, sub } = decodeJwt(body.access_token as string);
    expect([exp, sub]).toEqual([iat + 1800, ada.id]);
  });

  it('gives a JWT that ends with its time, to the second', async () => {
    const { accessToken, client } = await logIn(app, ada);
    const left = Number(decodeJwt(accessToken).exp) * 1000 - app.clock.now().getTime();
    app.clock.advance(left / 1000 - 1);
    expect((await client.get('/api/v1/users/me')).status).toBe(200);
    app.clock.advance(1);
    expect(detailOf(await client.get('/api/v1/users/me'))).toBe(refused);
  });

  it('opens a session like any other: listed, with where it began, and ended from there', async () => {
    const { accessToken, refreshToken, client } = await logIn(app, ada);
    const id = decodeJwt(accessToken).sid as string;
    const { body } = await ada.client.get('/api/auth/sessions');
    expect(body.data).toContainEqual(expect.objectContaining({ id, ip: '127.0.0.1', current: false }));
    await ada.client.post('/api/auth/sessions/revoke', { sessionId: id });
    expect(detailOf(await client.get('/api/v1/users/me'))).toBe(refused);
    expect(detailOf(await app.client().post('/api/v1/auth/refresh', { refresh_token: refreshToken }))).toBe(refused);
  });

  it('is noted in the history, whichever way it ended', async () => {
    await send();
    await send({ password: 'a-wrong-passphrase' });
    const { body } = await ada.client.get('/api/user/me/login-history');
    const seen = (body.data as { succeeded: boolean }[]).map(({ succeeded }) => succeeded);
    expect(seen).toEqual([false, true, true]);
  });

  it('check 2: answers the same for a wrong password, an unknown address and one who has no password', async () => {
    const elsewhere = await signUp(app);
    await app.tamper('UPDATE users SET password_hash = NULL WHERE email = $1', [elsewhere.email]);
    const run = jest.spyOn(app.app.get(EvenTime, { strict: false }), 'run');
    const answers = [
      await send({ password: 'a-wrong-passphrase' }),
      await send({ email: 'nobody@example.com' }),
      await send({ email: elsewhere.email }),
    ];
    const looks = answers.map(({ status, text, headers }) => [status, text, [...headers.keys()].sort()]);
    expect(answers[0].body).toEqual({ detail: 'Could not validate credentials' });
    expect(answers[0].headers.get('www-authenticate')).toBe('Bearer realm="latchkey"');
    expect(looks).toEqual(looks.map(() => looks[0]));
    expect(run).toHaveBeenCalledTimes(3);
    run.mockRestore();
  });

  it('check 13 R40: knows an address in every spelling', async () => {
    for (const email of [ada.email.toUpperCase(), ` ${ada.email}\t`, ada.email.replace('@', '＠')]) {
      expect((await send({ email })).status).toBe(200);
    }
  });

  it('check 15: lets nobody in who was deactivated, and says no more of it', async () => {
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [ada.email]);
    expect(detailOf(await send())).toBe(refused);
  });

  it('check 17: never adopts what the client brings along', async () => {
    const former = await logIn(app, ada);
    const chosen = 'attackers-choice'.padEnd(43, 'x');
    const headers = { cookie: `latchkey_session=${chosen}`, authorization: `Bearer ${former.accessToken}` };
    const made = readLogin(app, await send({}, app.client().with(headers)));
    expect(decodeJwt(made.accessToken).sid).not.toBe(decodeJwt(former.accessToken).sid);
    expect(made.refreshToken).not.toBe(former.refreshToken);
    expect((await app.client().with({ cookie: headers.cookie }).get('/api/user/me')).status).toBe(401);
  });

  it('check 21: refuses a browser that comes from another site', async () => {
    expect(detailOf(await send({}, app.client().with({ origin: 'https://evil.example' })))).toBe(
      '403 Not enough permissions',
    );
  });

  it('gives nothing that a personal token would get, and takes none', async () => {
    const { key } = await createToken(ada.client, ['user:read']);
    const client = app.client().with({ authorization: `Bearer ${key}` });
    expect(detailOf(await client.get('/api/v1/users/me'))).toBe(refused);
  });

  it.each<[unknown, string]>([
    [undefined, 'body.email: missing, body.password: missing'],
    [{}, 'body.email: missing, body.password: missing'],
    [{ email: 'you@example.com' }, 'body.password: missing'],
    [{ email: 7, password: [] }, 'body.email: string_type, body.password: string_type'],
    [{ email: 'nobody', password: 'x' }, 'body.email: value_error'],
    [{ email: 'a@example.com', password: '' }, 'body.password: string_too_short'],
    [{ email: 'a@example.com', password: 'x', scope: '*' }, 'body.scope: extra_forbidden'],
    [{ username: 'a@example.com', password: 'x' }, 'body.email: missing, body.username: extra_forbidden'],
    [[], 'body: dict_type'],
    ['null', 'body: dict_type'],
    ['{', 'body: json_invalid'],
  ])('422: refuses the body %j', async (body, issues) => {
    expect(detailOf(await app.client().post(path, body))).toBe(`422 ${issues}`);
  });

  it('422: echoes what was sent, but for passwords', async () => {
    const secret = 'quiet-harbour-lantern-43';
    const { body, text } = await app.client().post(path, { email: 'nobody', password: [secret], passwort: secret });
    expect(body.detail).toEqual([
      {
        type: 'value_error',
        loc: ['body', 'email'],
        msg: 'Email must be an e-mail address, such as you@example.com',
        input: 'nobody',
      },
      { type: 'string_type', loc: ['body', 'password'], msg: 'Password must be a string', input: null },
      { type: 'extra_forbidden', loc: ['body', 'passwort'], msg: expect.any(String), input: null },
    ]);
    expect(text + JSON.stringify(app.logs)).not.toContain(secret);
  });
});

describe('The limits of sign-in', () => {
  it('check 12: are shared with the account API, and answered in this one’s words', async () => {
    const limited = await TestApp.start({ env: { RATE_LIMIT_SIGN_IN: '3/60' } });
    limited.clock.advanceToWindow(60);
    const bob = await signUp(limited); // signs in once
    const wanted = { email: bob.email, password: bob.password };
    const statuses = [];
    for (let count = 0; count < 2; count++) statuses.push((await limited.client().post(path, wanted)).status);
    const { status, body, headers } = await limited.client().post(path, wanted);
    expect([...statuses, status]).toEqual([200, 200, 429]);
    expect(body).toEqual({ detail: 'Rate limit exceeded' });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await bob.client.post('/api/auth/sign-in/email', wanted)).status).toBe(429);
    await limited.stop();
  });

  it('check 12: count wrong passwords of an account on both together', async () => {
    const limited = await TestApp.start({ env: { RATE_LIMIT_SIGN_IN_FAILURES: '4/900' } });
    limited.clock.advanceToWindow(900);
    const guess = { email: 'stranger@example.com', password: 'a-wrong-passphrase' };
    const paths = [path, '/api/auth/sign-in/email', path, '/api/auth/sign-in/email', path];
    const statuses = [];
    for (const each of paths) statuses.push((await limited.client().post(each, guess)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 429]);
    await limited.stop();
  });
});
