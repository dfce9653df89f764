import { type Principal } from '@latchkey/access';
import { type AppError, type ErrorCode, newId, parseKey, type Uuid } from '@latchkey/common';
import { type Person, rowId, signUp, TestApp, withoutWalls } from '@latchkey/testing';
import { ApiKeyResolver } from './api-key.resolver.js';
import { ApiKeyService, type IssuedKey, type KeyDraft } from './api-key.service.js';
import { keyLimits, type KeyOwner } from './key-owner.js';

let app: TestApp;
let ada: Person;
let organizationId: Uuid;
let sessionId: Uuid;
let owners: Record<'personal' | 'secret' | 'project' | 'workspace', KeyOwner>;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  ada = await signUp(app);
  const userId = rowId(ada.id);
  organizationId = rowId(ada.organizationId);
  [{ id: sessionId }] = await app.dataSource.query<[{ id: Uuid }]>('SELECT id FROM sessions WHERE user_id = $1', [
    userId,
  ]);
  const projectId = newId();
  await app.dataSource.query(
    `INSERT INTO projects (id, organization_id, name, slug) VALUES ($1, $2, 'Project', 'project')`,
    [projectId, organizationId],
  );
  owners = {
    personal: { kind: 'personal', userId, pin: null },
    secret: { kind: 'secret', userId },
    project: { kind: 'project', organizationId, projectId },
    workspace: { kind: 'workspace', organizationId },
  };
});
afterAll(() => app.stop());

const session = (): Principal => ({
  kind: 'session',
  credentialId: sessionId,
  userId: rowId(ada.id),
  organizationId: null,
  projectId: null,
  scopes: null,
  environment: 'live',
  ceiling: null,
  plan: null,
  expiresAt: app.clock.after(60),
});
const keys = () => withoutWalls(app.app.get(ApiKeyService, { strict: false }));
const draft: KeyDraft = { name: 'CI', scopes: ['projects:read', 'api-keys:write'] };
const create = (owner: KeyOwner, more: Partial<KeyDraft> = {}, caller = session()): Promise<IssuedKey> =>
  keys().create(caller, owner, { ...draft, ...more });
const resolve = (text: string) =>
  app.app
    .get(ApiKeyResolver, { strict: false })
    .resolve({ place: 'bearer', text }, ['personal', 'project', 'workspace', 'secret']);
const codeOf = async (text: string) => ((await resolve(text)) as AppError).code;
const failure = (work: Promise<unknown>): Promise<ErrorCode> =>
  work.then(
    () => Promise.reject(new Error('It went well.')),
    (error: AppError) => error.code,
  );

describe.each(['personal', 'secret', 'project', 'workspace'] as const)('a %s key', (kind) => {
  it('check 39: stops at its limit, exactly, when thirty are created at once', async () => {
    const limit = keyLimits[kind];
    for (let made = 0; made < limit - Math.min(limit, 10); made++) await create(owners[kind]);
    const results = await Promise.allSettled(Array.from({ length: 30 }, () => create(owners[kind])));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as AppError] : []));
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['KEY_LIMIT_REACHED']));
    expect(errors[0].details).toEqual({ limit });
  });

  it('makes room when one is revoked or expires, but not when one is switched off', async () => {
    const made = [];
    for (let count = 0; count < keyLimits[kind]; count++)
      made.push(await create(owners[kind], { expiresIn: 60 + count * 3600 }));
    await keys().update(session(), owners[kind], made[1].key.id, { enabled: false });
    expect(await failure(create(owners[kind]))).toBe('KEY_LIMIT_REACHED');
    await keys().revoke(owners[kind], made[2].key.id, 'not needed');
    await create(owners[kind]);
    expect(await failure(create(owners[kind]))).toBe('KEY_LIMIT_REACHED');
    app.clock.advance(60);
    await create(owners[kind]);
    expect(await failure(create(owners[kind]))).toBe('KEY_LIMIT_REACHED');
  });

  it('opens as what it was made', async () => {
    const { key, text } = await create(owners[kind]);
    expect(parseKey(text)).toEqual({ kind, environment: 'live' });
    const ofOrganization = kind === 'project' || kind === 'workspace';
    expect(await resolve(text)).toEqual({
      kind,
      credentialId: key.id,
      userId: ofOrganization ? null : rowId(ada.id),
      organizationId: ofOrganization ? organizationId : null,
      projectId: kind === 'project' ? key.projectId : null,
      scopes: new Set(draft.scopes),
      environment: 'live',
      ceiling: null,
      plan: ofOrganization ? 'free' : null,
      expiresAt: null,
    });
  });

  it('is seen by its owner alone', async () => {
    const { key } = await create(owners[kind]);
    const bob = await signUp(app);
    const [userId, other] = [rowId(bob.id), rowId(bob.organizationId)];
    const strangers: KeyOwner[] = [
      ...Object.values(owners).filter((owner) => owner.kind !== kind),
      { kind: 'personal', userId, pin: null },
      { kind: 'personal', userId: rowId(ada.id), pin: organizationId },
      { kind: 'secret', userId },
      { kind: 'workspace', organizationId: other },
      { kind: 'project', organizationId, projectId: newId() },
      { kind: 'project', organizationId: other, projectId: key.projectId ?? newId() },
    ];
    for (const owner of strangers) {
      expect(await failure(keys().get(owner, key.id))).toBe('NOT_FOUND');
      expect(await failure(keys().update(session(), owner, key.id, { name: 'x' }))).toBe('NOT_FOUND');
      expect(await failure(keys().rotate(session(), owner, key.id, 0))).toBe('NOT_FOUND');
      expect(await failure(keys().revoke(owner, key.id, 'x'))).toBe('NOT_FOUND');
    }
    expect((await keys().get(owners[kind], key.id)).revokedAt).toBeNull();
  });
});

