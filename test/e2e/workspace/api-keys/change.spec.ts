import {
  addMember,
  createWorkspaceKey,
  type Person,
  signUp,
  TestApp,
  type TestAnswer,
  type TestWorkspaceKey,
  withKey,
  workspaceKeysPath,
  workspaceOutcome,
} from '@latchkey/testing';

const second = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;

let app: TestApp;
let owner: Person;
let admin: TestWorkspaceKey;
let key: TestWorkspaceKey;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  owner = await signUp(app);
  admin = await createWorkspaceKey(owner, { name: 'manager', scopes: ['admin'] });
});
beforeEach(async () => {
  key = await createWorkspaceKey(owner, { scopes: ['read', 'admin'] });
  path = `/v1/api-keys/${key.id}`;
});
afterAll(() => app.stop());

const opens = async (text: string) => (await withKey(app.client(), text).get('/v1/api-keys')).status === 200;
const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.details?.field];

describe('GET /v1/api-keys/:id', () => {
  it('shows a key, and what became of it', async () => {
    const { status, body } = await admin.client.get(path);
    expect([status, body.data]).toMatchObject([200, { id: key.id, name: 'test', enabled: true, revoked_at: null }]);
    await admin.client.delete(path);
    expect((await admin.client.get(path)).body.data).toMatchObject({
      revoked_at: second,
      revoked_reason: 'revoked by a key of the workspace',
    });
  });
});

describe('PUT /v1/api-keys/:id', () => {
  it('renames a key, takes scopes from it, and switches it off and on, at once', async () => {
    const { status, body } = await admin.client.put(path, { name: 'New', scopes: ['read'] });
    expect([status, body.data]).toMatchObject([200, { id: key.id, name: 'New', scopes: ['read'], enabled: true }]);
    expect((await key.client.get('/v1/api-keys')).status).toBe(403);
    await admin.client.put(path, { enabled: false });
    expect((await key.client.get('/v1/api-keys')).status).toBe(401);
    await admin.client.put(path, { enabled: true });
    expect((await key.client.get('/v1/api-keys')).status).toBe(403);
    expect((await admin.client.put(path, {})).body.data).toMatchObject({ name: 'New', scopes: ['read'] });
  });

  it.each([
    [{ scopes: ['user:read'] }, 'scopes.0'],
    [{ name: '' }, 'name'],
    [{ name: null }, 'name'],
    [{ enabled: 'no' }, 'enabled'],
    [{ ceiling: 'owner' }, 'ceiling'],
    [{ expires_in: 60 }, 'expires_in'],
    [{ organization_id: 'x' }, 'organization_id'],
    [{ revoked_at: null }, 'revoked_at'],
    [{ id: 'x' }, 'id'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrong(await admin.client.put(path, body))).toEqual([400, 'VALIDATION_ERROR', field]);
  });

  it('check 34: gives no scope to a key that never had it', async () => {
    const writer = await createWorkspaceKey(owner, { scopes: ['read', 'write'] });
    const answer = await admin.client.put(`/v1/api-keys/${writer.id}`, { scopes: ['read', 'delete'] });
    expect(wrong(answer)).toEqual([400, 'VALIDATION_ERROR', 'scopes.1']);
  });

  it('makes less of a key that may do everything', async () => {
    const { client, id } = await createWorkspaceKey(owner, { scopes: ['admin'] });
    const { status, body } = await client.put(`/v1/api-keys/${id}`, { scopes: ['read', 'write'] });
    expect([status, body.data.scopes]).toEqual([200, ['read', 'write']]);
    expect((await client.get('/v1/api-keys')).status).toBe(403);
  });

  it('409: changes no key that is revoked', async () => {
    await admin.client.delete(path);
    expect(workspaceOutcome(await admin.client.put(path, { enabled: true }))).toBe('409 CONFLICT');
    expect(await opens(key.key)).toBe(false);
  });
});

