import { outcome, type Person, signUp, TestApp } from '@latchkey/testing';

const path = '/api/auth/send-verification-email';

describe('send-verification-email', () => {
  let app: TestApp;
  let person: Person;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app, { verified: false });
  });

  it('mails a new link, which replaces the former one', async () => {
    const former = await app.mails.token(person.email, 'verify-email');
    const answer = await person.client.post(path);
    expect([answer.status, answer.body.data]).toEqual([200, null]);

    const latter = await app.mails.token(person.email, 'verify-email');
    expect(latter).not.toBe(former);
    expect(outcome(await app.client().get(`/api/auth/verify-email?token=${former}`))).toBe('400 LINK_INVALID');
    expect(outcome(await app.client().get(`/api/auth/verify-email?token=${latter}`))).toBe('200 OK');
  });

  it('mails nothing to somebody whose address is proven', async () => {
    const proven = await signUp(app);
    const before = await app.mails.all(proven.email);
    expect(outcome(await proven.client.post(path))).toBe('200 OK');
    expect(await app.mails.all(proven.email)).toEqual(before);
  });

  it('asks for a credential', async () => {
    expect(outcome(await app.client().post(path))).toBe('401 AUTHENTICATION_REQUIRED');
  });

  it('takes sessions alone', async () => {
    const { body } = await person.client.post('/api/auth/token');
    const client = app.client().with({ authorization: `Bearer ${body.data.token}` });
    expect(outcome(await client.post(path))).toBe('403 FORBIDDEN');
  });

  it('takes no body', async () => {
    expect(outcome(await person.client.post(path, { email: 'victim@example.com' }))).toBe('400 VALIDATION_ERROR');
  });
});

describe('the limit on what sends mails', () => {
  it('is shared by all of it, and counted by address', async () => {
    const app = await TestApp.start({ env: { RATE_LIMIT_RECOVERY: '3/3600' } });
    app.clock.advanceToWindow(3600);
    const { client, email } = await signUp(app, { verified: false });
    const statuses = [
      await client.post(path),
      await client.post('/api/auth/forgot-password', { email }),
      await client.post('/api/auth/change-email', { newEmail: 'new@example.com', password: 'a-wrong-passphrase' }),
      await client.post(path),
      await app.client().post('/api/auth/forgot-password', { email: 'other@example.com' }),
    ].map(outcome);
    expect(statuses).toEqual([
      '200 OK',
      '200 OK',
      '401 INVALID_CREDENTIALS',
      '429 RATE_LIMIT_ERROR',
      '429 RATE_LIMIT_ERROR',
    ]);
    await app.stop();
  });
});
