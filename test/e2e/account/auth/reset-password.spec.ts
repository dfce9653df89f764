import { createToken, outcome, type Person, race, rowId, signUp, TestApp, wrongFields } from '@latchkey/testing';

const path = '/api/auth/reset-password';
const newPassword = 'another-harbour-lantern-43';

describe('reset-password', () => {
  let app: TestApp;
  let person: Person;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app, { verified: false });
  });

  const askForToken = async (email = person.email): Promise<string> => {
    await app.client().post('/api/auth/forgot-password', { email });
    return app.mails.token(email, 'reset-password');
  };
  const reset = (token: string, password = newPassword) => app.client().post(path, { token, newPassword: password });
  const signIn = async (password: string) =>
    outcome(await app.client().post('/api/auth/sign-in/email', { email: person.email, password }));

  it('sets the new password, and the old one is gone', async () => {
    const answer = await reset(await askForToken());
    expect([answer.status, answer.body.data, answer.headers.getSetCookie()]).toEqual([200, null, []]);
    expect(await signIn(person.password)).toBe('401 INVALID_CREDENTIALS');
    expect(await signIn(newPassword)).toBe('200 OK');
  });

  it('verifies the address, since the mail proves it', async () => {
    await reset(await askForToken());
    const client = app.client();
    const { body } = await client.post('/api/auth/sign-in/email', { email: person.email, password: newPassword });
    expect(body.data.user.isVerified).toBe(true);
  });

  it('tells its owner', async () => {
    await reset(await askForToken());
    expect(await app.mails.last(person.email)).toEqual({
      template: 'password-changed',
      to: person.email,
      name: person.name,
    });
  });

  it('check 8: ends all sessions, and what was made of them', async () => {
    const { body } = await person.client.post('/api/auth/token');
    const other = app.client();
    await other.post('/api/auth/sign-in/email', { email: person.email, password: person.password });

    await reset(await askForToken());
    const jwt = app.client().with({ authorization: `Bearer ${body.data.token}` });
    for (const client of [person.client, other, jwt]) {
      expect(outcome(await client.get('/api/user/me'))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    }
  });

  it('R16: leaves nothing to somebody who opened the account without owning the address', async () => {
    const { client } = await createToken(person.client, ['user:read']);
    await reset(await askForToken());
    expect(outcome(await client.get('/api/user/me'))).toBe('401 INVALID_API_KEY');
    const keys = await app.dataSource.query('SELECT revoked_reason FROM api_keys WHERE user_id = $1', [
      rowId(person.id),
    ]);
    expect(keys).toEqual([{ revoked_reason: 'account recovered' }]);
  });

  it('leaves the tokens of one whose address was proven', async () => {
    person = await signUp(app);
    const { client } = await createToken(person.client, ['user:read']);
    await reset(await askForToken());
    expect(outcome(await client.get('/api/user/me'))).toBe('200 OK');
  });

  it('check 4: takes a link once', async () => {
    const token = await askForToken();
    await reset(token);
    expect(outcome(await reset(token, 'yet-another-harbour-44'))).toBe('400 LINK_INVALID');
    expect(await signIn(newPassword)).toBe('200 OK');
  });

  it('R7 check 4: lets one of twenty parallel uses succeed', async () => {
    const token = await askForToken();
    const passwords = Array.from({ length: 20 }, (_, index) => `parallel-harbour-${index}`);
    expect(await race(20, (index) => reset(token, passwords[index]))).toEqual({ '200 OK': 1, '400 LINK_INVALID': 19 });
    const results = await Promise.all(passwords.map(signIn));
    expect(results.filter((result) => result === '200 OK')).toHaveLength(1);
  });

  it('check 6: a new request makes the former link worthless', async () => {
    const former = await askForToken();
    const latter = await askForToken();
    expect(outcome(await reset(former))).toBe('400 LINK_INVALID');
    expect(outcome(await reset(latter))).toBe('200 OK');
  });

  it('check 6: makes all other links worthless', async () => {
    const verify = await app.mails.token(person.email, 'verify-email');
    await person.client.post('/api/auth/change-email', {
      newEmail: 'elsewhere@example.com',
      password: person.password,
    });
    const change = await app.mails.token('elsewhere@example.com', 'change-email');

    await reset(await askForToken());
    for (const token of [verify, change]) {
      expect(outcome(await app.client().post(`/api/auth/verify-email?token=${token}`))).toBe('400 LINK_INVALID');
    }
  });

  it('check 6: a change of password makes the link worthless', async () => {
    const token = await askForToken();
    const body = { currentPassword: person.password, newPassword: 'yet-another-harbour-44' };
    await person.client.post('/api/auth/change-password', body);
    expect(outcome(await reset(token))).toBe('400 LINK_INVALID');
  });

  it('check 6: works for an hour', async () => {
    const [first, second] = [await askForToken(), await signUp(app)];
    const late = await askForToken(second.email);
    app.clock.advance(3_599);
    expect(outcome(await reset(first))).toBe('200 OK');
    app.clock.advance(1);
    expect(outcome(await reset(late))).toBe('400 LINK_INVALID');
  });

  it('check 5: takes no token of another purpose', async () => {
    const token = await app.mails.token(person.email, 'verify-email');
    expect(outcome(await reset(token))).toBe('400 LINK_INVALID');
    expect(await signIn(person.password)).toBe('200 OK');
  });

  it.each(['short-7', 'password1', 'a'.repeat(129)])(
    'refuses the password %s, and leaves the link as it is',
    async (bad) => {
      const token = await askForToken();
      const answer = await reset(token, bad);
      expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['newPassword']]);
      expect(answer.text).not.toContain(bad);
      expect(outcome(await reset(token))).toBe('200 OK');
    },
  );

  it('refuses to be told whose password it is', async () => {
    const answer = await app
      .client()
      .post(path, { token: await askForToken(), newPassword, email: 'victim@example.com' });
    expect(wrongFields(answer)).toEqual(['email']);
  });

  it('says nothing of the token or the password in its log', async () => {
    const token = await askForToken();
    await reset(token);
    await reset(token);
    const log = JSON.stringify(app.logs.filter(({ link }) => link === undefined));
    expect(log).not.toContain(token);
    expect(log).not.toContain(newPassword);
  });
});
