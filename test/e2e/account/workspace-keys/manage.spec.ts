import { workspaceScopes } from '@latchkey/access';
import {
  addMember,
  column,
  createToken,
  createWorkspaceKey,
  outcome,
  type Person,
  race,
  said,
  signUp,
  TestApp,
  workspaceKeysPath,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let member: Person;
let path: string;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  [owner, admin, member] = [await signUp(app), await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, member, 'member');
  path = workspaceKeysPath(owner.organizationId);
});
afterAll(() => app.stop());

const ceiling = async (prefix: string) =>
  (await app.dataSource.query<{ ceiling: string }[]>('SELECT ceiling FROM api_keys WHERE prefix = $1', [prefix]))[0]
    .ceiling;

describe('POST …/organizations/:organizationId/api-keys', () => {
  it('makes a key of the workspace and shows it this once', async () => {
    const wanted = { name: 'Export', scopes: ['read'], environment: 'test', expiresIn: 3600 };
    const { status, body } = await owner.client.post(path, wanted);
    expect([status, body.message]).toEqual([201, 'API key generated']);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^key_[0-9a-z]{26}$/),
      key: expect.stringMatching(/^wk_test_[0-9A-Za-z]{48}$/),
      name: 'Export',
      prefix: (body.data.key as string).slice(0, 14),
      scopes: ['read'],
      environment: 'test',
      createdAt: expect.stringMatching(/Z$/),
      expiresAt: expect.stringMatching(/Z$/),
    });
  });

  it('gives every scope of the workspace where none are named', async () => {
    const { data } = (await owner.client.post(path, { name: 'x' })).body;
    expect(data.scopes).toEqual([...workspaceScopes]);
    expect(data.key).toMatch(/^wk_live_/);
    expect(data.expiresAt).toBeNull();
  });

  it('check 34: remembers the role of its maker', async () => {
    const made = [await owner.client.post(path, { name: 'x' }), await admin.client.post(path, { name: 'x' })];
    const ceilings = await Promise.all(made.map(({ body }) => ceiling(body.data.prefix as string)));
    expect(ceilings).toEqual(['owner', 'admin']);
  });

  it('check 34: is closed to personal tokens, which have no scope of the workspace to hand on', async () => {
    const { client } = await createToken(owner.client, ['api-keys:read', 'api-keys:write', 'api-keys:delete']);
    for (const body of [{ name: 'x' }, { name: 'x', scopes: ['read'] }, { name: 'x', scopes: ['admin'] }]) {
      expect(outcome(await client.post(path, body))).toBe('403 FORBIDDEN');
    }
  });

  it.each([
    [{}, 'name'],
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ name: 'x', scopes: ['projects:read'] }, 'scopes.0'],
    [{ name: 'x', scopes: [] }, 'scopes'],
    [{ name: 'x', environment: 'x' }, 'environment'],
    [{ name: 'x', expiresIn: 1 }, 'expiresIn'],
    [{ name: 'x', ceiling: 'owner' }, 'ceiling'],
    [{ name: 'x', organizationId: '01HZ3K5R4X9Y2V6QF8TJ7W0CDN' }, 'organizationId'],
    [{ name: 'x', createdAt: '2020-01-01T00:00:00.000Z' }, 'createdAt'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrongFields(await owner.client.post(path, body))).toEqual([field]);
  });

  it('check 39: stops at a hundred keys, exactly, when twenty are made at once', async () => {
    for (let made = 0; made < 90; made++) await createWorkspaceKey(owner);
    expect(await race(20, () => owner.client.post(path, { name: 'x' }))).toEqual({
      '201 OK': 10,
      '400 KEY_LIMIT_REACHED': 10,
    });
    const refused = await owner.client.post(path, { name: 'x' });
    expect(refused.body.meta).toEqual({ limit: 100 });
    expect((await owner.client.get(path)).body.meta.total).toBe(100);
  });
});

