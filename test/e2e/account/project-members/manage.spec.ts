import {
  addMember,
  addProjectMember,
  column,
  createProject,
  createToken,
  outcome,
  type Person,
  signUp,
  TestApp,
  type TestProject,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let member: Person;
let project: TestProject;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  [owner, admin, member] = [
    await signUp(app, { name: 'Olga Owner' }),
    await signUp(app, { name: 'Adam Admin' }),
    await signUp(app, { name: 'Mia Member' }),
  ];
  await addMember(app, owner.organizationId, admin, 'admin');
});
beforeEach(async () => {
  project = await createProject(owner);
  path = `${project.path}/members`;
  await addProjectMember(app, owner.organizationId, project, member);
});
afterAll(() => app.stop());

describe('GET …/projects/:projectId/members', () => {
  it('lists everybody who is in the project or invited to it, owners first', async () => {
    const invited = await owner.client.post(path, { email: 'guest@example.com', role: 'admin' });
    const answer = await member.client.get(path);
    const { status, body } = answer;
    expect([status, body.message]).toEqual([200, 'Members fetched successfully']);
    expect(body.meta).toEqual({ total: 4, offset: 0, limit: 20, hasMore: false });
    expect(body.data[0]).toEqual({
      userId: owner.id,
      email: owner.email,
      name: 'Olga Owner',
      role: 'owner',
      status: 'accepted',
      joinedAt: expect.stringMatching(/Z$/),
      inviteId: null,
      ownRole: 'owner',
      inheritedRole: 'owner',
    });
    expect(column(answer, 'userId')).toEqual([owner.id, admin.id, member.id, null]);
    expect(body.data[3]).toEqual(invited.body.data);
  });

  it('tells a place of their own from what the organization makes them', async () => {
    await owner.client.post(path, { email: 'guest@example.com', role: 'admin' });
    await owner.client.put(`${path}/${admin.id}/role`, { role: 'owner' });
    const roles = async () => {
      const { body } = await member.client.get(path);
      return (body.data as Record<string, unknown>[]).map((one) => [one.role, one.ownRole, one.inheritedRole]);
    };
    const [guest, mia, adam, olga] = [
      ['admin', null, null],
      ['member', 'member', null],
      ['owner', 'owner', 'admin'],
      ['owner', 'owner', 'owner'],
    ];
    expect(await roles()).toEqual([olga, adam, mia, guest]);
    await owner.client.delete(`${path}/${admin.id}`);
    expect(await roles()).toEqual([olga, ['admin', null, 'admin'], mia, guest]);
  });

  it('goes page by page, and searches names and addresses', async () => {
    await owner.client.post(path, { email: 'guest@example.com' });
    const second = await owner.client.get(`${path}?limit=1&offset=1`);
    expect(column(second, 'name')).toEqual(['Adam Admin']);
    expect(second.body.meta).toEqual({ total: 4, offset: 1, limit: 1, hasMore: true });
    expect(column(await owner.client.get(`${path}?q=mia`), 'userId')).toEqual([member.id]);
    expect(column(await owner.client.get(`${path}?q=GUEST@`), 'status')).toEqual(['pending']);
    expect(column(await owner.client.get(`${path}?q=${admin.email}`), 'userId')).toEqual([admin.id]);
  });
});

describe('POST …/projects/:projectId/members', () => {
  it('invites in the name of the person', async () => {
    const guest = await signUp(app);
    const { status, body } = await admin.client.post(path, { email: guest.email });
    expect([status, body.message]).toEqual([201, 'Invite sent']);
    expect(body.data).toMatchObject({ userId: null, email: guest.email, role: 'member', status: 'pending' });
    expect(await app.mails.last(guest.email, 'invite')).toMatchObject({ inviter: 'Adam Admin' });
    const received = await guest.client.get('/api/user/invites');
    expect(received.body.data).toMatchObject([{ id: body.data.inviteId, invitedBy: 'Adam Admin' }]);
    expect((await guest.client.post(`/api/user/invites/${body.data.inviteId}/accept`)).status).toBe(200);
    expect((await guest.client.get(project.path)).body.data.role).toBe('member');
  });

  it('409: refuses who has a place, and a second invite', async () => {
    expect(outcome(await owner.client.post(path, { email: member.email }))).toBe('409 ALREADY_MEMBER');
    await owner.client.post(path, { email: 'twice@example.com' });
    expect(outcome(await admin.client.post(path, { email: 'twice@example.com' }))).toBe('409 INVITE_PENDING');
  });

  it('403: leaves offering ownership to owners', async () => {
    const refused = await admin.client.post(path, { email: 'heir@example.com', role: 'owner' });
    expect(outcome(refused)).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(refused.body.meta).toEqual({ requiredRole: 'owner' });
    expect((await owner.client.post(path, { email: 'heir@example.com', role: 'owner' })).status).toBe(201);
  });

  it('400: names what is wrong', async () => {
    const answer = await owner.client.post(path, { email: 'x', role: 'root', userId: 'x' });
    expect(wrongFields(answer).sort()).toEqual(['email', 'role', 'userId']);
  });
});

