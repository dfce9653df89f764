import { addMember, createToken, type Person, signUp, TestApp } from '@latchkey/testing';
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';

const path = '/api/auth/token';

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
afterAll(() => app.stop());

const issue = async (person = ada): Promise<string> => (await person.client.post(path)).body.data.token as string;
const bearer = (token: string) => app.client().with({ authorization: `Bearer ${token}` });

describe('POST /api/auth/token', () => {
  it('gives a signed-in user a token for a quarter of an hour', async () => {
    const before = app.clock.now().getTime();
    const { status, body, headers } = await ada.client.post(path);
    expect(body).toEqual({
      success: true,
      status: 200,
      code: 'OK',
      message: 'Token issued',
      data: { token: expect.any(String), tokenType: 'Bearer', expiresIn: 900, expiresAt: expect.any(String) },
    });
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    const lasts = Date.parse(body.data.expiresAt) - before;
    expect(Math.abs(lasts - 900_000)).toBeLessThan(2000);
  });

  it('says who it is for, by whom and until when, and that it is no other kind of token', async () => {
    const token = await issue();
    const session = (await ada.client.get('/api/auth/jwks')).body.keys[0];
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', typ: 'latchkey-session+jwt', kid: session.kid });
    const claims = decodeJwt(token);
    expect(claims).toEqual({
      iss: 'http://localhost:0',
      aud: 'http://localhost:0/api',
      sub: ada.id,
      sid: expect.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
      jti: expect.any(String),
      iat: expect.any(Number),
      exp: Number(claims.iat) + 900,
    });
  });

  it('opens the account, also to what a scope guards', async () => {
    const me = await bearer(await issue()).get('/api/user/me');
    expect([me.status, me.body.data.id]).toEqual([200, ada.id]);
    expect((await bearer(await issue()).get('/api/auth/api-key/list')).status).toBe(200);
  });

  it('never repeats a token', async () => {
    expect(decodeJwt(await issue()).jti).not.toBe(decodeJwt(await issue()).jti);
  });

  it('401: asks for a session', async () => {
    const { status, body } = await app.client().post(path);
    expect([status, body.code]).toEqual([401, 'AUTHENTICATION_REQUIRED']);
  });

  it('403: gives none to a token, of either kind', async () => {
    const personal = await createToken(ada.client, ['user:read', 'user:write']);
    for (const client of [personal.client, bearer(await issue())]) {
      const { status, body } = await client.post(path);
      expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
    }
  });

  it('400: takes no body', async () => {
    const { status, body } = await ada.client.post(path, { userId: ada.id });
    expect([status, body.code]).toEqual([400, 'VALIDATION_ERROR']);
  });

  it('check 28: a role that is lowered counts at once, also for an old token', async () => {
    const bob = await signUp(app);
    await addMember(app, ada.organizationId, bob, 'admin');
    const token = await issue(bob);
    const directory = `/api/user/organizations/${ada.organizationId}`;
    const before = await bearer(token).get(directory);
    await app.dataSource.query('DELETE FROM memberships WHERE user_id = (SELECT id FROM users WHERE email = $1)', [
      bob.email,
    ]);
    const after = await bearer(token).get(directory);
    expect([before.status, after.status]).toEqual([200, 403]);
  });
});

describe('a JWT ends', () => {
  it('with its time, to the second', async () => {
    const token = await issue();
    const left = Number(decodeJwt(token).exp) * 1000 - app.clock.now().getTime();
    app.clock.advance(left / 1000 - 1);
    expect((await bearer(token).get('/api/user/me')).status).toBe(200);
    app.clock.advance(1);
    const { status, body, headers } = await bearer(token).get('/api/user/me');
    expect([status, body.code]).toEqual([401, 'INVALID_OR_EXPIRED_TOKEN']);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="latchkey", error="invalid_token"');
  });

  it('check 18: with its session, at once', async () => {
    const person = await signUp(app);
    const token = await issue(person);
    await person.client.post('/api/auth/sign-out');
    const { status, body } = await bearer(token).get('/api/user/me');
    expect([status, body.code]).toEqual([401, 'INVALID_OR_EXPIRED_TOKEN']);
  });

  it('check 20: with its user', async () => {
    const person = await signUp(app);
    const token = await issue(person);
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [person.email]);
    const { status, body } = await bearer(token).get('/api/user/me');
    expect([status, body.code]).toEqual([401, 'USER_NOT_ACTIVE']);
    await app.dataSource.query('DELETE FROM users WHERE email = $1', [person.email]);
    expect((await bearer(token).get('/api/user/me')).status).toBe(401);
  });
});

describe('GET /api/auth/jwks', () => {
  it('answers a standard key set, without the envelope, that anybody may keep for five minutes', async () => {
    await issue();
    const { status, body, headers } = await app.client().get('/api/auth/jwks');
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
    expect(Object.keys(body)).toEqual(['keys']);
    for (const key of body.keys) {
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    }
  });

  it('lets an unmodified JOSE client verify a token', async () => {
    const token = await issue();
    const options = { audience: 'http://localhost:0/api', issuer: 'http://localhost:0', currentDate: app.clock.now() };
    const remote = createRemoteJWKSet(new URL('/api/auth/jwks', app.url));
    expect((await jwtVerify(token, remote, options)).payload.sub).toBe(ada.id);
    const local = createLocalJWKSet((await app.client().get('/api/auth/jwks')).body);
    expect((await jwtVerify(token, local, options)).payload.sub).toBe(ada.id);
  });

  it('400: takes no query, and lets nobody keep the refusal', async () => {
    const { status, headers } = await app.client().get('/api/auth/jwks?kid=1');
    expect([status, headers.get('cache-control')]).toEqual([400, 'no-store']);
  });
});
