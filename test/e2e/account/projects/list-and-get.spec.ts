import {
  addMember,
  createToken,
  outcome,
  type Person,
  rowId,
  said,
  signUp,
  TestApp,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let member: Person;
let path: string;
const ids: Record<string, string> = {};
beforeAll(async () => {
  app = await TestApp.start();
  [owner, admin, member] = [await signUp(app), await signUp(app), await signUp(app)];
  path = `/api/user/organizations/${owner.organizationId}/projects`;
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, member, 'member');
  for (const name of ['Alpha', 'Beta', 'Gamma']) {
    ids[name] = (await owner.client.post(path, { name })).body.data.id;
  }
  await app.dataSource.query(
    `INSERT INTO project_members (organization_id, project_id, user_id, role) VALUES ($1, $2, $3, 'admin'), ($1, $2, $4, 'owner')`,
    [rowId(owner.organizationId), rowId(ids.Beta), rowId(member.id), rowId(admin.id)],
  );
});
afterAll(() => app.stop());

const seen = (body: { data: { name: string; role: string }[] }) => body.data.map(({ name, role }) => `${name} ${role}`);

describe('GET /api/user/organizations/:organizationId/projects', () => {
  it('lists all projects to owners and admins, newest first, with the higher of their roles', async () => {
    const { status, body } = await owner.client.get(path);
    expect(status).toBe(200);
    expect(body.meta).toEqual({ total: 3, offset: 0, limit: 20, hasMore: false });
    expect(seen(body)).toEqual(['Gamma owner', 'Beta owner', 'Alpha owner']);
    expect(seen((await admin.client.get(path)).body)).toEqual(['Gamma admin', 'Beta owner', 'Alpha admin']);
  });

  it('lists to a member what they are in', async () => {
    const { body } = await member.client.get(path);
    expect(seen(body)).toEqual(['Beta admin']);
    expect(body.meta.total).toBe(1);
    expect((await member.client.get(`${path}?q=alpha`)).body.meta.total).toBe(0);
  });

  it('goes page by page, and searches names and slugs', async () => {
    const second = await owner.client.get(`${path}?limit=1&offset=1`);
    expect(seen(second.body)).toEqual(['Beta owner']);
    expect(second.body.meta).toEqual({ total: 3, offset: 1, limit: 1, hasMore: true });
    expect(seen((await owner.client.get(`${path}?q=GAMM`)).body)).toEqual(['Gamma owner']);
  });

  it('answers a personal token as seed 002 asks', async () => {
    const { client } = await createToken(owner.client, ['projects:read']);
    expect((await client.get(path)).body.meta.total).toBe(3);
    const without = await createToken(owner.client, ['organizations:read', 'projects:write']);
    expect(outcome(await without.client.get(path))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it('refuses what it does not know', async () => {
    const answer = await owner.client.get(`${path}?status=live`);
    expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
    expect(wrongFields(answer)).toEqual(['status']);
  });
});

describe('GET /api/user/organizations/:organizationId/projects/:projectId', () => {
  it('shows a project', async () => {
    const { status, body } = await member.client.get(`${path}/${ids.Beta}`);
    expect(status).toBe(200);
    expect(body.data).toEqual({
      id: ids.Beta,
      organizationId: owner.organizationId,
      name: 'Beta',
      slug: 'beta',
      description: null,
      githubRepoUrl: null,
      role: 'admin',
      createdAt: expect.stringMatching(/Z$/),
      updatedAt: expect.stringMatching(/Z$/),
    });
  });

  it('hides from a member what they are not in, exactly as what does not exist', async () => {
    const hidden = await member.client.get(`${path}/${ids.Alpha}`);
    const absent = await member.client.get(`${path}/${owner.id}`);
    expect(outcome(hidden)).toBe('404 NOT_FOUND');
    expect(said(hidden)).toEqual(said(absent));
    for (const method of ['PUT', 'DELETE']) {
      const answer = await member.client.send(method, `${path}/${ids.Alpha}`, method === 'PUT' ? { body: {} } : {});
      expect(outcome(answer)).toBe('404 NOT_FOUND');
    }
  });

  it('needs projects:read', async () => {
    const { client } = await createToken(owner.client, ['projects:write']);
    expect(outcome(await client.get(`${path}/${ids.Beta}`))).toBe('403 API_KEY_MISSING_SCOPES');
  });
});
