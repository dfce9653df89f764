import {
  addMember,
  column,
  createProject,
  createProjectKey,
  createWorkspaceKey,
  type Person,
  signUp,
  TestApp,
  type TestAnswer,
  type TestWorkspaceKey,
  workspaceOutcome,
} from '@latchkey/testing';

const path = '/v1/projects';
const second = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;

let app: TestApp;
let owner: Person;
let key: TestWorkspaceKey;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  owner = await signUp(app);
  key = await createWorkspaceKey(owner);
});
afterAll(() => app.stop());

const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.details?.field];
const keyWith = (...scopes: string[]) => createWorkspaceKey(owner, { scopes });

describe('POST /v1/projects', () => {
  it('creates a project, with a slug made from its name', async () => {
    const { status, body } = await key.client.post(path, { name: ' My Project ', description: 'A new project' });
    expect(status).toBe(201);
    expect(body).toEqual({
      success: true,
      data: {
        id: expect.stringMatching(/^proj_[0-9a-z]{26}$/),
        name: 'My Project',
        slug: 'my-project',
        description: 'A new project',
        created_at: second,
        updated_at: second,
      },
    });
    expect((await key.client.post(path, { name: 'My Project' })).body.data).toMatchObject({
      slug: 'my-project-2',
      description: null,
    });
  });

  it('makes the same row that people see, whose owners and admins have their own role in it', async () => {
    const [admin, member] = [await signUp(app), await signUp(app)];
    await addMember(app, owner.organizationId, admin, 'admin');
    await addMember(app, owner.organizationId, member, 'member');
    const { data } = (await key.client.post(path, { name: 'Shared', description: 'x' })).body;
    const id = (data.id as string).slice('proj_'.length).toUpperCase();
    const at = `/api/user/organizations/${owner.organizationId}/projects`;
    expect((await owner.client.get(`${at}/${id}`)).body.data).toMatchObject({ name: 'Shared', role: 'owner' });
    expect((await admin.client.get(`${at}/${id}`)).body.data).toMatchObject({ description: 'x', role: 'admin' });
    expect((await member.client.get(`${at}/${id}`)).status).toBe(404);
    const inside = await createProjectKey(owner.client, { id, path: `${at}/${id}`, keysPath: `${at}/${id}/api-keys` });
    expect((await inside.client.get('/api/v1/project')).body.data).toMatchObject({
      id: `prj_${id.toLowerCase()}`,
      name: 'Shared',
      slug: 'shared',
    });
    const [row] = await app.dataSource.query<unknown[]>(
      `SELECT created_by AS "createdBy", (SELECT count(*)::int FROM project_members m WHERE m.project_id = p.id) AS members
       FROM projects p WHERE slug = 'shared'`,
    );
    expect(row).toEqual({ createdBy: null, members: 0 });
  });

  it('gives twenty of one name, made at once, each a slug of its own', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => key.client.post(path, { name: 'Same' })));
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(made.map(({ body }) => body.data.slug as string)).size).toBe(20);
    expect((await key.client.get(path)).body.pagination.total).toBe(20);
  });

  it.each([
    [{}, 'name'],
    [{ name: '' }, 'name'],
    [{ name: '  ' }, 'name'],
    [{ name: null }, 'name'],
    [{ name: 7 }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ name: 'a\u0000b' }, 'name'],
    [{ name: 'x', description: 'x'.repeat(501) }, 'description'],
    [{ name: 'x', slug: 'x' }, 'slug'],
    [{ name: 'x', organization_id: 'x' }, 'organization_id'],
    [{ name: 'x', id: 'x' }, 'id'],
    [{ name: 'x', created_at: '2020-01-01T00:00:00Z' }, 'created_at'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrong(await key.client.post(path, body))).toEqual([400, 'VALIDATION_ERROR', field]);
  });

  it('401: asks for a credential', async () => {
    expect(workspaceOutcome(await app.client().post(path, { name: 'x' }))).toBe('401 UNAUTHORIZED');
  });

  it('403: asks for the scope write', async () => {
    const { client } = await keyWith('read', 'delete');
    const { status, body } = await client.post(path, { name: 'x' });
    expect(status).toBe(403);
    expect(body).toEqual({
      success: false,
      error: {
        code: 'INSUFFICIENT_SCOPE',
        message: "This key does not have the required 'write' scope.",
        details: { required_scopes: ['write'] },
      },
    });
  });

  it('leaves no living project behind in a workspace that ends meanwhile', async () => {
    const { organizationId } = owner;
    const make = () => key.client.post(path, { name: 'x' });
    const end = owner.client.delete(`/api/user/organizations/${organizationId}`);
    await Promise.all([make(), make(), make(), end, make(), make(), make()]);
    const alive = await app.dataSource.query<unknown[]>(
      `SELECT 1 FROM projects p JOIN organizations o ON o.id = p.organization_id
       WHERE o.deleted_at IS NOT NULL AND p.deleted_at IS NULL`,
    );
    expect(alive).toEqual([]);
  });

  it('does a POST with an Idempotency-Key once', async () => {
    const headers = { 'idempotency-key': 'once' };
    const [one, two] = [
      await key.client.post(path, { name: 'Once' }, { headers }),
      await key.client.post(path, { name: 'Once' }, { headers }),
    ];
    expect([two.status, two.text, two.headers.get('idempotent-replayed')]).toEqual([201, one.text, 'true']);
    const other = await key.client.post(path, { name: 'Other' }, { headers });
    expect(workspaceOutcome(other)).toBe('409 IDEMPOTENCY_MISMATCH');
    expect((await key.client.get(path)).body.pagination.total).toBe(1);
  });
});