describe('GET …/organizations/:organizationId/api-keys', () => {
  it('lists keys without their secret, newest first, revoked ones on request', async () => {
    const one = await createWorkspaceKey(owner);
    const two = await createWorkspaceKey(admin, { organizationId: owner.organizationId });
    await owner.client.delete(`${path}/${one.id}`);
    const { status, body } = await owner.client.get(path);
    expect([status, body.meta]).toEqual([200, { total: 1, offset: 0, limit: 20, hasMore: false }]);
    expect(body.data).toEqual([
      {
        id: two.id,
        name: 'test',
        prefix: two.key.slice(0, 14),
        scopes: [...workspaceScopes],
        environment: 'live',
        enabled: true,
        createdBy: admin.id,
        createdAt: expect.stringMatching(/Z$/),
        updatedAt: expect.stringMatching(/Z$/),
        lastUsedAt: null,
        expiresAt: null,
        revokedAt: null,
        revokedReason: null,
        previousKeyExpiresAt: null,
      },
    ]);
    expect(column(await admin.client.get(`${path}?includeRevoked=true`), 'id')).toEqual([two.id, one.id]);
  });

  it('says until when the key works that one was before its rotation', async () => {
    const { id } = await createWorkspaceKey(owner, { name: 'rotated' });
    const { body } = await owner.client.post(`${path}/${id}/rotate`, { graceSeconds: 3600 });
    expect(column(await owner.client.get(`${path}?q=rotated`), 'previousKeyExpiresAt')).toEqual([
      body.data.previousKeyExpiresAt,
    ]);
    app.clock.advance(3601);
    expect(column(await owner.client.get(`${path}?q=rotated`), 'previousKeyExpiresAt')).toEqual([null]);
  });

  it('finds keys by their name, page by page', async () => {
    for (const name of ['CI one', 'CI two', 'other']) await createWorkspaceKey(owner, { name });
    const answer = await owner.client.get(`${path}?q=ci&limit=1&offset=1`);
    expect([column(answer, 'name'), answer.body.meta.total]).toEqual([['CI one'], 2]);
  });

  it('is not the list of other kinds of keys, nor of other organizations', async () => {
    const other = await signUp(app);
    await createWorkspaceKey(other);
    await createToken(owner.client, ['user:read'], { metadata: { organizationId: owner.organizationId } });
    expect((await owner.client.get(path)).body.data).toEqual([]);
  });
});

describe('Every operation on keys of a workspace', () => {
  const nobody = '7zzzzzzzzzzzzzzzzzzzzzzzzz';
  const send = (person: Pick<Person, 'client'>, at = path, key = `key_${nobody}`) =>
    Promise.all([
      person.client.get(at),
      person.client.post(at, { name: 'x' }),
      person.client.put(`${at}/${key}`, { name: 'x' }),
      person.client.post(`${at}/${key}/rotate`),
      person.client.delete(`${at}/${key}`),
    ]);
  const outcomes = async (...sent: Parameters<typeof send>) => new Set((await send(...sent)).map(outcome));

  it('is for admins of the organization', async () => {
    expect(await outcomes(member)).toEqual(new Set(['403 INSUFFICIENT_PERMISSIONS']));
  });

  it('check 43: tells a stranger the same of an organization that exists as of one that does not', async () => {
    const stranger = await signUp(app);
    const { id } = await createWorkspaceKey(owner);
    const real = (await send(stranger, path, id)).map(said);
    expect((await send(stranger, workspaceKeysPath(nobody.toUpperCase()))).map(said)).toEqual(real);
    expect(await outcomes(stranger, path, id)).toEqual(new Set(['403 FORBIDDEN']));
  });

  it('check 43: finds a key of another organization as little as one that nobody has', async () => {
    const stranger = await signUp(app);
    const { id } = await createWorkspaceKey(owner);
    const at = workspaceKeysPath(stranger.organizationId);
    const ofOther = (await send(stranger, at, id)).slice(2);
    expect(ofOther.map(outcome)).toEqual(Array.from({ length: 3 }, () => '404 NOT_FOUND'));
    expect((await send(stranger, at)).slice(2).map(said)).toEqual(ofOther.map(said));
  });

  it('is closed to a personal token without its scope', async () => {
    const none = await createToken(owner.client, ['organizations:read', 'organizations:write', 'projects:write']);
    expect(await outcomes(none)).toEqual(new Set(['403 API_KEY_MISSING_SCOPES', '403 FORBIDDEN']));
  });

  it('asks for a credential', async () => {
    expect(await outcomes({ client: app.client() })).toEqual(new Set(['401 AUTHENTICATION_REQUIRED']));
  });
});
