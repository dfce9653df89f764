import { outcome, signUp, TestApp, type TestAnswer, wrongFields } from '@latchkey/testing';
import { EvenTime } from '../../../../apps/api/src/auth/even-time.js';

const path = '/api/auth/sign-up/email';
const password = 'quiet-harbour-lantern-42';
let number = 0;

describe('sign-up', () => {
  let app: TestApp;
  let email: string;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(() => {
    email = `newcomer-${++number}@example.com`;
  });

  const signUpAs = (extra: object = {}) => app.client().post(path, { email, password, name: 'Ada', ...extra });
  const signIn = (secret: string) => app.client().post('/api/auth/sign-in/email', { email, password: secret });

  it('makes a user who owns an organization, and mails them a link', async () => {
    const answer = await signUpAs();
    expect([answer.status, answer.body]).toEqual([
      200,
      { success: true, status: 200, code: 'OK', message: expect.any(String), data: { email, name: 'Ada' } },
    ]);
    expect(await app.mails.all(email)).toEqual([
      { template: 'verify-email', to: email, name: 'Ada', token: expect.stringMatching(/^[\w-]{43}$/) },
    ]);
    const client = app.client();
    await client.post('/api/auth/sign-in/email', { email, password });
    expect((await client.get('/api/user/me')).body.data).toMatchObject({
      email,
      fullName: 'Ada',
      isVerified: false,
      organizationCount: 1,
    });
  });

  const look = ({ status, body, headers }: TestAnswer) => ({
    status,
    keys: Object.keys(body.data as object),
    code: body.code,
    message: body.message,
    headers: [...headers.keys()].sort(),
    cookies: headers.getSetCookie(),
  });

  it('check 1: answers the same for an address that has an account', async () => {
    const fresh = await signUpAs();
    const again = await signUpAs({ name: 'Mallory' });
    expect(look(again)).toEqual(look(fresh));
    expect(look(fresh).cookies).toEqual([]);
    expect(again.body.data).toEqual({ email, name: 'Mallory' });
  });

  it('check 1: takes the same time for it', async () => {
    const run = jest.spyOn(app.app.get(EvenTime), 'run');
    await signUpAs();
    await signUpAs();
    expect(run).toHaveBeenCalledTimes(2);
    run.mockRestore();
  });

  it('changes nothing of an account that is there, and tells its owner', async () => {
    const owner = await signUp(app);
    await signUpAs({ email: owner.email, password: 'a-passphrase-of-mallory', name: 'Mallory' });
    expect(await app.mails.last(owner.email)).toEqual({ template: 'account-exists', to: owner.email });
    const { data } = (await owner.client.get('/api/user/me')).body;
    expect(data).toMatchObject({ fullName: owner.name, isVerified: true, organizationCount: 1 });
    email = owner.email;
    expect(outcome(await signIn('a-passphrase-of-mallory'))).toBe('401 INVALID_CREDENTIALS');
  });

  it('makes one account of twenty parallel requests for one address', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => signUpAs()));
    expect(new Set(answers.map(outcome))).toEqual(new Set(['200 OK']));
    const templates = (await app.mails.all(email)).map(({ template }) => template);
    expect(templates.filter((template) => template === 'verify-email')).toHaveLength(1);
    expect(templates.filter((template) => template === 'account-exists')).toHaveLength(19);
  });

  it.each([
    ['of 64 characters', 'ab'.repeat(32)],
    ['with spaces', '  four words and spaces  '],
    ['in Unicode', 'пароль-密碼-🔑🔑'],
    ['of 8 characters', 'tr7-Kq2z'],
    ['of 128 emoji', '🔑🚪🏠🔒'.repeat(32)],
  ])('check 10: takes a password %s unchanged', async (_, good) => {
    expect(outcome(await signUpAs({ password: good }))).toBe('200 OK');
    expect(outcome(await signIn(good))).toBe('200 OK');
    expect(outcome(await signIn(good.trim() === good ? `${good} ` : good.trim()))).toBe('401 INVALID_CREDENTIALS');
  });

  it.each(['tr7-Kq2', 'password1', 'PASSWORD1', '12345678', 'a'.repeat(129)])(
    'check 10: refuses the password %s',
    async (bad) => {
      const answer = await signUpAs({ password: bad });
      expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['password']]);
      expect(answer.text).not.toContain(`"${bad}"`);
    },
  );

  it('check 10: refuses a password of a megabyte', async () => {
    expect(outcome(await signUpAs({ password: 'a'.repeat(1_000_000) }))).toBe('400 VALIDATION_ERROR');
  });

  it.each([
    ['a'.repeat(72) + 'X', 'a'.repeat(72) + 'Y'],
    ['🔑'.repeat(19) + 'X', '🔑'.repeat(19) + 'Y'],
    ['abcdefgh\u0000d', 'abcdefgh\u0000e'],
  ])('check 9: ignores nothing of a password, however long or odd', async (one, other) => {
    await signUpAs({ password: one });
    expect(outcome(await signIn(other))).toBe('401 INVALID_CREDENTIALS');
    expect(outcome(await signIn(one))).toBe('200 OK');
  });

  it.each([
    ['emailVerified', true],
    ['isVerified', true],
    ['verifiedAt', '2026-01-01T00:00:00.000Z'],
    ['role', 'admin'],
    ['id', '01HZ3K5R4X9Y2V6QF8TJ7W0CDN'],
    ['organizationId', '01HZ3K5R4X9Y2V6QF8TJ7W0CDN'],
  ])('R15: refuses to be told %s', async (field, value) => {
    const answer = await signUpAs({ [field]: value });
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', [field]]);
  });

  it('names each field that is missing', async () => {
    const answer = await app.client().post(path);
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['email', 'password', 'name']]);
  });
});