describe('POST /v1/api-keys/:id/rotate', () => {
  it('gives a key a new secret, with a grace for the old one', async () => {
    const { status, body } = await admin.client.post(`${path}/rotate`, { grace_seconds: 60 });
    expect([status, body.data]).toMatchObject([200, { id: key.id, previous_key_expires_at: second }]);
    expect([await opens(key.key), await opens(body.data.key as string)]).toEqual([true, true]);
    app.clock.advance(61);
    expect([await opens(key.key), await opens(body.data.key as string)]).toEqual([false, true]);
  });

  it('ends the old secret at once where nothing is said', async () => {
    const { body } = await admin.client.post(`${path}/rotate`);
    expect([await opens(key.key), await opens(body.data.key as string)]).toEqual([false, true]);
  });

  it('check 34: hands a key that acts as admin no secret of one that acts as owner', async () => {
    const person = await signUp(app);
    await addMember(app, owner.organizationId, person, 'admin');
    const lower = await createWorkspaceKey(person, { organizationId: owner.organizationId });
    const answer = await lower.client.post(`${path}/rotate`);
    expect(workspaceOutcome(answer)).toBe('403 FORBIDDEN');
    expect(answer.body.error.details).toEqual({ required_role: 'owner' });
    expect(await opens(key.key)).toBe(true);
  });

  it('check 34: hands no secret of a key that outlives it', async () => {
    const { client } = await createWorkspaceKey(owner, { scopes: ['admin'], expiresIn: 3600 });
    expect(workspaceOutcome(await client.post(`${path}/rotate`))).toBe('403 FORBIDDEN');
  });

  it('400: refuses a grace that is too long', async () => {
    const answer = await admin.client.post(`${path}/rotate`, { grace_seconds: 30 * 86_400 + 1 });
    expect(wrong(answer)).toEqual([400, 'VALIDATION_ERROR', 'grace_seconds']);
  });

  it('409: rotates no key that is revoked', async () => {
    await admin.client.delete(path);
    expect(workspaceOutcome(await admin.client.post(`${path}/rotate`))).toBe('409 CONFLICT');
  });
});

describe('DELETE /v1/api-keys/:id', () => {
  it('check 37: ends a key at once and for good, and says the same again', async () => {
    for (let round = 0; round < 2; round++) {
      const { status, body } = await admin.client.delete(path);
      expect([status, body]).toEqual([200, { success: true, data: { id: key.id, deleted: true } }]);
      expect(await opens(key.key)).toBe(false);
    }
  });

  it('ends the key that calls', async () => {
    expect((await key.client.delete(path)).status).toBe(200);
    expect(workspaceOutcome(await key.client.delete(path))).toBe('401 UNAUTHORIZED');
    expect((await admin.client.get(path)).body.data.revoked_reason).toBe('revoked by itself');
  });

  it('frees the place that the key took', async () => {
    const person = await signUp(app);
    const first = await createWorkspaceKey(person);
    for (let made = 1; made < 100; made++) await createWorkspaceKey(person);
    const more = () => first.client.post('/v1/api-keys', { name: 'x' });
    expect(workspaceOutcome(await more())).toBe('400 KEY_LIMIT_REACHED');
    const { body } = await first.client.get('/v1/api-keys?limit=1');
    await first.client.delete(`/v1/api-keys/${body.data[0].id}`);
    expect(workspaceOutcome(await more())).toBe('201');
  });
});

describe('check 30: the plaintext of a workspace key', () => {
  it('is in the answer that makes it, and in no other, no log and no table', async () => {
    const child = (await admin.client.post('/v1/api-keys', { name: 'x' })).body.data;
    const rotated = (await admin.client.post(`${path}/rotate`, { grace_seconds: 60 })).body.data;
    const secrets = [key.key, child.key, rotated.key] as string[];
    for (const text of secrets) await opens(text);
    await opens(key.key.slice(0, -1));
    const answers = [
      await owner.client.get(`${workspaceKeysPath(owner.organizationId)}?includeRevoked=true`),
      await admin.client.get('/v1/api-keys?include_revoked=true'),
      await admin.client.get(path),
      await admin.client.put(path, { name: 'x' }),
      await admin.client.delete(path),
    ];
    const tables = await app.dataSource.query<{ name: string }[]>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const dumps = await Promise.all(
      tables.map(({ name }) => app.dataSource.query(`SELECT string_agg(t::text, E'\n') AS dump FROM ${name} t`)),
    );
    const seen = [...answers.map(({ text }) => text), JSON.stringify(dumps), JSON.stringify(app.logs)];
    for (const text of seen) for (const secret of secrets) expect(text).not.toContain(secret.slice(14));
  });
});