describe('GET /v1/projects', () => {
  it('lists the projects of the workspace, newest first, whoever made them', async () => {
    const byPerson = await createProject(owner, { name: 'By a person' });
    await key.client.post(path, { name: 'By a key' });
    const gone = await createProject(owner, { name: 'Gone' });
    await owner.client.delete(`/api/user/organizations/${owner.organizationId}/projects/${gone.id}`);
    await createProject(await signUp(app), { name: 'Elsewhere' });
    const { client } = await keyWith('read');
    const answer = await client.get(path);
    expect(column(answer, 'name')).toEqual(['By a key', 'By a person']);
    expect(column(answer, 'id')[1]).toBe(`proj_${byPerson.id.toLowerCase()}`);
    expect(answer.body.pagination).toEqual({ total: 2, limit: 20, offset: 0, has_more: false });
  });

  it('seed 003: pages by limit and offset', async () => {
    for (let made = 1; made <= 5; made++) await key.client.post(path, { name: `P${made}` });
    const page = await key.client.get(`${path}?limit=2&offset=1`);
    expect(column(page, 'name')).toEqual(['P4', 'P3']);
    expect(page.body.pagination).toEqual({ total: 5, limit: 2, offset: 1, has_more: true });
    const last = await key.client.get(`${path}?limit=2&offset=3`);
    expect([column(last, 'name'), last.body.pagination.has_more]).toEqual([['P2', 'P1'], false]);
    const beyond = await key.client.get(`${path}?offset=50`);
    expect([beyond.body.data, beyond.body.pagination]).toEqual([
      [],
      { total: 5, limit: 20, offset: 50, has_more: false },
    ]);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=x', 'limit'],
    ['limit=1e1', 'limit'],
    ['offset=-1', 'offset'],
    ['limit=1&limit=2', 'limit'],
    ['status=todo', 'status'],
  ])('400: refuses ?%s', async (query, field) => {
    expect(wrong(await key.client.get(`${path}?${query}`))).toEqual([400, 'VALIDATION_ERROR', field]);
  });

  it('401: asks for a credential', async () => {
    expect(workspaceOutcome(await app.client().get(path))).toBe('401 UNAUTHORIZED');
  });

  it('403: asks for the scope read', async () => {
    const { client } = await keyWith('write', 'delete');
    expect(workspaceOutcome(await client.get(path))).toBe('403 INSUFFICIENT_SCOPE');
  });
});
