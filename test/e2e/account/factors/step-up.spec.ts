import {
  addPasskey,
  createProject,
  createToken,
  enrolTotp,
  outcome,
  race,
  signInWithTotp,
  signUp,
  TestApp,
  type TwoFactorPerson,
  wrongFields,
} from '@latchkey/testing';

const path = '/api/auth/step-up';

let app: TestApp;
let person: TwoFactorPerson;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  person = await enrolTotp(app, await signUp(app));
});

const stepUp = (body: object) => person.client.post(path, body);
const organization = () => `/api/user/organizations/${person.organizationId}`;
const stale = () => app.clock.advance(901);

describe('showing a second factor once more', () => {
  it('is noted in the session', async () => {
    stale();
    const { body } = await stepUp({ code: person.authenticator.code() });
    const session = await person.client.get('/api/auth/session');
    expect(session.body.data.session.secondFactorAt).toBe(body.data.secondFactorAt);
    expect(app.clock.now().getTime() - Date.parse(body.data.secondFactorAt)).toBeLessThan(60_000);
  });

  it('is done by a passkey, in its own session alone', async () => {
    const { passkey } = await addPasskey(app, person);
    const { body } = await person.client.post(`${path}/passkey/options`);
    const elsewhere = app.client();
    await signInWithTotp(elsewhere, person);
    const shown = { passkey: passkey.get(body.data) };
    expect(outcome(await elsewhere.post(path, shown))).toBe('401 INVALID_CREDENTIALS');
    const again = await person.client.post(`${path}/passkey/options`);
    expect(outcome(await stepUp({ passkey: passkey.get(again.body.data) }))).toBe('200 OK');
  });

  it('takes each code once', async () => {
    const code = person.authenticator.next();
    expect(await race(20, () => stepUp({ code }))).toEqual({ '200 OK': 1, '401 INVALID_CREDENTIALS': 19 });
  });

  it('takes one factor, and no more', async () => {
    expect(wrongFields(await stepUp({}))).toEqual(['code']);
    expect(wrongFields(await stepUp({ code: '123456', recoveryCode: person.recoveryCodes[0] }))).toEqual(['code']);
    expect(outcome(await stepUp({ code: person.authenticator.wrong() }))).toBe('401 INVALID_CREDENTIALS');
  });

  it('is nothing for who has none', async () => {
    const { client } = await signUp(app);
    expect(outcome(await client.post(path, { code: '123456' }))).toBe('409 CONFLICT');
    expect(outcome(await client.post(`${path}/passkey/options`))).toBe('409 CONFLICT');
  });
});

describe('what a stolen session must not do', () => {
  const dangerous: readonly [string, () => Promise<[string, string, object?]>][] = [
    ['deleting an organization', () => Promise.resolve(['DELETE', organization()])],
    ['deleting a project', async () => ['DELETE', (await createProject(person)).path]],
    ['deleting the account', () => Promise.resolve(['DELETE', '/api/user/me', { password: person.password }])],
    ['removing a factor', () => Promise.resolve(['DELETE', '/api/auth/factors/totp'])],
    ['adding a passkey', () => Promise.resolve(['POST', '/api/auth/passkeys/options', {}])],
    [
      'requiring none of others any more',
      async () => {
        await person.client.put(organization(), { mfaRequired: true });
        return ['PUT', organization(), { mfaRequired: false }];
      },
    ],
    ['other recovery codes', () => Promise.resolve(['POST', '/api/auth/factors/recovery-codes'])],
  ];

  it.each(dangerous)('%s asks for a factor that is fresh', async (_, made) => {
    const [method, at, body] = await made();
    stale();
    const refused = await person.client.send(method, at, { body });
    expect(outcome(refused)).toBe('403 STEP_UP_REQUIRED');
    await stepUp({ code: person.authenticator.code() });
    expect(outcome(await person.client.send(method, at, { body }))).toBe('200 OK');
  });

  it('counts for fifteen minutes', async () => {
    await stepUp({ code: person.authenticator.next() });
    app.clock.advance(890);
    expect(outcome(await person.client.post('/api/auth/factors/recovery-codes'))).toBe('200 OK');
    app.clock.advance(20);
    expect(outcome(await person.client.post('/api/auth/factors/recovery-codes'))).toBe('403 STEP_UP_REQUIRED');
  });

  it('is asked of a JWT too, which stands for the session', async () => {
    stale();
    const { body } = await person.client.post('/api/auth/token');
    const jwt = app.client().with({ authorization: `Bearer ${body.data.token}` });
    expect(outcome(await jwt.delete(organization()))).toBe('403 STEP_UP_REQUIRED');
    expect(outcome(await jwt.post(path, { code: person.authenticator.code() }))).toBe('200 OK');
    expect(outcome(await jwt.delete(organization()))).toBe('200 OK');
  });

  it('is not asked for what else is changed with it', async () => {
    stale();
    const changes = [{ name: 'Renamed' }, { mfaRequired: false }, { mfaRequired: true }];
    const ends = [];
    for (const change of changes) ends.push(outcome(await person.client.put(organization(), change)));
    expect(ends).toEqual(['200 OK', '200 OK', '200 OK']);
  });

  it('is not asked of who has none, nor of a token, which keeps to its scopes', async () => {
    const other = await signUp(app);
    expect(outcome(await other.client.delete(`/api/user/organizations/${other.organizationId}`))).toBe('200 OK');
    const token = await createToken(person.client, ['organizations:write']);
    stale();
    expect(outcome(await token.client.delete(organization()))).toBe('200 OK');
  });

  it('is asked after the role: who may not at all is told so', async () => {
    stale();
    const other = await signUp(app);
    const answer = await person.client.delete(`/api/user/organizations/${other.organizationId}`);
    expect(outcome(answer)).toBe('403 FORBIDDEN');
  });
});
