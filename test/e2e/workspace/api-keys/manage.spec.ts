import { workspaceScopes } from '@latchkey/access';
import {
  addMember,
  column,
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

const path = '/v1/api-keys';
const second = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;

let app: TestApp;
let owner: Person;
let key: TestWorkspaceKey;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  owner = await signUp(app);
  key = await createWorkspaceKey(owner, { scopes: ['admin'] });
});
afterAll(() => app.stop());

const opens = async (text: string) => (await withKey(app.client(), text).get(path)).status === 200;
const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.details?.field];

describe('POST /v1/api-keys', () => {
  it('makes a key of the workspace and shows it this once', async () => {
    const wanted = { name: 'Export', scopes: ['read'], environment: 'test', expires_in: 3600 };
    const { status, body } = await key.client.post(path, wanted);
    expect(status).toBe(201);
    expect(body).toEqual({
      success: true,
      data: {
        id: expect.stringMatching(/^key_[0-9a-z]{26}$/),
        key: expect.stringMatching(/^wk_test_[0-9A-Za-z]{48}$/),
        name: 'Export',
        prefix: (body.data.key as string).slice(0, 14),
        scopes: ['read'],
        environment: 'test',
        created_at: second,
        expires_at: second,
      },
    });
    const made = Date.parse(body.data.created_at as string);
    expect(Date.parse(body.data.expires_at as string) - made).toBe(3_600_000);
  });

  it('hands on its own scopes where none are named, and its three others by name', async () => {
    expect((await key.client.post(path, { name: 'x' })).body.data.scopes).toEqual(['admin']);
    const scopes = ['read', 'write', 'delete'];
    expect((await key.client.post(path, { name: 'x', scopes })).body.data.scopes).toEqual(scopes);
  });

  it('check 34: hands on its ceiling, however high its maker has risen since', async () => {
    const admin = await signUp(app);
    await addMember(app, owner.organizationId, admin, 'admin');
    const ofAdmin = await createWorkspaceKey(admin, { organizationId: owner.organizationId });
    await app.dataSource.query(`UPDATE memberships SET role = 'owner'`);
    await ofAdmin.client.post(path, { name: 'child of admin' });
    await key.client.post(path, { name: 'child of owner' });
    const ceilings = await app.dataSource.query<unknown[]>(
      `SELECT name, ceiling, created_by AS "createdBy" FROM api_keys
       WHERE name LIKE 'child%' AND organization_id = (SELECT organization_id FROM api_keys WHERE prefix = $1)
       ORDER BY name`,
      [key.key.slice(0, 14)],
    );
    expect(ceilings).toEqual([
      { name: 'child of admin', ceiling: 'admin', createdBy: null },
      { name: 'child of owner', ceiling: 'owner', createdBy: null },
    ]);
  });

  it('check 34: makes none that outlives it', async () => {
    const { client } = await createWorkspaceKey(owner, { scopes: ['admin'], expiresIn: 3600 });
    expect(workspaceOutcome(await client.post(path, { name: 'x', expires_in: 7200 }))).toBe('403 FORBIDDEN');
    expect((await client.post(path, { name: 'x' })).body.data.expires_at).toEqual(second);
  });

  it.each([
    [{}, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ name: 'x', scopes: ['projects:read'] }, 'scopes.0'],
    [{ name: 'x', scopes: [] }, 'scopes'],
    [{ name: 'x', environment: 'x' }, 'environment'],
    [{ name: 'x', expires_in: 59 }, 'expires_in'],
    [{ name: 'x', expiresIn: 3600 }, 'expiresIn'],
    [{ name: 'x', ceiling: 'owner' }, 'ceiling'],
    [{ name: 'x', organization_id: 'x' }, 'organization_id'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrong(await key.client.post(path, body))).toEqual([400, 'VALIDATION_ERROR', field]);
  });

  it('check 39: stops at a hundred keys, exactly, when twenty are made at once', async () => {
    for (let made = 1; made < 90; made++) await createWorkspaceKey(owner);
    const answers = await Promise.all(Array.from({ length: 20 }, () => key.client.post(path, { name: 'x' })));
    const outcomes = answers.map(workspaceOutcome).sort();
    expect(outcomes.filter((one) => one === '201')).toHaveLength(10);
    expect(outcomes.filter((one) => one === '400 KEY_LIMIT_REACHED')).toHaveLength(10);
    expect((await key.client.get(path)).body.pagination.total).toBe(100);
    expect((await key.client.post(path, { name: 'x' })).body.error.details).toEqual({ limit: 100 });
  });
});

