import { accountScopes } from '@latchkey/access';
import { parseKey } from '@latchkey/common';
import { type Person, signUp, TestApp } from '@latchkey/testing';

const path = '/api/auth/api-key/create';
const seed = { name: 'CI deploy bot', expiresIn: 2_592_000, scopes: ['user:read', 'projects:read', 'projects:write'] };

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
afterAll(() => app.stop());

const errors = async (body: object) => {
  const answer = await ada.client.post(path, { name: 'x', scopes: ['user:read'], ...body });
  expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION_ERROR']);
  return (answer.body.meta.errors as { field: string; error: string }[]).map(
    ({ field, error }) => `${field}: ${error}`,
  );
};

describe('POST /api/auth/api-key/create', () => {
  it('answers a signed-in user as seed 002 shows', async () => {
    const before = app.clock.now().getTime();
    const { status, body, headers } = await ada.client.post(path, seed);
    expect(body).toEqual({
      success: true,
      status: 200,
      code: 'OK',
      message: 'API key created',
      data: {
        id: expect.stringMatching(/^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$/),
        name: 'CI deploy bot',
        key: expect.stringMatching(/^ba_[0-9A-Za-z]{48}$/),
        scopes: seed.scopes,
        expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
    });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(parseKey(body.data.key)).toEqual({ kind: 'personal', environment: 'live' });
    const lasts = Date.parse(body.data.expiresAt) - before;
    expect(lasts).toBeGreaterThanOrEqual(2_592_000_000);
    expect(lasts).toBeLessThan(2_592_010_000);
  });

  it('makes a token that opens the account at once', async () => {
    const { key } = (await ada.client.post(path, seed)).body.data;
    const me = await app.client().get('/api/user/me', { headers: { 'X-Api-Key': key } });
    expect([me.status, me.body.data.email]).toEqual([200, ada.email]);
  });

  it('makes one that never ends when no expiry is given, and counts a scope once that is given twice', async () => {
    const { body } = await ada.client.post(path, { name: 'x', scopes: ['user:read', 'usage:read', 'user:read'] });
    expect(body.data).toMatchObject({ expiresAt: null, scopes: ['user:read', 'usage:read'] });
  });

  it('takes every account scope', async () => {
    const { body } = await ada.client.post(path, { name: 'x', scopes: accountScopes });
    expect(body.data.scopes).toEqual(accountScopes);
  });

  it('401: asks for a credential', async () => {
    const { status, body } = await app.client().post(path, seed);
    expect([status, body.code]).toEqual([401, 'AUTHENTICATION_REQUIRED']);
  });

  it('R1: takes no user from the body, with or without a session', async () => {
    const victim = { ...seed, userId: ada.id };
    expect((await app.client().post(path, victim)).status).toBe(401);
    expect(await errors(victim)).toEqual(['userId: User id is not known here: remove it']);
  });

  it.each([
    'organizationId',
    'createdAt',
    'createdBy',
    'kind',
    'rateLimit',
    'role',
    'environment',
    'expiresAt',
    'ceiling',
  ])('R2, check 33: takes no %s from the body', async (field) =>
    expect(await errors({ [field]: '1' })).toEqual([expect.stringContaining(`${field}: `)]),
  );

  it('400: names the scope that it does not know, and where it is', async () => {
    const told = await errors({ scopes: ['user:read', 'runs:cancel', '*'] });
    expect(told).toEqual([
      expect.stringMatching(/^scopes\.1: .*'runs:cancel'.*user:read/),
      expect.stringMatching(/^scopes\.2: .*'\*'/),
    ]);
  });

  it('400: repeats no unknown scope that may be a secret', async () => {
    const { key } = (await ada.client.post(path, seed)).body.data;
    const answer = await ada.client.post(path, { name: 'x', scopes: [key] });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain(key);
  });

  it.each([
    [{ scopes: [] }, 'scopes: Scopes must have at least 1 item'],
    [{ scopes: undefined }, 'scopes: Scopes is required'],
    [{ scopes: 'user:read' }, 'scopes: Scopes must be a list'],
    [{ scopes: [1] }, 'scopes.0: Scopes.0 must be a string'],
    [{ scopes: null }, 'scopes: Scopes must be a list'],
    [{ scopes: Array(101).fill('user:read') }, 'scopes: Scopes must have at most 100 items'],
    [{ name: undefined }, 'name: Name is required'],
    [{ name: '  ' }, 'name: Name is required'],
    [{ name: 'x'.repeat(101) }, 'name: Name must have at most 100 characters'],
    [{ name: 'a\u0000' }, 'name: Name must not contain NUL or half of a surrogate pair'],
    [{ expiresIn: 59 }, 'expiresIn: Expires in must be at least 60'],
    [{ expiresIn: 157_680_001 }, 'expiresIn: Expires in must be at most 157680000'],
    [{ expiresIn: 60.5 }, 'expiresIn: Expires in must be a whole number'],
    [{ expiresIn: '60' }, 'expiresIn: Expires in must be a number'],
    [{ expiresIn: null }, 'expiresIn: Expires in must be a number'],
    [{ metadata: [] }, 'metadata: Metadata must be a JSON object'],
    [{ metadata: 'x' }, 'metadata: Metadata must be a JSON object'],
    [{ metadata: { a: ['\u0000'] } }, 'metadata: Metadata must not contain NUL or half of a surrogate pair'],
    [{ metadata: { '\ud800': 1 } }, 'metadata: Metadata must not contain NUL or half of a surrogate pair'],
    [{ metadata: { a: 'x'.repeat(4089) } }, 'metadata: Metadata must be at most 4096 bytes of JSON'],
    [{ metadata: { a: 'é'.repeat(2045) } }, 'metadata: Metadata must be at most 4096 bytes of JSON'],
  ])('400: refuses what is out of bounds (%#)', async (body, error) => expect(await errors(body)).toEqual([error]));

  it.each([
    { expiresIn: 60 },
    { expiresIn: 157_680_000 },
    { metadata: { a: 'x'.repeat(4088) } },
    { name: 'x'.repeat(100) },
  ])('takes what is just within the bounds (%#)', async (body) =>
    expect((await ada.client.post(path, { name: 'x', scopes: ['user:read'], ...body })).status).toBe(200),
  );

  it('400: stops at fifty active tokens, and goes on when one is revoked', async () => {
    const bob = await signUp(app);
    const answers = [];
    for (let made = 0; made < 50; made++) answers.push(await bob.client.post(path, seed));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const full = await bob.client.post(path, seed);
    expect([full.status, full.body.code, full.body.meta]).toEqual([400, 'KEY_LIMIT_REACHED', { limit: 50 }]);
    await bob.client.post('/api/auth/api-key/delete', { id: answers[7].body.data.id });
    expect((await bob.client.post(path, seed)).status).toBe(200);
  });
});
