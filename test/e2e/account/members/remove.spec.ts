import { addMember, createToken, outcome, type Person, signUp, TestApp } from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let member: Person;
let path: string;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

beforeEach(async () => {
  [owner, admin, member] = [await signUp(app), await signUp(app), await signUp(app)];
  path = `/api/user/organizations/${owner.organizationId}`;
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, member, 'member');
});

const remove = (caller: Person, target: Person) => caller.client.delete(`${path}/members/${target.id}`);
const roleOf = async (person: Person) => (await person.client.get(`${path}/my-membership`)).body.data?.role;

describe('DELETE /api/user/organizations/:organizationId/members/:userId', () => {
  it('removes a member', async () => {
    const { status, body } = await remove(admin, member);
    expect(status).toBe(200);
    expect(body).toEqual({ success: true, status: 200, code: 'OK', message: 'Member removed', data: null });
    expect(outcome(await member.client.get(path))).toBe('403 FORBIDDEN');
    expect(outcome(await remove(admin, member))).toBe('404 NOT_FOUND');
  });

  it('takes the places in projects along', async () => {
    const project = await owner.client.post(`${path}/projects`, { name: 'P' });
    await app.dataSource.query(
      `INSERT INTO project_members (organization_id, project_id, user_id, role)
       SELECT m.organization_id, p.id, m.user_id, 'admin' FROM memberships m
       JOIN users u ON u.id = m.user_id AND u.email = $1 JOIN projects p ON p.organization_id = m.organization_id`,
      [member.email],
    );
    expect((await member.client.get(`${path}/projects`)).body.data[0].id).toBe(project.body.data.id);
    await remove(owner, member);
    await addMember(app, owner.organizationId, member);
    expect((await member.client.get(`${path}/projects`)).body.data).toEqual([]);
  });

  it('lets an admin remove admins, but no owner', async () => {
    const second = await signUp(app);
    await addMember(app, owner.organizationId, second, 'admin');
    expect((await remove(admin, second)).status).toBe(200);
    const refused = await remove(admin, owner);
    expect(outcome(refused)).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(refused.body.meta).toEqual({ requiredRole: 'owner' });
    expect(await roleOf(owner)).toBe('owner');
  });

  it('lets an owner remove another owner', async () => {
    const second = await signUp(app);
    await addMember(app, owner.organizationId, second, 'owner');
    expect((await remove(second, owner)).status).toBe(200);
    expect(await roleOf(second)).toBe('owner');
  });

  it('lets members remove nobody but themselves, and tells them nothing of others', async () => {
    const stranger = await signUp(app);
    for (const target of [admin, owner, stranger]) {
      expect(outcome(await remove(member, target))).toBe('403 INSUFFICIENT_PERMISSIONS');
    }
    expect((await remove(member, member)).status).toBe(200);
    expect(outcome(await member.client.get(path))).toBe('403 FORBIDDEN');
  });

  it('keeps the last owner', async () => {
    expect(outcome(await remove(owner, owner))).toBe('409 LAST_OWNER');
    expect(await roleOf(owner)).toBe('owner');
  });

  it('needs members:write', async () => {
    const { client } = await createToken(owner.client, ['members:read', 'organizations:write']);
    expect(outcome(await remove({ ...owner, client }, member))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it('does not know who is no member', async () => {
    expect(outcome(await remove(owner, await signUp(app)))).toBe('404 NOT_FOUND');
  });
});

describe('POST /api/user/organizations/:organizationId/leave', () => {
  const leave = (person: Person) => person.client.post(`${path}/leave`);

  it('ends the membership of the caller', async () => {
    const { status, body } = await leave(member);
    expect(status).toBe(200);
    expect(body).toMatchObject({ message: 'You have left the organization', data: null });
    expect(outcome(await leave(member))).toBe('403 FORBIDDEN');
    expect((await member.client.get('/api/user/organizations')).body.meta.total).toBe(1);
  });

  it('keeps the last owner, also one who is alone', async () => {
    expect(outcome(await leave(owner))).toBe('409 LAST_OWNER');
    expect(outcome(await admin.client.post(`/api/user/organizations/${admin.organizationId}/leave`))).toBe(
      '409 LAST_OWNER',
    );
    await addMember(app, owner.organizationId, await signUp(app), 'owner');
    expect((await leave(owner)).status).toBe(200);
  });

  it('needs members:write', async () => {
    const { client } = await createToken(member.client, ['organizations:write']);
    expect(outcome(await leave({ ...member, client }))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it('takes no body', async () => {
    expect(outcome(await member.client.post(`${path}/leave`, { role: 'owner' }))).toBe('400 VALIDATION_ERROR');
  });
});
