import { createToken, type Person, signUp, TestApp } from '@latchkey/testing';

const path = '/api/auth/api-key/update';

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
afterAll(() => app.stop());

const token = (options = {}) =>
  createToken(ada.client, ['user:read', 'user:write', 'usage:read'], { metadata: { team: 'deploy' }, ...options });
const update = (id: string, change: object) => ada.client.post(path, { id, ...change });
const shown = async (id: string) => (await ada.client.get(`/api/auth/api-key/get?id=${id}`)).body.data;
const opens = async (key: string) => (await app.client().get('/api/user/me', { headers: { 'x-api-key': key } })).status;

describe('POST /api/auth/api-key/update', () => {
  it('changes the given fields and no other', async () => {
    const { id } = await token();
    const before = await shown(id);
    app.clock.advance(1);
    const { status, body } = await update(id, { name: 'renamed' });
    expect([status, body.message]).toEqual([200, 'API key updated']);
    expect(body.data).toEqual({ ...before, name: 'renamed', updatedAt: expect.not.stringMatching(before.updatedAt) });
    expect(await shown(id)).toEqual(body.data);
  });

  it('replaces the metadata as a whole', async () => {
    const { id } = await token();
    expect((await update(id, { metadata: { owner: 'ada' } })).body.data.metadata).toEqual({ owner: 'ada' });
    expect((await update(id, { metadata: {} })).body.data.metadata).toEqual({});
  });

  it('takes scopes away at once', async () => {
    const { id, key } = await token();
    const { body } = await update(id, { scopes: ['usage:read'] });
    expect(body.data.scopes).toEqual(['usage:read']);
    expect(await opens(key)).toBe(403);
  });

  it('switches a token off and on again', async () => {
    const { id, key } = await token();
    await update(id, { enabled: false });
    expect(await opens(key)).toBe(401);
    await update(id, { enabled: true });
    expect(await opens(key)).toBe(200);
  });

  it('400: gives no token a scope that it has not', async () => {
    const { id } = await token();
    await update(id, { scopes: ['user:read'] });
    const { status, body } = await update(id, { scopes: ['user:read', 'user:write'] });
    expect([status, body.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(body.meta.errors).toEqual([
      { field: 'scopes.1', location: 'body', error: expect.stringContaining("'user:write'") },
    ]);
    expect((await shown(id)).scopes).toEqual(['user:read']);
  });

  it.each([
    ['scopes', []],
    ['scopes.0', ['runs:read']],
    ['name', ''],
    ['enabled', 'yes'],
    ['metadata', { a: 'x'.repeat(4096) }],
  ])('400: refuses a bad %s', async (field, value) => {
    const { id } = await token();
    const { status, body } = await update(id, { [field.split('.')[0]]: value });
    expect([status, body.meta.errors[0].field]).toEqual([400, field]);
  });

  it.each([
    'userId',
    'organizationId',
    'expiresIn',
    'expiresAt',
    'revokedAt',
    'createdAt',
    'lastUsedAt',
    'prefix',
    'key',
  ])('R2, check 45: takes no %s from the body', async (field) => {
    const { id } = await token();
    const before = await shown(id);
    const { status, body } = await update(id, { [field]: null });
    expect([status, body.meta.errors[0].field]).toEqual([400, field]);
    expect(await shown(id)).toEqual(before);
  });

  it('check 36: changes and drops no pin, and sets none later', async () => {
    const bob = await signUp(app);
    const pin = ada.organizationId;
    const pinned = await token({ metadata: { organizationId: pin, team: 'deploy' } });
    const free = await token();
    const changes: [string, object][] = [
      [pinned.id, { organizationId: bob.organizationId }],
      [pinned.id, { team: 'other' }],
      [pinned.id, { organizationId: null }],
      [pinned.id, {}],
      [free.id, { organizationId: pin }],
    ];
    for (const [id, metadata] of changes) {
      const { status, body } = await update(id, { metadata });
      expect([status, body.meta.errors[0].field]).toEqual([400, 'metadata.organizationId']);
    }
    const kept = { organizationId: pin, team: 'other' };
    expect((await update(pinned.id, { metadata: kept })).body.data.metadata).toEqual(kept);
    expect((await update(pinned.id, { name: 'renamed' })).body.data.metadata).toEqual(kept);
  });

  it('401: asks for a credential', async () => {
    expect((await app.client().post(path, { id: 'x' })).status).toBe(401);
  });

  it('403: asks a token for the scope api-keys:write', async () => {
    const { client, id } = await createToken(ada.client, ['api-keys:read', 'api-keys:delete']);
    const { status, body } = await client.post(path, { id, name: 'x' });
    expect([status, body.code]).toEqual([403, 'API_KEY_MISSING_SCOPES']);
  });

  it("404: knows no stranger's token", async () => {
    const { id } = await createToken((await signUp(app)).client, ['user:read']);
    for (const change of [{ name: 'x' }, { metadata: { a: 1 } }]) {
      const { status, body } = await update(id, change);
      expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
    }
  });

  it('409, R9: brings no revoked token back', async () => {
    const { id, key } = await token();
    await ada.client.post('/api/auth/api-key/delete', { id });
    const { status, body } = await update(id, { enabled: true });
    expect([status, body.code, body.message]).toEqual([
      409,
      'KEY_REVOKED',
      'This key is revoked, and revocation is final.',
    ]);
    expect(await opens(key)).toBe(401);
  });

  it('409: changes no expired token', async () => {
    const { id } = await token({ expiresIn: 60 });
    app.clock.advance(60);
    const { status, body } = await update(id, { name: 'x' });
    expect([status, body.code, body.message]).toEqual([
      409,
      'KEY_REVOKED',
      'This key has expired, and expiry is final.',
    ]);
  });
});
