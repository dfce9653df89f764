import { outcome, type Person, signUp, TestApp, type TestAnswer, wrongFields } from '@latchkey/testing';
import { EvenTime } from '../../../../apps/api/src/auth/even-time.js';

const path = '/api/auth/forgot-password';

/** All of an answer that could tell one case from another. */
const look = ({ status, body, headers }: TestAnswer) => ({
  status,
  body,
  headers: [...headers.keys()].sort(),
  cookies: headers.getSetCookie(),
});

describe('forgot-password', () => {
  let app: TestApp;
  let person: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    person = await signUp(app);
  });
  afterAll(() => app.stop());

  it('mails a link to an account, in whichever spelling its address is given', async () => {
    const [local, domain] = person.email.split('@');
    const spelled = ` ${local.toUpperCase()}＠${domain} `;
    expect(outcome(await app.client().post(path, { email: spelled }))).toBe('200 OK');
    expect(await app.mails.last(person.email)).toMatchObject({ template: 'reset-password', to: person.email });
  });

  it('check 3: answers the same for a known, an unverified, a deactivated and an unknown address', async () => {
    const unverified = await signUp(app, { verified: false });
    const deactivated = await signUp(app);
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [deactivated.email]);
    const emails = [person.email, unverified.email, deactivated.email, 'nobody@example.com'];

    const answers: ReturnType<typeof look>[] = [];
    for (const email of emails) answers.push(look(await app.client().post(path, { email })));
    expect(answers[0]).toMatchObject({ status: 200, body: { success: true, code: 'OK', data: null } });
    expect(answers).toEqual(answers.map(() => answers[0]));
  });

  it('check 3: takes the same time for all of them', async () => {
    const run = jest.spyOn(app.app.get(EvenTime), 'run');
    await app.client().post(path, { email: person.email });
    await app.client().post(path, { email: 'nobody@example.com' });
    expect(run).toHaveBeenCalledTimes(2);
    run.mockRestore();
  });

  it('mails an unverified person, whom the link then verifies', async () => {
    const unverified = await signUp(app, { verified: false });
    await app.client().post(path, { email: unverified.email });
    expect(await app.mails.last(unverified.email)).toMatchObject({ template: 'reset-password' });
  });

  it('mails nobody for an unknown or a deactivated address', async () => {
    const deactivated = await signUp(app);
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [deactivated.email]);
    const before = await app.mails.all();
    await app.client().post(path, { email: deactivated.email });
    await app.client().post(path, { email: 'nobody@example.com' });
    expect(await app.mails.all()).toEqual(before);
  });

  it.each([{}, { email: 'no-address' }, { email: ['you@example.com'] }, { email: 'a@example.com,b@example.com' }])(
    'refuses %j',
    async (body) => {
      const answer = await app.client().post(path, body);
      expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
      expect(wrongFields(answer)).toEqual(['email']);
    },
  );

  it('check 14: takes no field by which the mail could go elsewhere', async () => {
    const answer = await app.client().post(path, { email: person.email, redirectTo: 'https://evil.example' });
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['redirectTo']]);
  });
});

describe('forgot-password while the mail server is away', () => {
  it('check 3: answers the same for a known and an unknown address', async () => {
    const app = await TestApp.start({ env: { SMTP_URL: 'smtp://127.0.0.1:1' } });
    const person = await signUp(app);
    const known = look(await app.client().post(path, { email: person.email }));
    const unknown = look(await app.client().post(path, { email: 'nobody@example.com' }));
    expect(known).toMatchObject({ status: 200 });
    expect(known).toEqual(unknown);
    await app.stop();
  });
});
