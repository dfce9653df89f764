import { createToken, outcome, type Person, signUp, TestApp, type TestClient } from '@latchkey/testing';

const days = 86_400;

describe('the present session', () => {
  let app: TestApp;
  let person: Person;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app);
  });

  const session = (client: TestClient) => client.get('/api/auth/session');
  const jwtClient = async () => {
    const { body } = await person.client.post('/api/auth/token');
    return app.client().with({ authorization: `Bearer ${body.data.token}` });
  };

  it('says who is signed in, and where and until when', async () => {
    const client = app.client();
    const { email, password } = person;
    const headers = { 'user-agent': 'curl/8.5.0' };
    const signedIn = await client.post('/api/auth/sign-in/email', { email, password }, { headers });

    const { status, body } = await session(client);
    expect([status, body.data.user]).toEqual([200, signedIn.body.data.user]);
    expect(body.data.session).toEqual({
      ...signedIn.body.data.session,
      createdAt: expect.stringMatching(/Z$/),
      ip: '127.0.0.1',
      method: 'password',
      secondFactorAt: null,
      userAgent: 'curl/8.5.0',
    });
  });

  it('is told to a JWT that was made from it too', async () => {
    const own = await session(person.client);
    expect((await session(await jwtClient())).body.data).toEqual(own.body.data);
  });

  it('is told to nobody else', async () => {
    expect(outcome(await session(app.client()))).toBe('401 AUTHENTICATION_REQUIRED');
    const token = await createToken(person.client, ['user:read']);
    expect(outcome(await session(token.client))).toBe('403 FORBIDDEN');
  });

  it('R14: cannot be changed into that of somebody else', async () => {
    for (const method of ['POST', 'PUT', 'PATCH']) {
      const answer = await person.client.send(method, '/api/auth/session', { body: { email: 'victim@example.com' } });
      expect(outcome(answer)).toBe('405 METHOD_NOT_ALLOWED');
    }
    expect((await session(person.client)).body.data.user.email).toBe(person.email);
  });

  it('check 16: its secret is in no answer', async () => {
    const cookie = person.client.cookie('latchkey_session') ?? '';
    expect(cookie).toHaveLength(43);
    for (const path of ['/api/auth/session', '/api/auth/sessions', '/api/user/me']) {
      expect((await person.client.get(path)).text).not.toContain(cookie);
    }
  });

  it('check 18: ends with a sign-out, and with it what was made of it', async () => {
    const jwt = await jwtClient();
    const copy = app.client().with({ cookie: person.client.cookieHeader() });
    expect(outcome(await person.client.post('/api/auth/sign-out'))).toBe('200 OK');
    expect(person.client.cookie('latchkey_session')).toBeUndefined();
    expect(outcome(await session(copy))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    expect(outcome(await session(jwt))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
  });

  it('check 18: ends on every node', async () => {
    const { databaseUrl, secret } = app;
    const node = await TestApp.start({ databaseUrl, secret });
    const there = node.client().with({ cookie: person.client.cookieHeader() });
    expect(outcome(await session(there))).toBe('200 OK');
    await person.client.post('/api/auth/sign-out');
    expect(outcome(await session(there))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    await node.stop();
  });

  it('check 19: ends after 30 days without use', async () => {
    app.clock.advance(30 * days - 5);
    expect(outcome(await session(person.client))).toBe('200 OK');
    app.clock.advance(30 * days + 5);
    expect(outcome(await session(person.client))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
  });

  it('check 19: ends after 90 days, however much it is used', async () => {
    for (let used = 0; used < 3; used++) {
      expect(outcome(await session(person.client))).toBe('200 OK');
      app.clock.advance(29.9 * days);
    }
    expect(outcome(await session(person.client))).toBe('200 OK');
    app.clock.advance(0.4 * days);
    expect(outcome(await session(person.client))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
  });

  it('check 20: opens nothing for somebody who was deactivated, in any way', async () => {
    const jwt = await jwtClient();
    const token = await createToken(person.client, ['user:read']);
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [person.email]);
    for (const client of [person.client, jwt, token.client]) {
      expect(outcome(await client.get('/api/user/me'))).toBe('401 USER_NOT_ACTIVE');
    }
    const { email, password } = person;
    expect(outcome(await app.client().post('/api/auth/sign-in/email', { email, password }))).toBe(
      '401 USER_NOT_ACTIVE',
    );
  });
});
