import {
  addPasskey,
  beginSignIn,
  enrolTotp,
  outcome,
  type Person,
  signInWithPasskey,
  signUp,
  signUpAdmin,
  TestApp,
} from '@latchkey/testing';

let app: TestApp;
let admin: Person;
beforeAll(async () => {
  app = await TestApp.start();
  admin = await signUpAdmin(app);
});
afterAll(() => app.stop());

const pathOf = ({ id }: { readonly id: string }) => `/api/admin/users/${id}`;
const reset = (person: { readonly id: string }) => admin.client.post(`${pathOf(person)}/reset-second-factors`);

describe('resetting the second factors of somebody who has lost theirs', () => {
  it('takes them all, ends sign-ins that wait for one, and tells their person', async () => {
    const person = await enrolTotp(app, await signUp(app));
    const { passkey } = await addPasskey(app, person);
    const token = await beginSignIn(app.client(), person);
    expect((await admin.client.get(pathOf(person))).body.data.hasSecondFactor).toBe(true);
    const answer = await reset(person);
    expect([outcome(answer), answer.body.data.hasSecondFactor]).toEqual(['200 OK', false]);
    expect(await app.mails.last(person.email)).toMatchObject({ template: 'second-factors-reset' });
    const code = person.authenticator.next();
    const late = await app.client().post('/api/auth/second-factor/totp', { token, code });
    expect(outcome(late)).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    expect(outcome(await signInWithPasskey(app.client(), passkey))).toBe('401 INVALID_CREDENTIALS');
    const { email, password } = person;
    const { body } = await app.client().post('/api/auth/sign-in/email', { email, password });
    expect(body.data.session).toBeDefined();
  });

  it('changes nothing where there are none', async () => {
    const person = await signUp(app);
    const before = (await app.mails.all(person.email)).length;
    expect(outcome(await reset(person))).toBe('200 OK');
    expect(await app.mails.all(person.email)).toHaveLength(before);
  });

  it('is for admins, who have shown their own where they have one', async () => {
    const person = await signUp(app);
    expect(outcome(await person.client.post(`${pathOf(admin)}/reset-second-factors`))).toBe('403 FORBIDDEN');
    const careful = await enrolTotp(app, await signUpAdmin(app));
    app.clock.advance(901);
    const path = `${pathOf(person)}/reset-second-factors`;
    expect(outcome(await careful.client.post(path))).toBe('403 STEP_UP_REQUIRED');
  });

  it('is 404 for nobody', async () => {
    expect(outcome(await reset({ id: '01HZ3K5R4X9Y2V6QF8TJ7W0CDN' }))).toBe('404 NOT_FOUND');
  });
});
