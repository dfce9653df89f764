import { outcome, type Person, race, signUp, TestApp, type TestClient } from '@latchkey/testing';

const path = '/api/auth/sign-in/email';
const home = '192.0.2.7';

describe('guesses at a password, ten in 15 minutes', () => {
  let app: TestApp;
  let person: Person;
  let hosts = 0;

  beforeAll(async () => {
    app = await TestApp.start({ env: { RATE_LIMIT_SIGN_IN_FAILURES: '10/900', TRUST_PROXY: 'true' } });
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.advanceToWindow(900);
    person = await signUp(app);
  });

  const signIn = (password: string, ip: string, client: TestClient = app.client(), email = person.email) =>
    client.post(path, { email, password }, { headers: { 'x-forwarded-for': ip } });
  const stranger = () => `2001:db8:${(++hosts).toString(16)}::1`;
  const useUp = () => race(10, () => signIn('a-wrong-passphrase', stranger()));

  it('check 12: are evaluated ten times, however many come at once and from wherever', async () => {
    expect(await race(50, () => signIn('a-wrong-passphrase', stranger()))).toEqual({
      '401 INVALID_CREDENTIALS': 10,
      '429 RATE_LIMIT_ERROR': 40,
    });
  });

  it('check 12: get the same answer when they are right, until the wait is over', async () => {
    await useUp();
    const wrong = await signIn('a-wrong-passphrase', stranger());
    const right = await signIn(person.password, stranger());
    expect(outcome(right)).toBe('429 RATE_LIMIT_ERROR');
    // A second may have gone by between the two.
    expect(right.body).toEqual({
      ...wrong.body,
      requestId: expect.any(String),
      meta: { retryAfter: expect.any(Number) },
    });
    const wait = Number(right.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(900);
    expect(right.headers.get('ratelimit-policy')).toBe('"sign-in-failures";q=10;w=900');
    expect(right.headers.get('x-ratelimit-remaining')).toBe('0');

    app.clock.advance(wait);
    expect(outcome(await signIn(person.password, stranger()))).toBe('200 OK');
  });

  it('check 12: do not lock its owner out of a network that they have come from', async () => {
    await signIn(person.password, home);
    await useUp();
    expect(outcome(await signIn(person.password, home))).toBe('200 OK');
    expect(outcome(await signIn(person.password, stranger()))).toBe('429 RATE_LIMIT_ERROR');
  });

  it('check 12: do not lock its owner out of a browser that they have used, wherever it is now', async () => {
    const browser = app.client();
    await signIn(person.password, home, browser);
    await useUp();
    expect(outcome(await signIn(person.password, stranger(), browser))).toBe('200 OK');
  });

  it('are limited for a known network and browser too', async () => {
    const browser = app.client();
    await signIn(person.password, home, browser);
    expect(await race(20, () => signIn('a-wrong-passphrase', home))).toMatchObject({ '401 INVALID_CREDENTIALS': 10 });
    expect(await race(20, () => signIn('a-wrong-passphrase', home, browser))).toMatchObject({
      '401 INVALID_CREDENTIALS': 10,
    });
  });

  it('get no budget of their own from a browser that is known to another account', async () => {
    const mallory = await signUp(app);
    await useUp();
    expect(outcome(await signIn(person.password, stranger(), mallory.client))).toBe('429 RATE_LIMIT_ERROR');
  });

  it('check 13 R40: are counted over all spellings of the address', async () => {
    const [local, domain] = person.email.split('@');
    const spellings = [person.email.toUpperCase(), ` ${person.email}`, `${local}＠${domain}`, person.email];
    const tries = await race(20, (index) =>
      signIn('a-wrong-passphrase', stranger(), app.client(), spellings[index % spellings.length]),
    );
    expect(tries).toEqual({ '401 INVALID_CREDENTIALS': 10, '429 RATE_LIMIT_ERROR': 10 });
  });

  it('check 13: are forgotten once the password was right', async () => {
    for (let round = 0; round < 2; round++) {
      await race(9, () => signIn('a-wrong-passphrase', stranger()));
      expect(outcome(await signIn(person.password, stranger()))).toBe('200 OK');
    }
  });

  it('are counted for an unknown address as for a known one', async () => {
    const tries = await race(20, () => signIn('a-wrong-passphrase', stranger(), app.client(), 'nobody@example.com'));
    expect(tries).toEqual({ '401 INVALID_CREDENTIALS': 10, '429 RATE_LIMIT_ERROR': 10 });
  });

  it('are forgotten when the password is reset: its owner then is a stranger in a new place', async () => {
    await useUp();
    await app.client().post('/api/auth/forgot-password', { email: person.email });
    const token = await app.mails.token(person.email, 'reset-password');
    const newPassword = 'another-harbour-lantern-43';
    await app.client().post('/api/auth/reset-password', { token, newPassword });
    expect(outcome(await signIn(newPassword, stranger()))).toBe('200 OK');
  });
});