describe('GET /v1/api-keys', () => {
  it('lists keys without their secret, newest first, revoked ones on request', async () => {
    const other = await createWorkspaceKey(owner, { name: 'other', scopes: ['read'] });
    const gone = await createWorkspaceKey(owner);
    await owner.client.delete(`${workspaceKeysPath(owner.organizationId)}/${gone.id}`);
    const { status, body } = await key.client.get(path);
    expect([status, body.pagination]).toEqual([200, { total: 2, limit: 20, offset: 0, has_more: false }]);
    expect(body.data).toHaveLength(2);
    expect(body.data[0]).toEqual({
      id: other.id,
      name: 'other',
      prefix: other.key.slice(0, 14),
      scopes: ['read'],
      environment: 'live',
      enabled: true,
      created_at: second,
      updated_at: second,
      last_used_at: null,
      expires_at: null,
      revoked_at: null,
      revoked_reason: null,
    });
    const all = await key.client.get(`${path}?include_revoked=true`);
    expect(column(all, 'id')).toEqual([gone.id, other.id, key.id]);
    expect(all.body.data[0]).toMatchObject({ revoked_at: second, revoked_reason: 'revoked by a person' });
  });

  it('finds keys by their name, page by page', async () => {
    for (const name of ['CI one', 'CI two', 'other']) await createWorkspaceKey(owner, { name });
    const { body } = await key.client.get(`${path}?q=ci&limit=1&offset=0`);
    expect(body.data).toMatchObject([{ name: 'CI two' }]);
    expect(body.pagination).toEqual({ total: 2, limit: 1, offset: 0, has_more: true });
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['offset=-1', 'offset'],
    ['include_revoked=yes', 'include_revoked'],
    ['cursor=x', 'cursor'],
  ])('400: refuses ?%s', async (query, field) => {
    expect(wrong(await key.client.get(`${path}?${query}`))).toEqual([400, 'VALIDATION_ERROR', field]);
  });
});

describe('Every operation on the keys of a workspace, with one of them', () => {
  const send = (client: TestWorkspaceKey['client'], id: string) =>
    Promise.all([
      client.get(path),
      client.post(path, { name: 'x' }),
      client.get(`${path}/${id}`),
      client.put(`${path}/${id}`, { name: 'x' }),
      client.post(`${path}/${id}/rotate`),
      client.delete(`${path}/${id}`),
    ]);

  it('401: asks for a credential, and takes none as X-Api-Key', async () => {
    const missing = await send(app.client(), key.id);
    expect(new Set(missing.map(workspaceOutcome))).toEqual(new Set(['401 UNAUTHORIZED']));
    const misplaced = await send(app.client().with({ 'x-api-key': key.key }), key.id);
    expect(new Set(misplaced.map(workspaceOutcome))).toEqual(new Set(['401 UNAUTHORIZED']));
  });

  it('403: asks for the scope admin, which the three others are not', async () => {
    const { client } = await createWorkspaceKey(owner, { scopes: workspaceScopes.filter((one) => one !== 'admin') });
    const answers = await send(client, key.id);
    expect(new Set(answers.map(workspaceOutcome))).toEqual(new Set(['403 INSUFFICIENT_SCOPE']));
    expect(answers[0].body.error.details).toEqual({ required_scopes: ['admin'] });
  });

  it('404, check 43: knows a key of another workspace as little as one that nobody has', async () => {
    const stranger = await createWorkspaceKey(await signUp(app));
    const bodies = async (id: string) => (await send(key.client, id)).slice(2).map(({ body }) => body as unknown);
    const ofOther = await bodies(stranger.id);
    expect(ofOther).toEqual(
      Array.from({ length: 4 }, () => ({ success: false, error: { code: 'NOT_FOUND', message: 'Not found.' } })),
    );
    expect(await bodies('key_7zzzzzzzzzzzzzzzzzzzzzzzzz')).toEqual(ofOther);
    expect(await bodies(stranger.id.replace('key_', 'kak_'))).toEqual(ofOther);
    expect(await opens(stranger.key)).toBe(true);
  });
});
