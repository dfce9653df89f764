import {
  addMember,
  addProjectMember,
  column,
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  projectUserId,
  signUp,
  TestApp,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';

const path = '/api/v1/project/members';

let app: TestApp;
let ada: Person;
let admin: Person;
let member: Person;
let project: TestProject;
let key: TestProjectKey;
beforeAll(async () => {
  app = await TestApp.start();
  [ada, admin, member] = [await signUp(app), await signUp(app), await signUp(app)];
  await addMember(app, ada.organizationId, admin, 'admin');
});
beforeEach(async () => {
  project = await createProject(ada);
  await addProjectMember(app, ada.organizationId, project, member);
  key = await createProjectKey(ada.client, project);
});
afterAll(() => app.stop());

const change = (person: Person, role: unknown, { client } = key) =>
  client.post(`${path}/update-role`, { targetUserId: projectUserId(person), role });
const roleOf = async (person: Person) => (await person.client.get(project.path)).body.data.role;

describe('POST /api/v1/project/members/update-role', () => {
  it('gives a member another role, at once, in the project alone', async () => {
    const { status, body } = await change(member, 'admin');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ userId: projectUserId(member), role: 'admin', status: 'accepted' });
    expect(await roleOf(member)).toBe('admin');
    const organization = await member.client.get(`/api/user/organizations/${ada.organizationId}`);
    expect(organization.body.data.role).toBe('member');
    expect((await change(member, 'admin')).status).toBe(200);
    expect((await change(member, 'member')).body.data.role).toBe('member');
  });

  it('gives who is in the project by the organization a place of their own, as high or higher', async () => {
    expect((await change(admin, 'admin')).body.data).toMatchObject({ userId: projectUserId(admin), role: 'admin' });
    expect((await change(admin, 'owner')).body.data.role).toBe('owner');
    expect((await change(ada, 'owner')).body.data.role).toBe('owner');
    expect((await change(admin, 'admin')).body.data.role).toBe('admin');
  });

  it('409: gives nobody less than what they are by the organization, and says so', async () => {
    const refused = await change(admin, 'member');
    expect(projectOutcome(refused)).toBe('409 CONFLICT');
    expect(refused.body.error.message).toContain('admin of the organization');
    await change(admin, 'owner');
    expect(projectOutcome(await change(admin, 'member'))).toBe('409 CONFLICT');
    expect(await roleOf(admin)).toBe('owner');
  });

  it('check 47: keeps the last owner', async () => {
    expect(projectOutcome(await change(ada, 'member'))).toBe('409 LAST_OWNER');
    expect((await change(member, 'owner')).status).toBe(200);
    expect(column(await key.client.get(path), 'role')).toEqual(['owner', 'owner', 'admin']);
    await key.client.post(`${path}/remove`, { targetUserId: projectUserId(ada) });
    expect(projectOutcome(await change(member, 'admin'))).toBe('409 LAST_OWNER');
  });

  it('404: knows nobody who is not in the project, wherever else they are', async () => {
    const [outside, inOrganization] = [await signUp(app), await signUp(app)];
    await addMember(app, ada.organizationId, inOrganization, 'member');
    const nobody = { ...outside, id: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' };
    for (const person of [outside, inOrganization, nobody]) {
      expect(projectOutcome(await change(person, 'admin'))).toBe('404 NOT_FOUND');
    }
  });

  it.each([['root'], [null], [['owner']], [undefined]])('400: refuses the role %j', async (role) => {
    const answer = await change(member, role);
    expect([projectOutcome(answer), answer.body.error.field]).toEqual(['400 VALIDATION', 'role']);
  });

  it('403: is for keys with members:write that act as owner', async () => {
    const reader = await createProjectKey(ada.client, project, { scopes: ['members:read'] });
    expect(projectOutcome(await change(member, 'admin', reader))).toBe('403 SCOPE_DENIED');
    const ofAdmin = await createProjectKey(admin.client, project);
    for (const role of ['owner', 'admin', 'member']) {
      expect(projectOutcome(await change(member, role, ofAdmin))).toBe('403 FORBIDDEN');
    }
    expect(await roleOf(member)).toBe('member');
  });
});
