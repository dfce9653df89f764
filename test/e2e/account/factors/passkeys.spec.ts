import {
  addPasskey,
  type AddedPasskey,
  beginSignIn,
  type Dishonesty,
  enrolTotp,
  outcome,
  type Person,
  race,
  signInWithPasskey,
  signUp,
  SoftPasskey,
  TestApp,
  type TestClient,
  wrongFields,
} from '@latchkey/testing';

const path = '/api/auth/passkeys';
const signInPath = '/api/auth/sign-in/passkey';

let app: TestApp;
let person: Person;
let client: TestClient;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  person = await signUp(app);
  client = app.client();
});

const options = async (body: object = { password: person.password }) =>
  (await person.client.post(`${path}/options`, body)).body.data;
const add = (response: object, name = 'Laptop', by = person.client) => by.post(path, { name, response });

describe('adding a passkey', () => {
  it('is answered with it and, the first time, with recovery codes', async () => {
    const { id, recoveryCodes } = await addPasskey(app, person);
    expect(recoveryCodes).toHaveLength(10);
    expect(await app.mails.last(person.email)).toMatchObject({
      template: 'second-factor-added',
      factor: { kind: 'passkey', name: 'Laptop' },
    });
    const second = await addPasskey(app, person, 'Phone');
    expect(second.recoveryCodes).toBeNull();
    const { body } = await person.client.get(path);
    expect(body.data).toEqual([
      {
        id,
        name: 'Laptop',
        backedUp: false,
        createdAt: expect.stringMatching(/Z$/),
        lastUsedAt: null,
      },
      expect.objectContaining({ id: second.id, name: 'Phone' }),
    ]);
  });

  it('is asked for a key of the server’s own host that knows its person', async () => {
    const made = await options();
    expect(made).toMatchObject({
      rp: { id: 'localhost', name: 'Latchkey' },
      user: { name: person.email, displayName: person.name },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
      excludeCredentials: [],
    });
    const { passkey } = await addPasskey(app, person);
    expect((await options()).excludeCredentials).toEqual([expect.objectContaining({ id: passkey.id })]);
  });

  it('asks for the password of who has no second factor yet', async () => {
    const missing = await person.client.post(`${path}/options`, {});
    expect([outcome(missing), wrongFields(missing)]).toEqual(['400 VALIDATION_ERROR', ['password']]);
    const wrong = await person.client.post(`${path}/options`, { password: 'a-wrong-passphrase' });
    expect(outcome(wrong)).toBe('401 INVALID_CREDENTIALS');
  });

  it.each<[string, Dishonesty]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another host', { rpId: 'evil.example' }],
    ['an authenticator that did not look at its person', { unverified: true }],
    ['a challenge of its own', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['a sign-in', { type: 'webauthn.get' }],
  ])('refuses what was made for %s', async (_, dishonesty) => {
    const refused = await add(new SoftPasskey(app).create(await options(), dishonesty));
    expect([outcome(refused), wrongFields(refused)]).toEqual(['400 VALIDATION_ERROR', ['response']]);
  });

  it.each(['packed', 'android-key', 'tpm', 'apple', 'fido-u2f', 'android-safetynet'])(
    'R24: looks at no certificate of a client, which names addresses to fetch: %s',
    async (attestation) => {
      const response = new SoftPasskey(app).create(await options(), { attestation });
      expect(wrongFields(await add(response))).toEqual(['response']);
      const said = `An attestation of the format ${attestation} was sent`;
      expect(JSON.stringify(app.logs)).toContain(said);
    },
  );

  it('takes each challenge once, and in its own session alone', async () => {
    const made = await options();
    const elsewhere = app.client();
    const { email, password } = person;
    await elsewhere.post('/api/auth/sign-in/email', { email, password });
    expect(outcome(await add(new SoftPasskey(app).create(made), 'Laptop', elsewhere))).toBe('400 VALIDATION_ERROR');
    const keys = Array.from({ length: 20 }, () => new SoftPasskey(app));
    expect(await race(20, (index) => add(keys[index].create(made)))).toEqual({
      '201 OK': 1,
      '400 VALIDATION_ERROR': 19,
    });
  });

  it('takes a challenge for five minutes', async () => {
    const made = await options();
    app.clock.advance(301);
    expect(outcome(await add(new SoftPasskey(app).create(made)))).toBe('400 VALIDATION_ERROR');
  });

  it('takes a credential once, whoever has it', async () => {
    const { passkey } = await addPasskey(app, person);
    expect(outcome(await add(passkey.create(await options())))).toBe('409 CONFLICT');
    const other = await signUp(app);
    const { body } = await other.client.post(`${path}/options`, { password: other.password });
    expect(outcome(await add(passkey.create(body.data), 'Mine', other.client))).toBe('409 CONFLICT');
  });

  it('has an end', async () => {
    for (let count = 0; count < 20; count++) await addPasskey(app, person, `Key ${count}`);
    expect(outcome(await add(new SoftPasskey(app).create(await options())))).toBe('409 CONFLICT');
  });

  it.each([{}, { name: 'Laptop' }, { name: '', response: {} }, { name: 'x', response: { id: 1 } }])(
    'refuses the body %j',
    async (body) => {
      expect(outcome(await person.client.post(path, body))).toBe('400 VALIDATION_ERROR');
    },
  );
});

