import { outcome, type Person, race, signUp, TestApp, wrongFields } from '@latchkey/testing';
import { EvenTime } from '../../../../apps/api/src/auth/even-time.js';

const path = '/api/auth/change-email';
let number = 0;

describe('change-email', () => {
  let app: TestApp;
  let person: Person;
  let newEmail: string;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app, { verified: false });
    newEmail = `new-${++number}@example.com`;
  });

  const ask = (extra: object = {}, client = person.client) =>
    client.post(path, { newEmail, password: person.password, ...extra });
  const follow = (token: string) => app.client().get(`/api/auth/verify-email?token=${token}`);
  const me = async () => (await person.client.get('/api/user/me')).body.data;

  it('changes nothing until the link in the mail to the new address is used', async () => {
    const answer = await ask();
    expect([answer.status, answer.body.data]).toEqual([200, null]);
    expect((await me()).email).toBe(person.email);

    const used = await follow(await app.mails.token(newEmail, 'change-email'));
    expect([used.status, used.body.data]).toEqual([200, { email: newEmail }]);
    expect(await me()).toMatchObject({ email: newEmail, isVerified: true });
    const { password } = person;
    const signIn = (email: string) => app.client().post('/api/auth/sign-in/email', { email, password });
    expect(outcome(await signIn(newEmail))).toBe('200 OK');
    expect(outcome(await signIn(person.email))).toBe('401 INVALID_CREDENTIALS');
  });

  it('check 11: tells the old address before and after', async () => {
    await ask();
    const facts = { to: person.email, name: person.name, newEmail };
    expect(await app.mails.last(person.email)).toEqual({ template: 'email-changing', ...facts });
    await follow(await app.mails.token(newEmail, 'change-email'));
    expect(await app.mails.last(person.email)).toEqual({ template: 'email-changed', ...facts });
  });

  it('check 11: asks for the password again', async () => {
    const answer = await ask({ password: 'a-wrong-passphrase' });
    expect([outcome(answer), answer.body.message]).toEqual(['401 INVALID_CREDENTIALS', 'The password is not correct.']);
    expect(wrongFields(await ask({ password: undefined }))).toEqual(['password']);
    expect(await app.mails.all(newEmail)).toEqual([]);
  });

  it('answers the same for a taken address, whose owner alone hears of it', async () => {
    const owner = await signUp(app);
    const run = jest.spyOn(app.app.get(EvenTime), 'run');
    const free = await ask();
    const taken = await ask({ newEmail: owner.email });
    expect(taken.body).toEqual(free.body);
    expect([...taken.headers.keys()]).toEqual([...free.headers.keys()]);
    expect(run).toHaveBeenCalledTimes(2);
    run.mockRestore();

    expect(await app.mails.last(owner.email)).toEqual({ template: 'account-exists', to: owner.email });
    expect(await app.mails.last(person.email)).toMatchObject({ template: 'email-changing', newEmail: owner.email });
  });

  it('does not change to an address that was taken meanwhile', async () => {
    await ask();
    const token = await app.mails.token(newEmail, 'change-email');
    await signUp(app, { email: newEmail });
    expect(outcome(await follow(token))).toBe('409 CONFLICT');
    expect((await me()).email).toBe(person.email);
  });

  it('gives an address that several wait for to one of them', async () => {
    const people = [person, await signUp(app), await signUp(app), await signUp(app)];
    const tokens: string[] = [];
    for (const one of people) {
      await ask({}, one.client);
      tokens.push(await app.mails.token(newEmail, 'change-email'));
    }
    expect(await race(tokens.length, (index) => follow(tokens[index]))).toEqual({ '200 OK': 1, '409 CONFLICT': 3 });
  });

  it('lets one of twenty parallel uses of the link succeed', async () => {
    await ask();
    const token = await app.mails.token(newEmail, 'change-email');
    expect(await race(20, () => follow(token))).toEqual({ '200 OK': 1, '400 LINK_INVALID': 19 });
  });

  it('is not completed by a HEAD request', async () => {
    await ask();
    const token = await app.mails.token(newEmail, 'change-email');
    await app.client().send('HEAD', `/api/auth/verify-email?token=${token}`);
    expect((await me()).email).toBe(person.email);
  });

  it('a new request makes the former link worthless', async () => {
    await ask();
    const token = await app.mails.token(newEmail, 'change-email');
    await ask({ newEmail: `other-${newEmail}` });
    expect(outcome(await follow(token))).toBe('400 LINK_INVALID');
  });

  it('check 6: the change makes all links to the old address worthless', async () => {
    await app.client().post('/api/auth/forgot-password', { email: person.email });
    const reset = await app.mails.token(person.email, 'reset-password');
    const verify = await app.mails.token(person.email, 'verify-email');
    await ask();
    await follow(await app.mails.token(newEmail, 'change-email'));
    expect(outcome(await follow(verify))).toBe('400 LINK_INVALID');
    const body = { token: reset, newPassword: 'another-harbour-lantern-43' };
    expect(outcome(await app.client().post('/api/auth/reset-password', body))).toBe('400 LINK_INVALID');
  });

  it('check 5: the link resets no password', async () => {
    await ask();
    const token = await app.mails.token(newEmail, 'change-email');
    const body = { token, newPassword: 'another-harbour-lantern-43' };
    expect(outcome(await app.client().post('/api/auth/reset-password', body))).toBe('400 LINK_INVALID');
  });

  it('check 6: the link works for 24 hours', async () => {
    await ask();
    app.clock.advance(86_400);
    expect(outcome(await follow(await app.mails.token(newEmail, 'change-email')))).toBe('400 LINK_INVALID');
  });

  it('refuses the present address, in whichever spelling', async () => {
    expect(wrongFields(await ask({ newEmail: person.email.toUpperCase() }))).toEqual(['newEmail']);
  });

  it.each(['no-address', 'a@example.com, b@example.com', 'a@example.com\r\nBcc: b@example.com', ''])(
    'refuses the address %j',
    async (bad) => expect(wrongFields(await ask({ newEmail: bad }))).toEqual(['newEmail']),
  );

  it('takes sessions alone', async () => {
    expect(outcome(await ask({}, app.client()))).toBe('401 AUTHENTICATION_REQUIRED');
    const { body } = await person.client.post('/api/auth/token');
    const jwt = app.client().with({ authorization: `Bearer ${body.data.token}` });
    expect(outcome(await ask({}, jwt))).toBe('403 FORBIDDEN');
  });
});
