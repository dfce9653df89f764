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
  type TestAnswer,
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

const remove = (body: object, { client } = key) => client.post(`${path}/remove`, body);
const people = async () => column(await key.client.get(path), 'email');
const said = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.message];
const nobody = '7zzzzzzzzzzzzzzzzzzzzzzzzz';

describe('POST /api/v1/project/members/remove', () => {
  it('takes somebody out of the project, at once, and leaves them in the organization', async () => {
    expect((await member.client.get(project.path)).status).toBe(200);
    const { status, body } = await remove({ targetUserId: projectUserId(member) });
    expect([status, body]).toEqual([200, { data: null }]);
    expect((await member.client.get(project.path)).status).toBe(404);
    expect((await member.client.get(`/api/user/organizations/${ada.organizationId}`)).status).toBe(200);
    expect(await people()).toEqual([ada.email, admin.email]);
    expect(projectOutcome(await remove({ targetUserId: projectUserId(member) }))).toBe('404 NOT_FOUND');
  });

  it('takes a pending invite back: its link is dead', async () => {
    const guest = await signUp(app);
    const { body } = await key.client.post(`${path}/invite`, { email: guest.email });
    const token = await app.mails.token(guest.email, 'invite');
    expect((await remove({ inviteId: body.data.inviteId })).status).toBe(200);
    expect((await guest.client.post(`/api/user/invites/${token}/accept`)).status).toBe(404);
    expect(await people()).not.toContain(guest.email);
    expect(projectOutcome(await remove({ inviteId: body.data.inviteId }))).toBe('404 NOT_FOUND');
    expect((await key.client.post(`${path}/invite`, { email: guest.email })).status).toBe(200);
  });

  it('409: cannot remove who is in the project by the organization alone, and says so', async () => {
    const { status, body } = await remove({ targetUserId: projectUserId(admin) });
    expect([status, body.error.code]).toEqual([409, 'CONFLICT']);
    expect(body.error.message).toContain('admin of the organization');
  });

  it('takes away the own place of somebody whom the organization brings in, and no more', async () => {
    await addProjectMember(app, ada.organizationId, project, admin, 'owner');
    expect((await remove({ targetUserId: projectUserId(admin) })).status).toBe(200);
    const answer = await key.client.get(path);
    expect(answer.body.data[1]).toMatchObject({ userId: projectUserId(admin), role: 'admin' });
  });

  it('check 47: keeps the last owner', async () => {
    expect(projectOutcome(await remove({ targetUserId: projectUserId(ada) }))).toBe('409 LAST_OWNER');
    await addProjectMember(app, ada.organizationId, project, admin, 'owner');
    expect((await remove({ targetUserId: projectUserId(ada) })).status).toBe(200);
    expect(projectOutcome(await remove({ targetUserId: projectUserId(admin) }))).toBe('409 LAST_OWNER');
  });

  it('check 43: knows nobody of another project or organization', async () => {
    const stranger = await signUp(app);
    const theirs = await createProjectKey(stranger.client, await createProject(stranger));
    const invited = await theirs.client.post(`${path}/invite`, { email: 'x@example.com' });
    const other = await createProject(ada);
    const inOther = await signUp(app);
    await addProjectMember(app, ada.organizationId, other, inOther);
    const unknown = said(await remove({ targetUserId: `usr_${nobody}` }));
    expect(unknown).toMatchObject([404, 'NOT_FOUND', expect.any(String)]);
    for (const body of [
      { targetUserId: projectUserId(stranger) },
      { targetUserId: projectUserId(inOther) },
      { inviteId: invited.body.data.inviteId as string },
      { inviteId: `inv_${nobody}` },
    ]) {
      expect(said(await remove(body))).toEqual(unknown);
    }
    expect(column(await theirs.client.get(path), 'status')).toEqual(['accepted', 'pending']);
  });

  it.each([
    [{}, 'targetUserId'],
    [{ targetUserId: `usr_${nobody}`, inviteId: `inv_${nobody}` }, 'targetUserId'],
    [{ targetUserId: nobody }, 'targetUserId'],
    [{ targetUserId: `prj_${nobody}` }, 'targetUserId'],
    [{ inviteId: nobody.toUpperCase() }, 'inviteId'],
    [{ userId: `usr_${nobody}` }, 'userId'],
  ])('400: refuses %j for its %s', async (body, field) => {
    const answer = await remove(body);
    expect([projectOutcome(answer), answer.body.error.field]).toEqual(['400 VALIDATION', field]);
  });

  it('403: is for keys with members:write that act as admin; as owner where it is about an owner', async () => {
    const reader = await createProjectKey(ada.client, project, { scopes: ['members:read'] });
    expect(projectOutcome(await remove({ targetUserId: projectUserId(member) }, reader))).toBe('403 SCOPE_DENIED');
    const ofAdmin = await createProjectKey(admin.client, project);
    await addProjectMember(app, ada.organizationId, project, admin, 'owner');
    expect(projectOutcome(await remove({ targetUserId: projectUserId(admin) }, ofAdmin))).toBe('403 FORBIDDEN');
    const { body } = await key.client.post(`${path}/invite`, { email: 'heir@example.com', role: 'owner' });
    expect(projectOutcome(await remove({ inviteId: body.data.inviteId }, ofAdmin))).toBe('403 FORBIDDEN');
    expect((await remove({ targetUserId: projectUserId(member) }, ofAdmin)).status).toBe(200);
  });
});
