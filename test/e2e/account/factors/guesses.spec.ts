import { beginSignIn, enrolTotp, outcome, race, signUp, TestApp, type TwoFactorPerson } from '@latchkey/testing';

const path = '/api/auth/second-factor/totp';

describe('R8: wrong one-time codes', () => {
  let app: TestApp;
  let person: TwoFactorPerson;
  beforeAll(async () => {
    app = await TestApp.start({ env: { RATE_LIMIT_SIGN_IN_FAILURES: '3/900' } });
    app.clock.advanceToWindow(900);
    person = await enrolTotp(app, await signUp(app));
  });
  afterAll(() => app.stop());

  it('check 12: use the budget of the account up, over all attempts; then the right one is answered the same', async () => {
    // One after the other: each attempt at the password takes a guess from its budget until it turns out to be right.
    const tokens: string[] = [];
    for (let attempts = 0; attempts < 10; attempts++) tokens.push(await beginSignIn(app.client(), person));
    const wrong = person.authenticator.wrong();
    const counts = await race(50, (index) =>
      app.client().post(path, { token: tokens[index % tokens.length], code: wrong }),
    );
    expect(counts).toEqual({ '401 INVALID_CREDENTIALS': 3, '429 RATE_LIMIT_ERROR': 47 });
    const right = await app.client().post(path, { token: tokens[0], code: person.authenticator.next() });
    expect(outcome(right)).toBe('429 RATE_LIMIT_ERROR');
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('are given back no guess by a right password', async () => {
    const token = await beginSignIn(app.client(), person);
    const answer = await app.client().post(path, { token, code: person.authenticator.next() });
    expect(outcome(answer)).toBe('429 RATE_LIMIT_ERROR');
  });

  it('lock nobody out of showing theirs where they are signed in', async () => {
    const answer = await person.client.post('/api/auth/step-up', { code: person.authenticator.next() });
    expect(outcome(answer)).toBe('200 OK');
  });

  it('are forgotten after a while', async () => {
    app.clock.advance(900);
    const token = await beginSignIn(app.client(), person);
    const answer = await app.client().post(path, { token, code: person.authenticator.next() });
    expect(outcome(answer)).toBe('200 OK');
  });
});
