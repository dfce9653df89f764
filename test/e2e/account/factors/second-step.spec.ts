import {
  beginSignIn,
  enrolTotp,
  outcome,
  race,
  signInWithTotp,
  signUp,
  TestApp,
  type TestClient,
  type TwoFactorPerson,
} from '@latchkey/testing';

const totpPath = '/api/auth/second-factor/totp';
const codePath = '/api/auth/second-factor/recovery-code';

let app: TestApp;
let person: TwoFactorPerson;
let client: TestClient;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  person = await enrolTotp(app, await signUp(app));
  client = app.client();
});

const withTotp = (token: string, code: string, by = client) => by.post(totpPath, { token, code });
const sessionsOf = async () =>
  Number(
    (
      await app.dataSource.query(
        'SELECT count(*) FROM sessions s JOIN users u ON u.id = s.user_id WHERE u.email = $1',
        [person.email],
      )
    )[0].count,
  );

describe('a sign-in of somebody with a second factor', () => {
  it('R33: opens nothing by the password alone, and its answer is worth nothing elsewhere', async () => {
    const before = await sessionsOf();
    const { email, password } = person;
    const answer = await client.post('/api/auth/sign-in/email', { email, password });
    expect(outcome(answer)).toBe('200 OK');
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.body.data).toEqual({
      secondFactor: {
        token: expect.any(String),
        methods: ['totp', 'recovery-code'],
        expiresAt: expect.stringMatching(/Z$/),
      },
    });
    expect(await sessionsOf()).toBe(before);
    const { token } = answer.body.data.secondFactor as { token: string };
    const replays: readonly Readonly<Record<string, string>>[] = [
      { cookie: `latchkey_session=${token}` },
      { authorization: `Bearer ${token}` },
      { 'x-api-key': token },
    ];
    for (const headers of replays) {
      for (const path of ['/api/user/me', '/api/auth/session', '/api/user/organizations']) {
        expect((await app.client().with(headers).get(path)).status).toBe(401);
      }
    }
    const refreshed = await app.client().post('/api/v1/auth/refresh', { refresh_token: token });
    expect(refreshed.status).toBe(401);
    for (const path of ['verify-email', 'reset-password']) {
      const body = { token, newPassword: 'another-long-passphrase' };
      const sent =
        path === 'verify-email'
          ? await app.client().post(`/api/auth/verify-email?token=${token}`)
          : await app.client().post('/api/auth/reset-password', body);
      expect(outcome(sent)).toBe('400 LINK_INVALID');
    }
  });

  it('is completed by a one-time code', async () => {
    const answer = await signInWithTotp(client, person);
    expect(outcome(answer)).toBe('200 OK');
    expect(answer.body.data.user).toMatchObject({ id: person.id });
    const { body } = await client.get('/api/auth/session');
    expect(body.data.session).toMatchObject({ method: 'password', secondFactorAt: expect.stringMatching(/Z$/) });
    const history = await client.get('/api/user/me/login-history');
    expect(history.body.data[0]).toMatchObject({ succeeded: true, method: 'totp' });
  });

  it('is completed by a recovery code in any spelling, once, of which its person is told', async () => {
    const [code] = person.recoveryCodes;
    const token = await beginSignIn(client, person);
    const shown = code.replace('-', ' ').toUpperCase();
    expect(outcome(await client.post(codePath, { token, code: shown }))).toBe('200 OK');
    expect(await app.mails.last(person.email)).toMatchObject({ template: 'recovery-code-used', left: 9 });
    const again = await beginSignIn(client, person);
    expect(outcome(await client.post(codePath, { token: again, code }))).toBe('401 INVALID_CREDENTIALS');
  });

  it('is unchanged for who has none', async () => {
    const other = await signUp(app);
    const { body } = await app.client().post('/api/auth/sign-in/email', other);
    expect(body.code).toBe('VALIDATION_ERROR');
    const { email, password } = other;
    const signedIn = await app.client().post('/api/auth/sign-in/email', { email, password });
    expect(Object.keys(signedIn.body.data).sort()).toEqual(['session', 'user']);
  });

  it('takes each code once, however many sign-ins show it', async () => {
    const code = person.authenticator.next();
    const tokens = await Promise.all(Array.from({ length: 20 }, () => beginSignIn(app.client(), person)));
    expect(await race(20, (index) => withTotp(tokens[index], code, app.client()))).toEqual({
      '200 OK': 1,
      '401 INVALID_CREDENTIALS': 19,
    });
  });

  it('takes each recovery code once, however many sign-ins show it', async () => {
    const [code] = person.recoveryCodes;
    const tokens = await Promise.all(Array.from({ length: 20 }, () => beginSignIn(app.client(), person)));
    const before = await sessionsOf();
    expect(await race(20, (index) => app.client().post(codePath, { token: tokens[index], code }))).toEqual({
      '200 OK': 1,
      '401 INVALID_CREDENTIALS': 19,
    });
    expect(await sessionsOf()).toBe(before + 1);
  });

  it('opens one session, however many recovery codes are shown at once', async () => {
    const token = await beginSignIn(client, person);
    const before = await sessionsOf();
    const counts = await race(20, (index) =>
      app.client().post(codePath, { token, code: person.recoveryCodes[index % person.recoveryCodes.length] }),
    );
    expect(counts['200 OK']).toBe(1);
    expect(await sessionsOf()).toBe(before + 1);
    const { body } = await person.client.get('/api/auth/factors');
    expect(body.data.recoveryCodes).toBe(9);
  });

  it('never takes a code that was used, nor one before it', async () => {
    const later = person.authenticator.next();
    await withTotp(await beginSignIn(client, person), later);
    for (const code of [later, person.authenticator.code(-1)]) {
      expect(outcome(await withTotp(await beginSignIn(client, person), code))).toBe('401 INVALID_CREDENTIALS');
    }
  });

  it('R8: ends with five wrong codes: then the right one opens nothing either', async () => {
    const token = await beginSignIn(client, person);
    const wrong = person.authenticator.wrong();
    const counts = await race(50, () => withTotp(token, wrong, app.client()));
    expect(counts).toEqual({ '401 INVALID_CREDENTIALS': 5, '401 INVALID_OR_EXPIRED_TOKEN': 45 });
    expect(outcome(await withTotp(token, person.authenticator.next()))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    const history = await person.client.get('/api/user/me/login-history');
    expect(history.body.data[0]).toMatchObject({ succeeded: false, method: 'totp' });
  });

  it('lasts ten minutes, and ends with its use', async () => {
    const token = await beginSignIn(client, person);
    app.clock.advance(599);
    expect(outcome(await withTotp(token, person.authenticator.code()))).toBe('200 OK');
    expect(outcome(await withTotp(token, person.authenticator.next()))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    const late = await beginSignIn(client, person);
    app.clock.advance(601);
    expect(outcome(await withTotp(late, person.authenticator.code()))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
  });

  it('is of one person: no other’s code completes it', async () => {
    const other = await enrolTotp(app, await signUp(app));
    const token = await beginSignIn(client, person);
    expect(outcome(await withTotp(token, other.authenticator.next()))).toBe('401 INVALID_CREDENTIALS');
    const answer = await client.post(codePath, { token, code: other.recoveryCodes[0] });
    expect(outcome(answer)).toBe('401 INVALID_CREDENTIALS');
  });

  it('check 15: lets nobody in who was deactivated between both steps', async () => {
    const token = await beginSignIn(client, person);
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [person.email]);
    expect(outcome(await withTotp(token, person.authenticator.next()))).toBe('401 USER_NOT_ACTIVE');
  });

  it.each([{}, { token: 'x' }, { code: '123456' }, { token: 1, code: '123456' }])(
    'refuses the body %j',
    async (body) => {
      expect(outcome(await client.post(totpPath, body))).toBe('400 VALIDATION_ERROR');
    },
  );

  it('R40: knows no token that was cut, or made up', async () => {
    const token = await beginSignIn(client, person);
    for (const other of [token.slice(0, -1), `${token}x`, 'made-up']) {
      expect(outcome(await withTotp(other, person.authenticator.code()))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    }
  });
});

describe('check 15: every other way in', () => {
  it('a new password by mail opens no session, and ends a sign-in that waits', async () => {
    const token = await beginSignIn(client, person);
    await client.post('/api/auth/forgot-password', { email: person.email });
    const link = await app.mails.token(person.email, 'reset-password');
    const password = 'another-long-passphrase';
    const reset = await client.post('/api/auth/reset-password', { token: link, newPassword: password });
    expect(reset.headers.getSetCookie()).toEqual([]);
    expect(outcome(await withTotp(token, person.authenticator.next()))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    expect(await beginSignIn(client, { ...person, password })).toBeTruthy();
  });

  it('a verified address opens no session', async () => {
    const unverified = await enrolTotp(app, await signUp(app, { verified: false }));
    const link = await app.mails.token(unverified.email, 'verify-email');
    const answer = await client.post(`/api/auth/verify-email?token=${link}`);
    expect([outcome(answer), answer.headers.getSetCookie()]).toEqual(['200 OK', []]);
  });

  it('an invite is answered by a session, and opens none', async () => {
    const host = await signUp(app);
    const path = `/api/user/organizations/${host.organizationId}/invites`;
    await host.client.post(path, { email: person.email, role: 'member' });
    const link = await app.mails.token(person.email, 'invite');
    const answer = await client.post(`/api/user/invites/${link}/accept`);
    expect([outcome(answer), answer.headers.getSetCookie()]).toEqual(['401 AUTHENTICATION_REQUIRED', []]);
  });

  it('R33: a JWT is issued to a session alone', async () => {
    const token = await beginSignIn(client, person);
    expect(outcome(await client.post('/api/auth/token'))).toBe('401 AUTHENTICATION_REQUIRED');
    const shown = app.client().with({ cookie: `latchkey_session=${token}` });
    expect(outcome(await shown.post('/api/auth/token'))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
  });
});

describe('the sign-in of the secret-key API', () => {
  const path = '/api/v1/auth/login';
  const logIn = (extra: object = {}) => client.post(path, { email: person.email, password: person.password, ...extra });

  it('hands out no tokens by the password alone', async () => {
    const before = await sessionsOf();
    const { status, body } = await logIn();
    expect([status, body.detail]).toEqual([403, expect.stringContaining('otp')]);
    expect(await sessionsOf()).toBe(before);
  });

  it('takes a one-time code or a recovery code along, in one call', async () => {
    const { status, body } = await logIn({ otp: person.authenticator.next() });
    expect([status, body.token_type]).toEqual([200, 'bearer']);
    const jwt = app.client().with({ authorization: `Bearer ${body.access_token}` });
    const session = await jwt.get('/api/auth/session');
    expect(session.body.data.session.secondFactorAt).not.toBeNull();
    expect((await logIn({ otp: person.recoveryCodes[3] })).status).toBe(200);
    expect((await logIn({ otp: person.recoveryCodes[3] })).status).toBe(401);
  });

  it('says nothing of the code where the password is wrong', async () => {
    const otp = person.authenticator.next();
    const wrong = await logIn({ password: 'a-wrong-passphrase', otp });
    const unknown = await logIn({ email: 'nobody@example.com', otp });
    expect([wrong.status, wrong.body]).toEqual([401, unknown.body]);
    expect((await logIn({ otp })).status).toBe(200);
  });
});
