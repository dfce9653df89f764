import { enrolTotp, outcome, type Person, race, signUp, TestApp, TotpApp, wrongFields } from '@latchkey/testing';

const path = '/api/auth/factors/totp';

let app: TestApp;
let person: Person;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  person = await signUp(app);
});

const factors = async () => (await person.client.get('/api/auth/factors')).body.data;
const begin = (body: object = { password: person.password }) => person.client.post(path, body);
const beginApp = async () => new TotpApp(app, (await begin()).body.data.secret);
const confirm = (code: string) => person.client.post(`${path}/confirm`, { code });

describe('setting an app for one-time codes up', () => {
  it('takes a secret that apps read, and a code of it, and answers ten recovery codes', async () => {
    const { body } = await begin();
    const uri = new URL(body.data.uri);
    expect(uri.protocol).toBe('otpauth:');
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      issuer: 'Latchkey',
      secret: body.data.secret,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
    expect(decodeURIComponent(uri.pathname)).toContain(person.email);
    expect(await factors()).toMatchObject({ enabled: false, totpSince: null, recoveryCodes: 0 });
    const confirmed = await confirm(new TotpApp(app, body.data.secret).code());
    const codes = confirmed.body.data.recoveryCodes as string[];
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9a-z]{5}-[0-9a-z]{5}$/);
    expect(await factors()).toEqual({
      enabled: true,
      totpSince: expect.stringMatching(/Z$/),
      passkeys: 0,
      recoveryCodes: 10,
      recoveryCodesSince: expect.stringMatching(/Z$/),
    });
  });

  it('tells its person by mail, and keeps an entry without secrets', async () => {
    const { authenticator, recoveryCodes } = await enrolTotp(app, person);
    expect(await app.mails.last(person.email)).toMatchObject({
      template: 'second-factor-added',
      factor: { kind: 'totp' },
    });
    const entries = JSON.stringify(await app.dataSource.query('SELECT * FROM audit_entries'));
    expect(entries).toContain('user.second-factor-added');
    for (const secret of [authenticator.secret, ...recoveryCodes]) {
      expect(entries).not.toContain(secret);
      expect(JSON.stringify(app.logs)).not.toContain(secret);
    }
  });

  it('asks for the password, in a session that was stolen too', async () => {
    const missing = await begin({});
    expect([outcome(missing), wrongFields(missing)]).toEqual(['400 VALIDATION_ERROR', ['password']]);
    expect(outcome(await begin({ password: 'a-wrong-passphrase' }))).toBe('401 INVALID_CREDENTIALS');
  });

  it('goes on with the last secret that was begun', async () => {
    const former = await beginApp();
    const app2 = await beginApp();
    const refused = await confirm(former.code());
    expect([outcome(refused), wrongFields(refused)]).toEqual(['400 VALIDATION_ERROR', ['code']]);
    expect(outcome(await confirm(app2.code()))).toBe('200 OK');
  });

  it('takes a code with a gap, and of the step before or after; no other', async () => {
    const totp = await beginApp();
    for (const steps of [-2, 2]) expect(outcome(await confirm(totp.code(steps)))).toBe('400 VALIDATION_ERROR');
    const code = totp.code(1);
    expect(outcome(await confirm(`${code.slice(0, 3)} ${code.slice(3)}`))).toBe('200 OK');
  });

  it('happens once: there is nothing to confirm before it has begun, or after', async () => {
    expect(outcome(await confirm('123456'))).toBe('409 CONFLICT');
    const { authenticator } = await enrolTotp(app, person);
    expect(outcome(await confirm(authenticator.next()))).toBe('409 CONFLICT');
    expect(outcome(await begin())).toBe('409 CONFLICT');
  });

  it('20 at once: one of them gets recovery codes', async () => {
    const totp = await beginApp();
    const code = totp.code();
    expect(await race(20, () => confirm(code))).toEqual({ '200 OK': 1, '409 CONFLICT': 19 });
    expect(await factors()).toMatchObject({ recoveryCodes: 10 });
  });

  it.each([{ code: '12345' }, { code: 'abcdef' }, { code: 123456 }, {}])(
    'refuses the confirmation %j',
    async (body) => {
      expect(wrongFields(await person.client.post(`${path}/confirm`, body))).toEqual(['code']);
    },
  );

  it('is for sessions alone', async () => {
    const { body } = await person.client.post('/api/auth/token');
    const jwt = app.client().with({ authorization: `Bearer ${body.data.token}` });
    expect(outcome(await jwt.post(path, { password: person.password }))).toBe('403 FORBIDDEN');
    expect(outcome(await jwt.get('/api/auth/factors'))).toBe('200 OK');
  });
});

describe('removing it', () => {
  it('takes the recovery codes too, tells its person, and lets the password alone in again', async () => {
    await enrolTotp(app, person);
    expect(outcome(await person.client.delete(path))).toBe('200 OK');
    expect(await factors()).toMatchObject({ enabled: false, recoveryCodes: 0 });
    expect(await app.mails.last(person.email)).toMatchObject({ template: 'second-factor-removed', last: true });
    const { email, password } = person;
    const { body } = await app.client().post('/api/auth/sign-in/email', { email, password });
    expect(body.data.session).toBeDefined();
  });

  it('is 404 for who has none', async () => {
    expect(outcome(await person.client.delete(path))).toBe('404 NOT_FOUND');
  });
});

describe('recovery codes', () => {
  const regenerate = () => person.client.post('/api/auth/factors/recovery-codes');

  it('are made anew, and the former ones work no more', async () => {
    const { recoveryCodes } = await enrolTotp(app, person);
    const { body } = await regenerate();
    expect(body.data.recoveryCodes).toHaveLength(10);
    expect(body.data.recoveryCodes).not.toContain(recoveryCodes[0]);
    const stepUp = (recoveryCode: string) => person.client.post('/api/auth/step-up', { recoveryCode });
    expect(outcome(await stepUp(recoveryCodes[0]))).toBe('401 INVALID_CREDENTIALS');
    expect(outcome(await stepUp(body.data.recoveryCodes[0]))).toBe('200 OK');
    const sent = (await app.mails.all(person.email)).map(({ template }) => template);
    expect(sent.slice(-2)).toEqual(['recovery-codes-regenerated', 'recovery-code-used']);
  });

  it('are none without a factor', async () => {
    expect(outcome(await regenerate())).toBe('409 CONFLICT');
  });
});
