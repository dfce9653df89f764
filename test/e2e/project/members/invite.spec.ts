import {
  addMember,
  addProjectMember,
  column,
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  signUp,
  TestApp,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';

const path = '/api/v1/project/members';

let app: TestApp;
let ada: Person;
let admin: Person;
let project: TestProject;
let key: TestProjectKey;
let serial = 0;
beforeAll(async () => {
  app = await TestApp.start();
  [ada, admin] = [await signUp(app, { name: 'Ada Lovelace' }), await signUp(app)];
  await addMember(app, ada.organizationId, admin, 'admin');
});
beforeEach(async () => {
  project = await createProject(ada, { name: 'Analytical Engine' });
  key = await createProjectKey(ada.client, project);
});
afterAll(() => app.stop());

const invite = (body: object, { client } = key) => client.post(`${path}/invite`, body);
const someone = () => `guest-${++serial}@example.com`;
const accept = async (person: Person) =>
  person.client.post(`/api/user/invites/${await app.mails.token(person.email, 'invite')}/accept`);
const pending = async () => {
  const { body } = await key.client.get(path);
  return (body.data as { status: string; email: string }[]).filter((one) => one.status === 'pending');
};

describe('POST /api/v1/project/members/invite', () => {
  it('sends an invite by mail, as a member where nothing is said', async () => {
    const email = someone();
    const { status, body, text } = await invite({ email: ` ${email.toUpperCase()}` });
    expect(status).toBe(200);
    expect(body.data).toEqual({
      userId: null,
      email,
      name: null,
      role: 'member',
      status: 'pending',
      joinedAt: null,
      inviteId: expect.stringMatching(/^inv_[0-9a-z]{26}$/),
    });
    const mail = await app.mails.last(email, 'invite');
    expect(mail).toEqual({
      template: 'invite',
      to: email,
      organization: "Ada Lovelace's organization",
      project: 'Analytical Engine',
      inviter: null,
      role: 'member',
      token: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(text).not.toContain(mail.token);
  });

  it('brings somebody from outside into the organization as a member, and into the project as invited', async () => {
    const guest = await signUp(app);
    await invite({ email: guest.email, role: 'admin' });
    const received = await guest.client.get('/api/user/invites');
    expect(received.body.data).toEqual([
      {
        id: expect.any(String),
        organization: { id: ada.organizationId, name: "Ada Lovelace's organization" },
        project: { id: project.id, name: 'Analytical Engine' },
        role: 'admin',
        invitedBy: null,
        expiresAt: expect.stringMatching(/Z$/),
      },
    ]);
    const { status, body } = await accept(guest);
    expect([status, body.data.id, body.data.role]).toEqual([200, ada.organizationId, 'member']);
    expect((await guest.client.get(project.path)).body.data.role).toBe('admin');
    const projects = await guest.client.get(`/api/user/organizations/${ada.organizationId}/projects`);
    expect(column(projects, 'id')).toEqual([project.id]);
  });

  it('leaves who is in the organization what they are there', async () => {
    await invite({ email: admin.email, role: 'owner' });
    expect((await accept(admin)).body.data.role).toBe('admin');
    expect((await admin.client.get(project.path)).body.data.role).toBe('owner');
  });

  it('409: refuses an address that has a place in the project, but none that is in it by the organization', async () => {
    expect(projectOutcome(await invite({ email: ada.email }))).toBe('409 ALREADY_MEMBER');
    const second = await signUp(app);
    await addMember(app, ada.organizationId, second, 'owner');
    expect((await invite({ email: second.email })).status).toBe(200);
    const member = await signUp(app);
    await addProjectMember(app, ada.organizationId, project, member);
    expect(projectOutcome(await invite({ email: member.email.toUpperCase() }))).toBe('409 ALREADY_MEMBER');
  });

  it('409: tells who accepts twice that they are in already', async () => {
    const guest = await signUp(app);
    await invite({ email: guest.email });
    await addProjectMember(app, ada.organizationId, project, guest);
    expect(column(await guest.client.get('/api/user/invites'), 'id')).toEqual([]);
    expect((await accept(guest)).body.code).toBe('ALREADY_MEMBER');
  });

  it('409: refuses a second invite while one is pending, also when 20 are asked for at once', async () => {
    const email = someone();
    const answers = await Promise.all(Array.from({ length: 20 }, () => invite({ email })));
    const outcomes = answers.map(projectOutcome).sort();
    expect(outcomes).toEqual(['200', ...Array<string>(19).fill('409 INVITE_PENDING')]);
    expect(await pending()).toMatchObject([{ email }]);
    expect(await app.mails.all(email)).toHaveLength(1);
  });

  it('puts a new invite in the place of one that is too old', async () => {
    const guest = await signUp(app);
    await invite({ email: guest.email, role: 'admin' });
    app.clock.advance(7 * 86_400 + 1);
    expect((await accept(guest)).body.code).toBe('NOT_FOUND');
    expect((await invite({ email: guest.email })).status).toBe(200);
    await accept(guest);
    expect((await guest.client.get(project.path)).body.data.role).toBe('member');
  });

  it('keeps the invites of several projects and of the organization apart', async () => {
    const guest = await signUp(app);
    const other = await createProjectKey(ada.client, await createProject(ada));
    const organization = `/api/user/organizations/${ada.organizationId}/invites`;
    const own = await ada.client.post(organization, { email: guest.email, role: 'admin' });
    const [first, second] = [await invite({ email: guest.email }), await invite({ email: guest.email }, other)];
    expect([own.status, first.status, second.status]).toEqual([201, 200, 200]);
    expect(column(await ada.client.get(`${organization}?q=${guest.email}`), 'id')).toEqual([own.body.data.id]);
    expect(column(await guest.client.get('/api/user/invites'), 'project')).toHaveLength(3);
    const inviteId = (first.body.data.inviteId as string).slice(4).toUpperCase();
    for (const [method, rest] of [
      ['DELETE', ''],
      ['POST', '/resend'],
    ]) {
      expect((await ada.client.send(method, `${organization}/${inviteId}${rest}`)).status).toBe(404);
    }
    const ofOrganization = `inv_${(own.body.data.id as string).toLowerCase()}`;
    for (const target of [ofOrganization, second.body.data.inviteId as string]) {
      expect(projectOutcome(await key.client.post(`${path}/remove`, { inviteId: target }))).toBe('404 NOT_FOUND');
    }
    expect(column(await guest.client.get('/api/user/invites'), 'project')).toHaveLength(3);
  });

  it('answers the same for an address with an account and one without', async () => {
    const known = await invite({ email: (await signUp(app)).email });
    const unknown = await invite({ email: someone() });
    expect({ ...known.body.data, email: '', inviteId: '' }).toEqual({ ...unknown.body.data, email: '', inviteId: '' });
  });

  it.each([
    [{}, 'email'],
    [{ email: 'nobody' }, 'email'],
    [{ email: 'a@example.com', role: 'root' }, 'role'],
    [{ email: 'a@example.com', projectId: 'x' }, 'projectId'],
  ])('400: refuses %j for its %s', async (body, field) => {
    const answer = await invite(body);
    expect([projectOutcome(answer), answer.body.error.field]).toEqual(['400 VALIDATION', field]);
  });

  it('403: is for keys that act as admin, with members:write; as owner where an owner is invited', async () => {
    const reader = await createProjectKey(ada.client, project, { scopes: ['members:read'] });
    expect(projectOutcome(await invite({ email: someone() }, reader))).toBe('403 SCOPE_DENIED');
    const ofAdmin = await createProjectKey(admin.client, project);
    const refused = await invite({ email: someone(), role: 'owner' }, ofAdmin);
    expect(projectOutcome(refused)).toBe('403 FORBIDDEN');
    expect((await invite({ email: someone(), role: 'admin' }, ofAdmin)).status).toBe(200);
    await app.tamper(`UPDATE api_keys SET ceiling = 'member' WHERE prefix = $1`, [ofAdmin.key.slice(0, 14)]);
    expect(projectOutcome(await invite({ email: someone() }, ofAdmin))).toBe('403 FORBIDDEN');
    expect((await invite({ email: someone(), role: 'owner' })).status).toBe(200);
  });

  it('heeds Idempotency-Key: one invite, one mail', async () => {
    const email = someone();
    const once = { headers: { 'idempotency-key': `invite-${email}` } };
    const first = await key.client.post(`${path}/invite`, { email }, once);
    const again = await key.client.post(`${path}/invite`, { email }, once);
    expect([again.text, again.headers.get('idempotent-replayed')]).toEqual([first.text, 'true']);
    expect(await app.mails.all(email)).toHaveLength(1);
  });
});
