import { detailOf, logIn, type Person, readLogin, signUp, TestApp, type TestLogin } from '@latchkey/testing';

const refused = '401 Could not validate credentials';

let app: TestApp;
let ada: Person;
let login: TestLogin;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  ada = await signUp(app);
  login = await logIn(app, ada);
});
afterAll(() => app.stop());

const refresh = (token: string, server = app) => server.client().post('/api/v1/auth/refresh', { refresh_token: token });

/** Neither token of a login opens anything any more. */
const expectEnded = async (ended: TestLogin) => {
  expect(detailOf(await ended.client.get('/api/v1/users/me'))).toBe(refused);
  expect(detailOf(await refresh(ended.refreshToken))).toBe(refused);
};

describe('POST /api/v1/auth/logout', () => {
  it('check 18: ends the session with every token of it, at once', async () => {
    const child = readLogin(app, await refresh(login.refreshToken));
    const { status, body } = await child.client.post('/api/v1/auth/logout');
    expect([status, body]).toEqual([200, { message: 'Signed out', success: true }]);
    await expectEnded(login);
    await expectEnded(child);
  });

  it('leaves the person’s other sessions alone', async () => {
    const other = await logIn(app, ada);
    await login.client.post('/api/v1/auth/logout');
    expect((await other.client.get('/api/v1/users/me')).status).toBe(200);
    expect((await ada.client.get('/api/user/me')).status).toBe(200);
  });

  it('401: asks for a JWT, and for one that is still good', async () => {
    expect(detailOf(await app.client().post('/api/v1/auth/logout'))).toBe(refused);
    await login.client.post('/api/v1/auth/logout');
    expect(detailOf(await login.client.post('/api/v1/auth/logout'))).toBe(refused);
  });

  it('422: takes no body', async () => {
    const answer = await login.client.post('/api/v1/auth/logout', { refresh_token: 'x' });
    expect(detailOf(answer)).toBe('422 body.refresh_token: extra_forbidden');
  });

  it('R5: wins against refreshes at the same time: nothing of the family is left', async () => {
    const [, ...answers] = await Promise.all([
      login.client.post('/api/v1/auth/logout'),
      ...Array.from({ length: 10 }, () => refresh(login.refreshToken)),
    ]);
    await expectEnded(login);
    for (const won of answers.filter(({ status }) => status === 200)) await expectEnded(readLogin(app, won));
  });
});

describe('Refresh tokens and JWTs end', () => {
  it('check 8: when the password is changed', async () => {
    const change = { currentPassword: ada.password, newPassword: 'another-harbour-lantern-42' };
    await ada.client.post('/api/auth/change-password', change);
    await expectEnded(login);
  });

  it('check 8: when the password is reset', async () => {
    await app.client().post('/api/auth/forgot-password', { email: ada.email });
    const token = await app.mails.token(ada.email, 'reset-password');
    await app.client().post('/api/auth/reset-password', { token, newPassword: 'another-harbour-lantern-42' });
    await expectEnded(login);
  });

  it('check 20 R34: when their user is deleted', async () => {
    await ada.client.delete('/api/user/me', { password: ada.password });
    await expectEnded(login);
  });

  it('check 20: when their user is deactivated', async () => {
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [ada.email]);
    await expectEnded(login);
  });

  it('check 18: when their person signs out everywhere', async () => {
    await ada.client.post('/api/auth/sessions/revoke-others');
    await expectEnded(login);
  });
});

describe('On several nodes', () => {
  /** Another one, whose clock tells the same time. */
  const node = async () => {
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    other.clock.advance((app.clock.now().getTime() - other.clock.now().getTime()) / 1000);
    // The first answer is held against documents that are printed for it, which keeps the whole process from listening.
    await other.client().get('/livez');
    return other;
  };

  it('R4: one wins when two nodes are asked to refresh at once', async () => {
    const other = await node();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => refresh(login.refreshToken, index % 2 ? app : other)),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect((await refresh(readLogin(app, won[0]).refreshToken, other)).status).toBe(200);
    await other.stop();
  });

  it('R9: what was revoked stays so after a restart', async () => {
    const stolen = await logIn(app, ada);
    await login.client.post('/api/v1/auth/logout');
    const child = readLogin(app, await refresh(stolen.refreshToken));
    await refresh(stolen.refreshToken);
    const going = await logIn(app, ada);
    const restarted = await node();
    for (const { refreshToken } of [login, stolen, child]) {
      expect(detailOf(await refresh(refreshToken, restarted))).toBe(refused);
    }
    expect((await refresh(going.refreshToken, restarted)).status).toBe(200);
    await restarted.stop();
  });

  it('R9: a token that was used before a restart ends its family after it', async () => {
    const child = readLogin(app, await refresh(login.refreshToken));
    const restarted = await node();
    expect((await refresh(login.refreshToken, restarted)).status).toBe(401);
    await expectEnded(child);
    await restarted.stop();
  });
});
