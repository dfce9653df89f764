import {
  addMember,
  createToken,
  outcome,
  type Person,
  race,
  rowId,
  signUp,
  type TestAnswer,
  TestApp,
} from '@latchkey/testing';

let app: TestApp;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

const pathOf = (person: Person) => `/api/user/organizations/${person.organizationId}`;

const addKey = (person: Person, kind: 'workspace' | 'project', projectId?: string) =>
  app.dataSource.query(
    `INSERT INTO api_keys (id, kind, organization_id, project_id, name, prefix, scopes, environment, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'CI', 'xx_live_abcdef', '{}', 'live', now(), now())`,
    [kind, rowId(person.organizationId), projectId && rowId(projectId)],
  );

describe('DELETE /api/user/organizations/:organizationId', () => {
  it('ends the organization for everybody', async () => {
    const [owner, member] = [await signUp(app), await signUp(app)];
    await addMember(app, owner.organizationId, member);
    const { status, body } = await owner.client.delete(pathOf(owner));
    expect(status).toBe(200);
    expect(body).toEqual({ success: true, status: 200, code: 'OK', message: 'Organization deleted', data: null });
    for (const { client } of [owner, member]) {
      expect(outcome(await client.get(pathOf(owner)))).toBe('403 FORBIDDEN');
      expect(outcome(await client.get(`${pathOf(owner)}/projects`))).toBe('403 FORBIDDEN');
    }
    expect((await member.client.get('/api/user/organizations')).body.meta.total).toBe(1);
  });

  it('ends every key of the organization and of its projects, and leaves those of others alone', async () => {
    const [owner, other] = [await signUp(app), await signUp(app)];
    const project = await owner.client.post(`${pathOf(owner)}/projects`, { name: 'P' });
    await addKey(owner, 'workspace');
    await addKey(owner, 'project', project.body.data.id);
    await addKey(other, 'workspace');
    await owner.client.delete(pathOf(owner));
    const keys = (person: Person) =>
      app.dataSource.query(
        `SELECT kind, revoked_at IS NOT NULL AS revoked, revoked_reason AS reason FROM api_keys
         WHERE organization_id = $1 ORDER BY kind`,
        [rowId(person.organizationId)],
      );
    expect(await keys(owner)).toEqual([
      { kind: 'project', revoked: true, reason: 'organization deleted' },
      { kind: 'workspace', revoked: true, reason: 'organization deleted' },
    ]);
    expect(await keys(other)).toEqual([{ kind: 'workspace', revoked: false, reason: null }]);
  });

  it('ends tokens that are pinned to it, and no others of their owner', async () => {
    const owner = await signUp(app);
    const pinned = await createToken(owner.client, ['user:read'], {
      metadata: { organizationId: owner.organizationId },
    });
    const free = await createToken(owner.client, ['user:read']);
    expect((await pinned.client.get('/api/user/me')).status).toBe(200);
    await owner.client.delete(pathOf(owner));
    expect(outcome(await pinned.client.get('/api/user/me'))).toBe('401 INVALID_API_KEY');
    expect((await free.client.get('/api/user/me')).status).toBe(200);
  });

  it('ends its open invites', async () => {
    const [owner, guest] = [await signUp(app), await signUp(app)];
    await owner.client.post(`${pathOf(owner)}/invites`, { email: guest.email, role: 'member' });
    const token = await app.mails.token(guest.email, 'invite');
    await owner.client.delete(pathOf(owner));
    expect(outcome(await guest.client.post(`/api/user/invites/${token}/accept`))).toBe('404 NOT_FOUND');
    expect((await guest.client.get('/api/user/invites')).body.data).toEqual([]);
  });

  it('is for owners with organizations:write', async () => {
    const [owner, admin] = [await signUp(app), await signUp(app)];
    await addMember(app, owner.organizationId, admin, 'admin');
    expect(outcome(await admin.client.delete(pathOf(owner)))).toBe('403 INSUFFICIENT_PERMISSIONS');
    const { client } = await createToken(owner.client, ['organizations:read']);
    expect(outcome(await client.delete(pathOf(owner)))).toBe('403 API_KEY_MISSING_SCOPES');
    expect((await owner.client.get(pathOf(owner))).status).toBe(200);
  });

  it('happens once, however many ask at once', async () => {
    const owner = await signUp(app);
    const { '200 OK': deleted, ...others } = await race(20, () => owner.client.delete(pathOf(owner)));
    expect(deleted).toBe(1);
    expect(Object.keys(others)).toEqual(['403 FORBIDDEN']);
  });

  it('leaves no living key or project when some are being made at the same time', async () => {
    const owner = await signUp(app);
    const metadata = { organizationId: owner.organizationId };
    const tokens: TestAnswer[] = [];
    const making = Array.from({ length: 10 }, async (_, index) => {
      await owner.client.post(`${pathOf(owner)}/projects`, { name: `P ${index}` });
      tokens.push(await owner.client.post('/api/auth/api-key/create', { name: 'x', scopes: ['user:read'], metadata }));
    });
    await Promise.all([...making, owner.client.delete(pathOf(owner))]);
    for (const { body } of tokens.filter(({ status }) => status === 200)) {
      const shown = app.client().with({ 'x-api-key': body.data.key });
      expect(outcome(await shown.get('/api/user/me'))).toBe('401 INVALID_API_KEY');
    }
    const [left] = await app.dataSource.query<[{ projects: number }]>(
      'SELECT count(*)::int AS projects FROM projects WHERE organization_id = $1 AND deleted_at IS NULL',
      [rowId(owner.organizationId)],
    );
    expect(left.projects).toBe(0);
  });
});
