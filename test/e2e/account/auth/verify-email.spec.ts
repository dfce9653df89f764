import { outcome, type Person, race, signUp, TestApp, wrongFields } from '@latchkey/testing';

describe('verify-email', () => {
  let app: TestApp;
  let person: Person;
  let token: string;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app, { verified: false });
    token = await app.mails.token(person.email, 'verify-email');
  });

  const path = (text: string) => `/api/auth/verify-email?token=${text}`;
  const me = async () => (await person.client.get('/api/user/me')).body.data;

  it.each(['GET', 'POST'])('proves the address by %s, without a credential', async (method) => {
    const answer = await app.client().send(method, path(token));
    expect([answer.status, answer.body]).toEqual([
      200,
      expect.objectContaining({ success: true, code: 'OK', data: { email: person.email } }),
    ]);
    expect(await me()).toMatchObject({ isVerified: true, verifiedAt: expect.stringMatching(/Z$/) });
  });

  it('proves it for one who keeps their session', async () => {
    expect((await person.client.get(path(token))).status).toBe(200);
    expect((await me()).isVerified).toBe(true);
  });

  it('takes a link once', async () => {
    await app.client().get(path(token));
    expect(outcome(await app.client().get(path(token)))).toBe('400 LINK_INVALID');
    expect(outcome(await app.client().post(path(token)))).toBe('400 LINK_INVALID');
  });

  it('lets one of twenty parallel uses succeed', async () => {
    expect(await race(20, (index) => app.client().send(index % 2 ? 'GET' : 'POST', path(token)))).toEqual({
      '200 OK': 1,
      '400 LINK_INVALID': 19,
    });
  });

  it('is not used up by a HEAD request, as mail programs send to try a link', async () => {
    const head = await app.client().send('HEAD', path(token));
    expect([head.status, head.text]).toEqual([200, '']);
    expect((await me()).isVerified).toBe(false);
    expect((await app.client().get(path(token))).status).toBe(200);
  });

  it('works for 24 hours', async () => {
    app.clock.advance(86_399);
    expect((await app.client().get(path(token))).status).toBe(200);
  });

  it('no longer works after 24 hours', async () => {
    app.clock.advance(86_400);
    expect(outcome(await app.client().get(path(token)))).toBe('400 LINK_INVALID');
    expect((await me()).isVerified).toBe(false);
  });

  it.each([
    ['made up', () => 'x'.repeat(43)],
    ['cut', (good: string) => good.slice(0, -1)],
    ['longer', (good: string) => `${good}A`],
    ['in another case', (good: string) => swapCase(good)],
    ['with NUL', (good: string) => `${good}%00`],
  ])('refuses a token that is %s', async (_, spoil) => {
    expect(outcome(await app.client().get(path(spoil(token))))).toBe('400 LINK_INVALID');
    expect((await me()).isVerified).toBe(false);
  });

  it.each(['', '?token=', '?token=a&other=1', '?token=a&token=b', `?token=${'a'.repeat(513)}`])(
    'refuses the query "%s"',
    async (query) => {
      const answer = await app.client().get(`/api/auth/verify-email${query}`);
      expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
      expect(wrongFields(answer)).toEqual([query.includes('other') ? 'other' : 'token']);
    },
  );

  it('takes no body', async () => {
    expect(outcome(await app.client().post(path(token), { token }))).toBe('400 VALIDATION_ERROR');
  });

  it('check 5: takes no token of another purpose', async () => {
    await app.client().post('/api/auth/forgot-password', { email: person.email });
    const reset = await app.mails.token(person.email, 'reset-password');
    expect(outcome(await app.client().get(path(reset)))).toBe('400 LINK_INVALID');
    expect((await me()).isVerified).toBe(false);
  });

  it('does not prove an address that the person has left since', async () => {
    await app.tamper('UPDATE users SET email = $1 WHERE email = $2', [`new-${person.email}`, person.email]);
    expect(outcome(await app.client().get(path(token)))).toBe('400 LINK_INVALID');
    expect((await me()).isVerified).toBe(false);
  });
});

const swapCase = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));
