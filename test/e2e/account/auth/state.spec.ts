import { createToken, type Person, signUp, TestApp, type TestClient } from '@latchkey/testing';

const days = 86_400;
const nobody = { signedIn: false, user: null };

let app: TestApp;
let person: Person;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  person = await signUp(app);
});

const state = async (client: TestClient) => {
  const { status, body, headers } = await client.get('/api/auth/state');
  expect([status, body.message]).toEqual([200, 'State fetched successfully']);
  expect(headers.get('cache-control')).toBe('no-store');
  return body.data as unknown;
};

describe('GET /api/auth/state', () => {
  it('says who is signed in, as the session does', async () => {
    const { user } = (await person.client.get('/api/auth/session')).body.data;
    expect(user).toMatchObject({ id: person.id, email: person.email, fullName: person.name, isVerified: true });
    expect(await state(person.client)).toEqual({ signedIn: true, user });
  });

  it('fails for nobody: without a session there is just nobody', async () => {
    expect(await state(app.client())).toEqual(nobody);
    for (const cookie of ['x', '', '%00', 'ä'.repeat(100), person.client.cookie('latchkey_session')?.slice(1)]) {
      expect(await state(app.client().with({ cookie: `latchkey_session=${cookie}` }))).toEqual(nobody);
    }
  });

  it('looks at the cookie alone', async () => {
    const { client } = await createToken(person.client, ['user:read']);
    expect(await state(client)).toEqual(nobody);
    const { body } = await person.client.post('/api/auth/token');
    expect(await state(app.client().with({ authorization: `Bearer ${body.data.token}` }))).toEqual(nobody);
  });

  it('knows no session that has ended, in any way', async () => {
    const copy = app.client().with({ cookie: person.client.cookieHeader() });
    await person.client.post('/api/auth/sign-out');
    expect([await state(person.client), await state(copy)]).toEqual([nobody, nobody]);

    const idle = await signUp(app);
    app.clock.advance(30 * days + 5);
    expect(await state(idle.client)).toEqual(nobody);

    const inactive = await signUp(app);
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [inactive.email]);
    expect(await state(inactive.client)).toEqual(nobody);
  });

  it('is a use of the session, which keeps it alive', async () => {
    for (let used = 0; used < 2; used++) {
      app.clock.advance(20 * days);
      expect(await state(person.client)).toMatchObject({ signedIn: true });
    }
  });

  it('counts against the limit of the address, as everything on this surface', async () => {
    const limited = await TestApp.start({ env: { RATE_LIMIT_ACCOUNT: '2/900' } });
    const client = limited.client();
    const statuses: number[] = [];
    for (let asked = 0; asked < 3; asked++) statuses.push((await client.get('/api/auth/state')).status);
    expect(statuses).toEqual([200, 200, 429]);
    await limited.stop();
  });
});