describe('a passkey', () => {
  let added: AddedPasskey;
  beforeEach(async () => {
    added = await addPasskey(app, person);
  });

  it('signs in by itself, which counts as both factors', async () => {
    const answer = await signInWithPasskey(client, added.passkey);
    expect([outcome(answer), answer.body.data.user.id]).toEqual(['200 OK', person.id]);
    const { body } = await client.get('/api/auth/session');
    expect(body.data.session).toMatchObject({ method: 'passkey', secondFactorAt: expect.stringMatching(/Z$/) });
    const history = await client.get('/api/user/me/login-history');
    expect(history.body.data[0]).toMatchObject({ succeeded: true, method: 'passkey' });
    expect((await client.get(path)).body.data[0].lastUsedAt).toMatch(/Z$/);
  });

  it('completes a sign-in by password, for that attempt alone', async () => {
    const token = await beginSignIn(client, person);
    const other = await beginSignIn(client, person);
    const { body } = await client.post('/api/auth/second-factor/passkey/options', { token });
    expect(body.data.allowCredentials).toEqual([expect.objectContaining({ id: added.passkey.id })]);
    const response = added.passkey.get(body.data);
    const finish = (shown: string) => client.post('/api/auth/second-factor/passkey', { token: shown, response });
    expect(outcome(await finish(other))).toBe('401 INVALID_CREDENTIALS');
    expect(outcome(await finish(token))).toBe('200 OK');
    expect((await client.get('/api/auth/session')).body.data.session.method).toBe('password');
    expect(outcome(await client.post('/api/auth/second-factor/passkey/options', { token }))).toBe(
      '401 INVALID_OR_EXPIRED_TOKEN',
    );
  });

  it('completes nobody else’s sign-in', async () => {
    const other = await enrolTotp(app, await signUp(app));
    const token = await beginSignIn(client, other);
    const { body } = await client.post('/api/auth/second-factor/passkey/options', { token });
    const response = added.passkey.get(body.data);
    const answer = await client.post('/api/auth/second-factor/passkey', { token, response });
    expect(outcome(answer)).toBe('401 INVALID_CREDENTIALS');
  });

  it.each<[string, Dishonesty]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another host', { rpId: 'evil.example' }],
    ['nobody in particular', { userHandle: Buffer.alloc(16, 1).toString('base64url') }],
    ['an authenticator that did not look at its person', { unverified: true }],
    ['a challenge of its own', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['a registration', { type: 'webauthn.create' }],
  ])('signs nobody in that was shown for %s', async (_, dishonesty) => {
    const answer = await signInWithPasskey(client, added.passkey, dishonesty);
    expect([outcome(answer), answer.headers.getSetCookie()]).toEqual(['401 INVALID_CREDENTIALS', []]);
  });

  it('is refused with the signature of another', async () => {
    const { body } = await client.post(`${signInPath}/options`);
    const other = await addPasskey(app, await signUp(app));
    const response = { ...added.passkey.get(body.data), ...pick(other.passkey.get(body.data)) };
    expect(outcome(await client.post(signInPath, { response }))).toBe('401 INVALID_CREDENTIALS');
  });

  it('is not known before it is added', async () => {
    expect(outcome(await signInWithPasskey(client, new SoftPasskey(app)))).toBe('401 INVALID_CREDENTIALS');
  });

  it('takes each challenge once, however often its answer is sent', async () => {
    const { body } = await client.post(`${signInPath}/options`);
    const response = added.passkey.get(body.data);
    expect(await race(20, () => app.client().post(signInPath, { response }))).toEqual({
      '200 OK': 1,
      '401 INVALID_CREDENTIALS': 19,
    });
  });

  it('takes each count once: a copy of it is found out', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => client.post(`${signInPath}/options`)));
    const responses = all.map(({ body }) => added.passkey.get(body.data, { counter: 41 }));
    expect(await race(20, (index) => app.client().post(signInPath, { response: responses[index] }))).toEqual({
      '200 OK': 1,
      '401 INVALID_CREDENTIALS': 19,
    });
    const behind = await signInWithPasskey(client, added.passkey, { counter: 40 });
    expect(outcome(behind)).toBe('401 INVALID_CREDENTIALS');
    const ahead = await signInWithPasskey(client, added.passkey, { counter: 42 });
    expect(outcome(ahead)).toBe('200 OK');
  });

  it('may count nothing at all', async () => {
    for (let time = 0; time < 2; time++) {
      expect(outcome(await signInWithPasskey(client, added.passkey, { counter: 0 }))).toBe('200 OK');
    }
  });

  it('check 15: lets nobody in who was deactivated', async () => {
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [person.email]);
    expect(outcome(await signInWithPasskey(client, added.passkey))).toBe('401 USER_NOT_ACTIVE');
  });

  it('gets another name', async () => {
    const rename = (name: string, id = added.id) => person.client.put(`${path}/${id}`, { name });
    expect((await rename('Old laptop')).body.data).toMatchObject({ id: added.id, name: 'Old laptop' });
    expect(wrongFields(await rename(''))).toEqual(['name']);
    expect(outcome(await rename('x', person.id))).toBe('404 NOT_FOUND');
  });

  it('is removed, and opens nothing any more', async () => {
    expect(outcome(await person.client.delete(`${path}/${added.id}`))).toBe('200 OK');
    expect(await app.mails.last(person.email)).toMatchObject({
      template: 'second-factor-removed',
      factor: { name: 'Laptop' },
      last: true,
    });
    expect(outcome(await signInWithPasskey(client, added.passkey))).toBe('401 INVALID_CREDENTIALS');
    expect(outcome(await person.client.delete(`${path}/${added.id}`))).toBe('404 NOT_FOUND');
  });

  it('GHSA-4vcf-q4xf-f48m: is out of everybody else’s reach', async () => {
    const other = await signUp(app);
    await addPasskey(app, other);
    expect(outcome(await other.client.delete(`${path}/${added.id}`))).toBe('404 NOT_FOUND');
    expect(outcome(await other.client.put(`${path}/${added.id}`, { name: 'Mine' }))).toBe('404 NOT_FOUND');
    expect((await other.client.get(path)).body.data).toHaveLength(1);
    expect((await person.client.get(path)).body.data).toEqual([expect.objectContaining({ name: 'Laptop' })]);
    expect(outcome(await signInWithPasskey(client, added.passkey))).toBe('200 OK');
  });
});

/** What was signed, without whose it is. */
const pick = (credential: object) => ({ response: (credential as { response: object }).response });
