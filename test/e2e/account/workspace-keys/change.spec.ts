import {
  addMember,
  createToken,
  createWorkspaceKey,
  outcome,
  type Person,
  signUp,
  TestApp,
  type TestWorkspaceKey,
  withKey,
  workspaceKeysPath,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let key: TestWorkspaceKey;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  [owner, admin] = [await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, admin, 'admin');
});
beforeEach(async () => {
  key = await createWorkspaceKey(owner, { scopes: ['read', 'admin'] });
  path = `${workspaceKeysPath(owner.organizationId)}/${key.id}`;
});
afterAll(() => app.stop());

const opens = async (text: string) => (await withKey(app.client(), text).get('/v1/api-keys')).status === 200;

describe('PUT …/api-keys/:workspaceKeyId', () => {
  it('renames a key, takes scopes from it, and switches it off and on, at once', async () => {
    expect((await key.client.get('/v1/api-keys')).status).toBe(200);
    const { status, body } = await owner.client.put(path, { name: 'New', scopes: ['read'] });
    expect([status, body.message]).toEqual([200, 'API key updated']);
    expect(body.data).toMatchObject({ id: key.id, name: 'New', scopes: ['read'], enabled: true });
    expect((await key.client.get('/v1/api-keys')).status).toBe(403);
    await owner.client.put(path, { enabled: false });
    expect((await key.client.get('/v1/api-keys')).status).toBe(401);
    await owner.client.put(path, { enabled: true });
    expect((await key.client.get('/v1/api-keys')).status).toBe(403);
  });

  it('grants a key more, for who may do as much themselves', async () => {
    const more = ['read', 'write'];
    expect((await owner.client.put(path, { scopes: more })).body.data.scopes).toEqual(more);
    expect((await key.client.post('/v1/projects', { name: 'Project' })).status).toBe(201);
  });

  it.each([
    [{ scopes: ['user:read'] }, 'scopes.0'],
    [{ name: '' }, 'name'],
    [{ ceiling: 'owner' }, 'ceiling'],
    [{ expiresIn: 60 }, 'expiresIn'],
    [{ organizationId: '01HZ3K5R4X9Y2V6QF8TJ7W0CDN' }, 'organizationId'],
    [{ revokedAt: null }, 'revokedAt'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrongFields(await owner.client.put(path, body))).toEqual([field]);
  });

  it('403: a personal token changes none: it has no scope of the workspace to hand on', async () => {
    const { client } = await createToken(owner.client, ['api-keys:write']);
    expect(outcome(await client.put(path, { name: 'x' }))).toBe('403 FORBIDDEN');
  });

  it('409: changes no key that is revoked', async () => {
    await owner.client.delete(path);
    expect(outcome(await owner.client.put(path, { enabled: true }))).toBe('409 KEY_REVOKED');
    expect(await opens(key.key)).toBe(false);
  });
});

describe('POST …/api-keys/:workspaceKeyId/rotate', () => {
  it('gives a key a new secret, with a grace for the old one', async () => {
    const { status, body } = await owner.client.post(`${path}/rotate`, { graceSeconds: 60 });
    expect([status, body.message, body.data.id]).toEqual([200, 'API key rotated', key.id]);
    expect([await opens(key.key), await opens(body.data.key as string)]).toEqual([true, true]);
    app.clock.advance(61);
    expect([await opens(key.key), await opens(body.data.key as string)]).toEqual([false, true]);
  });

  it('ends the old secret at once where nothing is said', async () => {
    const { body } = await owner.client.post(`${path}/rotate`, {});
    expect([await opens(key.key), await opens(body.data.key as string)]).toEqual([false, true]);
  });

  it('check 34: hands an admin no secret of a key that acts as owner', async () => {
    const answer = await admin.client.post(`${path}/rotate`, {});
    expect(outcome(answer)).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(answer.body.meta).toEqual({ requiredRole: 'owner' });
    expect(await opens(key.key)).toBe(true);
    const own = await createWorkspaceKey(admin, { organizationId: owner.organizationId });
    const ownPath = `${workspaceKeysPath(owner.organizationId)}/${own.id}`;
    expect((await admin.client.post(`${ownPath}/rotate`, {})).status).toBe(200);
  });

  it('403: hands a personal token no secret', async () => {
    const { client } = await createToken(owner.client, ['api-keys:write']);
    expect(outcome(await client.post(`${path}/rotate`, {}))).toBe('403 FORBIDDEN');
  });

  it('400: refuses a grace that is too long', async () => {
    expect(wrongFields(await owner.client.post(`${path}/rotate`, { graceSeconds: 1e9 }))).toEqual(['graceSeconds']);
  });

  it('409: rotates no key that is revoked', async () => {
    await owner.client.delete(path);
    expect(outcome(await owner.client.post(`${path}/rotate`, {}))).toBe('409 KEY_REVOKED');
  });
});

describe('DELETE …/api-keys/:workspaceKeyId', () => {
  it('check 37: ends a key at once and for good, and says the same again', async () => {
    for (let round = 0; round < 2; round++) {
      const { status, body } = await admin.client.delete(path);
      expect([status, body.message, body.data]).toEqual([200, 'API key revoked', null]);
      expect(await opens(key.key)).toBe(false);
    }
  });

  it('asks a personal token for api-keys:delete', async () => {
    const writer = await createToken(owner.client, ['api-keys:write', 'api-keys:read']);
    expect(outcome(await writer.client.delete(path))).toBe('403 API_KEY_MISSING_SCOPES');
    const deleter = await createToken(owner.client, ['api-keys:delete']);
    expect((await deleter.client.delete(path)).status).toBe(200);
  });
});

describe('A workspace key', () => {
  it('outlives the membership of who made it, and ends with its organization', async () => {
    const own = await createWorkspaceKey(admin, { organizationId: owner.organizationId });
    await owner.client.delete(`/api/user/organizations/${owner.organizationId}/members/${admin.id}`);
    expect(await opens(own.key)).toBe(true);
    const other = (await owner.client.post('/api/user/organizations', { name: 'Other' })).body.data.id as string;
    const ending = await createWorkspaceKey(owner, { organizationId: other });
    expect(await opens(ending.key)).toBe(true);
    await owner.client.delete(`/api/user/organizations/${other}`);
    expect([await opens(ending.key), await opens(own.key)]).toEqual([false, true]);
    await addMember(app, owner.organizationId, admin, 'admin');
  });
});
