import {
  createToken,
  outcome,
  type Person,
  race,
  signUp,
  TestApp,
  type TestClient,
  wrongFields,
} from '@latchkey/testing';

const path = '/api/auth/change-password';
const newPassword = 'another-harbour-lantern-43';

let app: TestApp;
let person: Person;

const signIn = async (client: TestClient, password: string) =>
  outcome(await client.post('/api/auth/sign-in/email', { email: person.email, password }));
const change = (extra: object = {}, client = person.client) =>
  client.post(path, { currentPassword: person.password, newPassword, ...extra });
const me = async (client: TestClient) => outcome(await client.get('/api/user/me'));

describe('change-password', () => {
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app);
  });

  it('sets the new password, and the old one is gone', async () => {
    const answer = await change();
    expect([answer.status, answer.body.data]).toEqual([200, null]);
    expect(await signIn(app.client(), person.password)).toBe('401 INVALID_CREDENTIALS');
    expect(await signIn(app.client(), newPassword)).toBe('200 OK');
    expect(await app.mails.last(person.email)).toMatchObject({ template: 'password-changed' });
  });

  it('check 8: ends all sessions but the one that asks', async () => {
    const other = app.client();
    await signIn(other, person.password);
    await change();
    expect(await me(other)).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    expect(await me(person.client)).toBe('200 OK');
  });

  it('leaves the other sessions when told', async () => {
    const other = app.client();
    await signIn(other, person.password);
    await change({ revokeOtherSessions: false });
    expect(await me(other)).toBe('200 OK');
  });

  it('check 11: requires the current password', async () => {
    const answer = await change({ currentPassword: 'a-wrong-passphrase' });
    expect(answer.body).toMatchObject({
      status: 401,
      code: 'INVALID_CREDENTIALS',
      message: 'The password is not correct.',
    });
    expect(wrongFields(await change({ currentPassword: undefined }))).toEqual(['currentPassword']);
    expect(await signIn(app.client(), person.password)).toBe('200 OK');
  });

  it('check 6: makes all links worthless', async () => {
    await person.client.post('/api/auth/change-email', { newEmail: 'new@example.com', password: person.password });
    const token = await app.mails.token('new@example.com', 'change-email');
    await change();
    expect(outcome(await app.client().get(`/api/auth/verify-email?token=${token}`))).toBe('400 LINK_INVALID');
  });

  it('lets one of twenty changes that know the same password succeed', async () => {
    const passwords = Array.from({ length: 20 }, (_, index) => `parallel-harbour-${index}`);
    expect(await race(20, (index) => change({ newPassword: passwords[index] }))).toEqual({
      '200 OK': 1,
      '401 INVALID_CREDENTIALS': 19,
    });
  });

  it('leaves no session open that was signed in with the old password meanwhile', async () => {
    const clients = Array.from({ length: 20 }, () => app.client());
    await Promise.all([...clients.map((client) => signIn(client, person.password)), change()]);
    const opened = clients.filter((client) => client.cookie('latchkey_session') !== undefined);
    expect(await Promise.all(opened.map(me))).toEqual(opened.map(() => '401 INVALID_OR_EXPIRED_TOKEN'));
  });

  it.each(['short-7', 'password1', 'a'.repeat(129)])('refuses the password %s', async (bad) => {
    const answer = await change({ newPassword: bad });
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['newPassword']]);
  });

  it('check 14: takes no field beside', async () => {
    expect(wrongFields(await change({ userId: person.id }))).toEqual(['userId']);
  });

  it('takes sessions alone', async () => {
    expect(outcome(await change({}, app.client()))).toBe('401 AUTHENTICATION_REQUIRED');
    const { body } = await person.client.post('/api/auth/token');
    const jwt = app.client().with({ authorization: `Bearer ${body.data.token}` });
    expect(outcome(await change({}, jwt))).toBe('403 FORBIDDEN');
    const token = await createToken(person.client, ['user:read', 'user:write']);
    expect(outcome(await change({}, token.client))).toBe('403 FORBIDDEN');
  });
});

describe('guesses at the password of a stolen session', () => {
  beforeAll(async () => {
    app = await TestApp.start({ env: { RATE_LIMIT_SIGN_IN_FAILURES: '10/900' } });
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.advanceToWindow(900);
    person = await signUp(app);
  });

  it('are limited, however many at once, and the owner is not locked out', async () => {
    const guess = () => change({ currentPassword: 'a-wrong-passphrase' });
    expect(await race(50, guess)).toEqual({ '401 INVALID_CREDENTIALS': 10, '429 RATE_LIMIT_ERROR': 40 });

    const refused = await change();
    expect([outcome(refused), Number(refused.headers.get('retry-after'))]).toEqual([
      '429 RATE_LIMIT_ERROR',
      expect.any(Number),
    ]);
    const owner = app.client();
    expect(await signIn(owner, person.password)).toBe('200 OK');
    expect(outcome(await change({}, owner))).toBe('200 OK');
  });

  it('are forgotten once the password was right', async () => {
    for (let round = 0; round < 2; round++) {
      for (let tries = 0; tries < 9; tries++) await change({ currentPassword: 'a-wrong-passphrase' });
      expect(outcome(await change({ newPassword: person.password }))).toBe('200 OK');
    }
  });

  it('are counted over all that asks for the password', async () => {
    for (let tries = 0; tries < 10; tries++) await change({ currentPassword: 'a-wrong-passphrase' });
    const body = { newEmail: 'new@example.com', password: person.password };
    expect(outcome(await person.client.post('/api/auth/change-email', body))).toBe('429 RATE_LIMIT_ERROR');
  });
});