describe('a project or workspace key', () => {
  it.each(['project', 'workspace'] as const)(
    'check 54: of kind %s ends with its organization, for ever',
    async (kind) => {
      const { text } = await create(owners[kind]);
      await app.dataSource.query('UPDATE organizations SET deleted_at = now() WHERE id = $1', [organizationId]);
      expect(await codeOf(text)).toBe('API_KEY_INVALID');
      expect(await failure(create(owners[kind]))).toBe('NOT_FOUND');
    },
  );

  it('check 54: ends with its project', async () => {
    const { text, key } = await create(owners.project);
    await app.dataSource.query('UPDATE projects SET deleted_at = now() WHERE id = $1', [key.projectId]);
    expect(await codeOf(text)).toBe('API_KEY_INVALID');
    expect(await failure(create(owners.project))).toBe('NOT_FOUND');
  });

  it('outlives the person who created it', async () => {
    const { text, key } = await create(owners.workspace);
    expect(key.createdBy).toBe(rowId(ada.id));
    await app.dataSource.query('DELETE FROM users WHERE id = $1', [rowId(ada.id)]);
    expect(await resolve(text)).toMatchObject({ kind: 'workspace', userId: null });
  });

  it('brings the present plan of its organization along', async () => {
    const { text } = await create(owners.project);
    await app.dataSource.query(`UPDATE organizations SET plan = 'pro' WHERE id = $1`, [organizationId]);
    expect(await resolve(text)).toMatchObject({ plan: 'pro' });
  });

  it('is made for the test environment when asked', async () => {
    const { text, key } = await create(owners.project, { environment: 'test' });
    expect(text).toMatch(/^cc_test_/);
    expect(key.prefix).toBe(text.slice(0, 14));
    expect(await resolve(text)).toMatchObject({ environment: 'test' });
  });

  it('hands its own ceiling and no more scopes than its own on to the keys that it creates', async () => {
    const { text } = await create(owners.project, { ceiling: 'member' });
    const caller = (await resolve(text)) as Principal;
    const child = await create(owners.project, { scopes: ['projects:read'], ceiling: 'owner' }, caller);
    expect(child.key).toMatchObject({ ceiling: 'member', createdBy: null });
    expect(await failure(create(owners.project, { scopes: ['projects:delete'] }, caller))).toBe('SCOPE_MISSING');
  });
});

describe('a workspace key', () => {
  it('with admin creates keys with every scope of its kind, one with read only such', async () => {
    const admin = (await resolve((await create(owners.workspace, { scopes: ['admin'] })).text)) as Principal;
    await create(owners.workspace, { scopes: ['read', 'write', 'delete', 'admin'] }, admin);
    const reader = (await resolve((await create(owners.workspace, { scopes: ['read'] })).text)) as Principal;
    expect(await failure(create(owners.workspace, { scopes: ['write'] }, reader))).toBe('SCOPE_MISSING');
  });
});

describe('the resolver', () => {
  it('leaves what is no key to others, and refuses a kind that the surface does not take', async () => {
    const resolver = app.app.get(ApiKeyResolver, { strict: false });
    expect(await resolver.resolve({ place: 'cookie', text: 'x' }, ['session'])).toBe('not-mine');
    expect(await resolver.resolve({ place: 'bearer', text: 'eyJhbGciOiJFUzI1NiJ9.e30.x' }, ['jwt', 'secret'])).toBe(
      'not-mine',
    );
    const { text } = await create(owners.secret);
    const refused = await resolver.resolve({ place: 'bearer', text }, ['project']);
    expect((refused as AppError).code).toBe('API_KEY_INVALID');
  });
});
