import { outcome, type Person, signUp, TestApp, wrongFields } from '@latchkey/testing';
import { EvenTime } from '../../../../apps/api/src/auth/even-time.js';

const path = '/api/auth/sign-in/email';

describe('sign-in', () => {
  let app: TestApp;
  let person: Person;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app);
  });

  const signIn = (extra: object = {}, client = app.client()) =>
    client.post(path, { email: person.email, password: person.password, ...extra });

  it('answers who has come in, when, and until when', async () => {
    const before = app.clock.now().getTime();
    const { status, body } = await signIn();
    expect(status).toBe(200);
    expect(body.data).toEqual({
      user: expect.objectContaining({ id: person.id, email: person.email, fullName: person.name }),
      session: { id: expect.stringMatching(/^[0-9A-Z]{26}$/), expiresAt: expect.stringMatching(/Z$/) },
    });
    expect(Date.parse(body.data.user.lastLoginAt)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(body.data.session.expiresAt) - before).toBeGreaterThanOrEqual(90 * 86_400_000);
  });

  it('check 2: answers the same for a wrong password, an unknown address and one who has no password', async () => {
    const elsewhere = await signUp(app);
    await app.tamper('UPDATE users SET password_hash = NULL WHERE email = $1', [elsewhere.email]);
    const run = jest.spyOn(app.app.get(EvenTime), 'run');
    const answers = [
      await signIn({ password: 'a-wrong-passphrase' }),
      await signIn({ email: 'nobody@example.com' }),
      await signIn({ email: elsewhere.email }),
    ];
    const looks = answers.map(({ body, headers }) => ({
      body: { ...body, requestId: '' },
      headers: [...headers.keys()].sort(),
    }));
    expect(looks[0].body).toMatchObject({ status: 401, code: 'INVALID_CREDENTIALS' });
    expect(looks).toEqual(looks.map(() => looks[0]));
    expect(run).toHaveBeenCalledTimes(3);
    run.mockRestore();
  });

  it('check 13 R40: knows an address in every spelling', async () => {
    const [local, domain] = person.email.split('@');
    const spellings = [
      person.email.toUpperCase(),
      ` ${person.email}`,
      `${local}@${domain.toUpperCase()}\t`,
      `${local}＠${domain}`,
    ];
    for (const email of spellings) expect(outcome(await signIn({ email }))).toBe('200 OK');
  });

  it('check 15: lets nobody in who was deactivated, and tells so only who knows the password', async () => {
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [person.email]);
    expect(outcome(await signIn())).toBe('401 USER_NOT_ACTIVE');
    expect(outcome(await signIn({ password: 'a-wrong-passphrase' }))).toBe('401 INVALID_CREDENTIALS');
  });

  it('check 15: lets in who has not proven their address', async () => {
    const unverified = await signUp(app, { verified: false });
    expect(outcome(await signIn({ email: unverified.email }))).toBe('200 OK');
  });

  it('check 17: never adopts a session that the client brings along', async () => {
    const chosen = 'attackers-choice'.padEnd(43, 'x');
    const client = app.client().with({ cookie: `latchkey_session=${chosen}` });
    const answer = await signIn({}, client);
    const [cookie] = answer.headers.getSetCookie().filter((one) => one.startsWith('latchkey_session='));
    expect(cookie).not.toContain(chosen);
    const attacker = app.client().with({ cookie: `latchkey_session=${chosen}` });
    expect(outcome(await attacker.get('/api/user/me'))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
  });

  it('check 17: makes a new session each time, also for one who has one', async () => {
    const former = person.client.cookie('latchkey_session');
    await signIn({}, person.client);
    expect(person.client.cookie('latchkey_session')).not.toBe(former);
  });

  it('check 14: takes no field beside', async () => {
    expect(wrongFields(await signIn({ rememberMe: true, callbackURL: '//evil.example' }))).toEqual([
      'rememberMe',
      'callbackURL',
    ]);
  });

  it.each([{}, { email: 'you@example.com' }, { email: 7, password: 7 }, []])('refuses the body %j', async (body) => {
    expect(outcome(await app.client().post(path, body))).toBe('400 VALIDATION_ERROR');
  });
});

describe('check 16: the cookies', () => {
  const cookiesOn = async (publicUrl: string): Promise<string[]> => {
    const app = await TestApp.start({ env: { PUBLIC_URL: publicUrl } });
    const account = { email: 'you@example.com', password: 'a-long-secure-passphrase' };
    await app.client().post('/api/auth/sign-up/email', { ...account, name: 'Your Name' });
    const { headers } = await app.client().post(path, account);
    await app.stop();
    return headers.getSetCookie();
  };

  it('are bound to the host and to https where the server is reached by https', async () => {
    const cookies = await cookiesOn('https://api.example.com');
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
      '__Host-latchkey_session',
      '__Host-latchkey_device',
    ]);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Path=\//);
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; Secure/);
      expect(cookie).toMatch(/; SameSite=Lax/);
      expect(cookie).not.toMatch(/Domain/i);
    }
  });

  it('work without https, where a browser would drop secure ones', async () => {
    const cookies = await cookiesOn('http://localhost:3000');
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['latchkey_session', 'latchkey_device']);
    for (const cookie of cookies) expect(cookie).not.toMatch(/Secure/);
  });

  it('are taken on https by their own name alone', async () => {
    const app = await TestApp.start({ env: { PUBLIC_URL: 'https://api.example.com' } });
    const { client } = await signUp(app);
    expect(outcome(await client.get('/api/user/me'))).toBe('200 OK');
    const token = client.cookie('__Host-latchkey_session') ?? '';
    const renamed = app.client().with({ cookie: `latchkey_session=${token}` });
    expect(outcome(await renamed.get('/api/user/me'))).toBe('401 AUTHENTICATION_REQUIRED');
    await app.stop();
  });
});