describe('DELETE …/projects/:projectId/invites/:inviteId', () => {
  const invite = async (email: string, role = 'member') =>
    (await owner.client.post(path, { email, role })).body.data.inviteId as string;

  it('takes an invite back: its link is dead', async () => {
    const guest = await signUp(app);
    const inviteId = await invite(guest.email);
    const { status, body } = await admin.client.delete(`${project.path}/invites/${inviteId}`);
    expect([status, body.message, body.data]).toEqual([200, 'Invite revoked', null]);
    expect(outcome(await guest.client.post(`/api/user/invites/${inviteId}/accept`))).toBe('404 NOT_FOUND');
    expect(outcome(await admin.client.delete(`${project.path}/invites/${inviteId}`))).toBe('404 NOT_FOUND');
  });

  it('403: leaves what only an owner may offer to owners', async () => {
    const inviteId = await invite('heir@example.com', 'owner');
    expect(outcome(await admin.client.delete(`${project.path}/invites/${inviteId}`))).toBe(
      '403 INSUFFICIENT_PERMISSIONS',
    );
    expect((await owner.client.delete(`${project.path}/invites/${inviteId}`)).status).toBe(200);
  });

  it('404: knows no invite of another project or of the organization', async () => {
    const other = await createProject(owner);
    const elsewhere = await owner.client.post(`${other.path}/members`, { email: 'x@example.com' });
    const invites = `/api/user/organizations/${owner.organizationId}/invites`;
    const organization = await owner.client.post(invites, { email: 'y@example.com', role: 'member' });
    for (const id of [elsewhere.body.data.inviteId, organization.body.data.id, 'x'] as string[]) {
      expect(outcome(await owner.client.delete(`${project.path}/invites/${id}`))).toBe('404 NOT_FOUND');
    }
  });
});

describe('PUT …/projects/:projectId/members/:userId/role', () => {
  it('gives a member another role, at once', async () => {
    const { status, body } = await owner.client.put(`${path}/${member.id}/role`, { role: 'admin' });
    expect([status, body.message]).toEqual([200, 'Role changed']);
    expect(body.data).toMatchObject({ userId: member.id, role: 'admin' });
    expect((await member.client.put(project.path, { name: 'By an admin' })).status).toBe(200);
  });

  it('403: is for owners, of the project or of the organization', async () => {
    expect(outcome(await admin.client.put(`${path}/${member.id}/role`, { role: 'admin' }))).toBe(
      '403 INSUFFICIENT_PERMISSIONS',
    );
    await owner.client.put(`${path}/${member.id}/role`, { role: 'owner' });
    expect((await member.client.put(`${path}/${owner.id}/role`, { role: 'owner' })).status).toBe(200);
  });

  it('409: keeps the last owner, and lowers nobody below what the organization makes them', async () => {
    expect(outcome(await owner.client.put(`${path}/${owner.id}/role`, { role: 'member' }))).toBe('409 LAST_OWNER');
    expect(outcome(await owner.client.put(`${path}/${admin.id}/role`, { role: 'member' }))).toBe('409 CONFLICT');
  });
});

describe('DELETE …/projects/:projectId/members/:userId', () => {
  it('lets a member leave, and remove nobody else', async () => {
    for (const { id } of [owner, admin]) {
      expect(outcome(await member.client.delete(`${path}/${id}`))).toBe('403 INSUFFICIENT_PERMISSIONS');
    }
    const { status, body } = await member.client.delete(`${path}/${member.id}`);
    expect([status, body.message, body.data]).toEqual([200, 'Member removed', null]);
    expect(outcome(await member.client.get(project.path))).toBe('404 NOT_FOUND');
  });

  it('409: lets nobody leave who is there by the organization, nor the last owner', async () => {
    expect(outcome(await admin.client.delete(`${path}/${admin.id}`))).toBe('409 CONFLICT');
    expect(outcome(await owner.client.delete(`${path}/${owner.id}`))).toBe('409 LAST_OWNER');
  });

  it('lets admins remove members and admins, and owners alone owners', async () => {
    const [second, heir] = [await signUp(app), await signUp(app)];
    await addProjectMember(app, owner.organizationId, project, second, 'admin');
    await addProjectMember(app, owner.organizationId, project, heir, 'owner');
    expect((await second.client.delete(`${path}/${member.id}`)).status).toBe(200);
    expect(outcome(await second.client.delete(`${path}/${heir.id}`))).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect((await heir.client.delete(`${path}/${second.id}`)).status).toBe(200);
    expect((await heir.client.delete(`${path}/${owner.id}`)).status).toBe(200);
    expect((await owner.client.get(project.path)).body.data.role).toBe('owner');
  });
});

describe('Every operation on members of a project', () => {
  const outcomes = async ({ client }: Pick<Person, 'client'>, at = path) => {
    const answers = await Promise.all([
      client.get(at),
      client.post(at, { email: 'x@example.com' }),
      client.put(`${at}/${member.id}/role`, { role: 'member' }),
      client.delete(`${at}/${admin.id}`),
      client.delete(`${at.replace('/members', '/invites')}/${owner.id}`),
    ]);
    return new Set(answers.map(outcome));
  };

  it('check 43: knows no project that the caller does not see', async () => {
    const [stranger, outside] = [await signUp(app), await signUp(app)];
    await addMember(app, owner.organizationId, outside, 'member');
    const theirs = await createProject(stranger);
    expect(await outcomes(outside)).toEqual(new Set(['404 NOT_FOUND']));
    expect(await outcomes(owner, path.replace(project.id, theirs.id))).toEqual(new Set(['404 NOT_FOUND']));
    expect(await outcomes(owner, `${theirs.path}/members`)).toEqual(new Set(['403 FORBIDDEN']));
  });

  it('asks a personal token for its scope', async () => {
    const { client } = await createToken(owner.client, ['projects:read', 'projects:write']);
    expect(await outcomes({ client })).toEqual(new Set(['403 API_KEY_MISSING_SCOPES']));
    const reader = await createToken(owner.client, ['members:read']);
    expect((await reader.client.get(path)).status).toBe(200);
    const writer = await createToken(owner.client, ['members:write']);
    expect((await writer.client.delete(`${path}/${member.id}`)).status).toBe(200);
  });

  it('asks for a credential', async () => {
    expect(await outcomes({ client: app.client() })).toEqual(new Set(['401 AUTHENTICATION_REQUIRED']));
  });
});
