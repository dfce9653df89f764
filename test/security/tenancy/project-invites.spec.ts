import {
  addMember,
  addProjectMember,
  column,
  createProject,
  createProjectKey,
  outcome,
  type Person,
  race,
  rowId,
  signUp,
  TestApp,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let project: TestProject;
let serial = 0;
beforeAll(async () => {
  app = await TestApp.start();
  owner = await signUp(app);
});
beforeEach(async () => {
  project = await createProject(owner);
  admin = await signUp(app);
  await addProjectMember(app, owner.organizationId, project, admin, 'admin');
});
afterAll(() => app.stop());

const invite = async (email: string, role = 'member', caller = owner): Promise<{ id: string; token: string }> => {
  const { body } = await caller.client.post(`${project.path}/members`, { email, role });
  return { id: body.data.inviteId, token: await app.mails.token(email, 'invite') };
};
const inviteByKey = async (key: TestProjectKey, email: string, role = 'member'): Promise<string> => {
  const { status } = await key.client.post('/api/v1/project/members/invite', { email, role });
  expect(status).toBe(200);
  return app.mails.token(email, 'invite');
};
const accept = (person: Person, token: string, body?: object) =>
  person.client.post(`/api/user/invites/${token}/accept`, body);
const roleOf = async (person: Person) => (await person.client.get(project.path)).body.data?.role;

describe('R11: an invite to a project says for itself what it is for', () => {
  it('takes no project, organization, role or address from who accepts it', async () => {
    const guest = await signUp(app);
    const other = await createProject(owner);
    const { token } = await invite(guest.email);
    const bodies = [{ role: 'owner' }, { projectId: other.id }, { organizationId: admin.organizationId }];
    for (const body of [...bodies, { email: guest.email }]) {
      expect(outcome(await accept(guest, token, body))).toBe('400 VALIDATION_ERROR');
    }
    expect((await accept(guest, token)).status).toBe(200);
    expect(await roleOf(guest)).toBe('member');
    expect((await guest.client.get(other.path)).status).toBe(404);
  });
});

describe('R12: an invite to a project is for whoever has proven its address', () => {
  it('is neither shown to nor accepted by somebody who only claims the address', async () => {
    const email = `victim-${++serial}@example.com`;
    const claimant = await signUp(app, { email, verified: false });
    const { id, token } = await invite(email);
    expect((await claimant.client.get('/api/user/invites')).body.data).toEqual([]);
    for (const reference of [id, token]) {
      expect(outcome(await accept(claimant, reference))).toBe('403 EMAIL_NOT_VERIFIED');
    }
    await app.dataSource.query('UPDATE users SET verified_at = now() WHERE email = $1', [email]);
    expect((await accept(claimant, token)).status).toBe(200);
  });

  it('check 48: is nothing to the owner of another address, though they have the link', async () => {
    const [guest, thief] = [await signUp(app), await signUp(app)];
    const { id, token } = await invite(guest.email);
    for (const reference of [id, token]) {
      expect(outcome(await accept(thief, reference))).toBe('404 NOT_FOUND');
      expect(outcome(await thief.client.post(`/api/user/invites/${reference}/decline`))).toBe('404 NOT_FOUND');
    }
    expect((await accept(guest, token)).status).toBe(200);
  });
});

describe('R13: an invite to a project does not touch the account that it is for', () => {
  it('neither by being sent, nor when somebody signs up for the address once more', async () => {
    const guest = await signUp(app);
    const { token } = await invite(guest.email);
    const again = { email: guest.email, password: 'another-password-of-a-thief', name: 'Thief' };
    await app.client().post('/api/auth/sign-up/email', again);
    const thief = await app.client().post('/api/auth/sign-in/email', { email: again.email, password: again.password });
    expect(outcome(thief)).toBe('401 INVALID_CREDENTIALS');
    expect((await guest.client.get('/api/user/me')).body.data).toMatchObject({ fullName: guest.name });
    expect((await accept(guest, token)).status).toBe(200);
  });
});

describe('check 46: a person who has lost the right to invite to the project since', () => {
  const organization = () => `/api/user/organizations/${owner.organizationId}`;

  it.each<[string, () => Promise<unknown>]>([
    ['was demoted', () => owner.client.put(`${project.path}/members/${admin.id}/role`, { role: 'member' })],
    ['was removed from it', () => owner.client.delete(`${project.path}/members/${admin.id}`)],
    ['was removed from the organization', () => owner.client.delete(`${organization()}/members/${admin.id}`)],
    [
      'was deactivated',
      () => app.dataSource.query('UPDATE users SET is_active = false WHERE id = $1', [rowId(admin.id)]),
    ],
  ])('%s: what they offered is not to be had', async (_, lose) => {
    const guest = await signUp(app);
    const { id, token } = await invite(guest.email, 'member', admin);
    expect(column(await guest.client.get('/api/user/invites'), 'id')).toEqual([id]);
    await lose();
    expect((await guest.client.get('/api/user/invites')).body.data).toEqual([]);
    for (const reference of [id, token]) expect(outcome(await accept(guest, reference))).toBe('404 NOT_FOUND');
    expect(await roleOf(guest)).toBeUndefined();
    expect((await owner.client.post(`${project.path}/members`, { email: guest.email })).status).toBe(201);
  });

  it('still has it by the organization: what they offered holds', async () => {
    const guest = await signUp(app);
    const { token } = await invite(guest.email, 'member', admin);
    await owner.client.put(`${organization()}/members/${admin.id}/role`, { role: 'admin' });
    await owner.client.delete(`${project.path}/members/${admin.id}`);
    expect((await accept(guest, token)).status).toBe(200);
  });

  it('was an owner and is an admin: may have invited members, but no owners', async () => {
    const [second, heir, guest] = [await signUp(app), await signUp(app), await signUp(app)];
    await addProjectMember(app, owner.organizationId, project, second, 'owner');
    const asOwner = await invite(heir.email, 'owner', second);
    const asMember = await invite(guest.email, 'member', second);
    await owner.client.put(`${project.path}/members/${second.id}/role`, { role: 'admin' });
    expect(outcome(await accept(heir, asOwner.token))).toBe('404 NOT_FOUND');
    expect((await accept(guest, asMember.token)).status).toBe(200);
  });

  it('gives nothing away when the right is lost at the very moment', async () => {
    for (let round = 0; round < 5; round++) {
      const [inviter, guest] = [await signUp(app), await signUp(app)];
      await addProjectMember(app, owner.organizationId, project, inviter, 'admin');
      const { token } = await invite(guest.email, 'admin', inviter);
      const [accepted, removed] = await Promise.all([
        accept(guest, token),
        owner.client.delete(`${project.path}/members/${inviter.id}`),
      ]);
      expect(removed.status).toBe(200);
      expect(['200 OK', '404 NOT_FOUND']).toContain(outcome(accepted));
      expect(await roleOf(guest)).toBe(accepted.status === 200 ? 'admin' : undefined);
    }
  });
});

describe('check 46: a key that may invite no more', () => {
  let key: TestProjectKey;
  let keyPath: string;
  beforeEach(async () => {
    key = await createProjectKey(owner.client, project, { scopes: ['members:write', 'runs:read'], expiresIn: 86_400 });
    keyPath = `${project.keysPath}/${key.id}`;
  });

  it.each<[string, () => unknown]>([
    ['is revoked', () => owner.client.delete(keyPath)],
    ['is disabled', () => owner.client.put(keyPath, { enabled: false })],
    ['has lost the scope', () => owner.client.put(keyPath, { scopes: ['runs:read'] })],
    ['has expired', () => app.clock.advance(86_401)],
    ['is gone', () => app.dataSource.query('DELETE FROM api_keys WHERE prefix = $1', [key.key.slice(0, 14)])],
  ])('since it %s: what it offered is not to be had', async (_, end) => {
    const guest = await signUp(app);
    const token = await inviteByKey(key, guest.email, 'owner');
    expect((await guest.client.get('/api/user/invites')).body.data).toHaveLength(1);
    await end();
    expect((await guest.client.get('/api/user/invites')).body.data).toEqual([]);
    expect(outcome(await accept(guest, token))).toBe('404 NOT_FOUND');
    expect(await roleOf(guest)).toBeUndefined();
  });

  it('is rotated, or its maker has gone: what it offered holds, as the key does', async () => {
    const [guest, maker] = [await signUp(app), await signUp(app)];
    await addMember(app, owner.organizationId, maker, 'owner');
    const ofMaker = await createProjectKey(maker.client, project);
    const token = await inviteByKey(ofMaker, guest.email, 'owner');
    await owner.client.delete(`/api/user/organizations/${owner.organizationId}/members/${maker.id}`);
    await owner.client.post(`${project.keysPath}/${ofMaker.id}/rotate`, {});
    expect((await accept(guest, token)).status).toBe(200);
    expect(await roleOf(guest)).toBe('owner');
  });
});

describe('check 48: one invite to a project, one membership', () => {
  it('when 20 accept it at once', async () => {
    const guest = await signUp(app);
    const { id, token } = await invite(guest.email);
    const outcomes = await race(20, (index) => accept(guest, index % 2 ? id : token));
    expect(outcomes).toEqual({ '200 OK': 1, '404 NOT_FOUND': 19 });
    expect((await guest.client.get('/api/user/me')).body.data.organizationCount).toBe(2);
    expect(await roleOf(guest)).toBe('member');
  });

  it('when invites to the organization and to three of its projects are accepted at once', async () => {
    const guest = await signUp(app);
    const invites = `/api/user/organizations/${owner.organizationId}/invites`;
    const tokens: string[] = [];
    for (let index = 0; index < 3; index++) {
      project = await createProject(owner);
      tokens.push((await invite(guest.email)).token);
    }
    await owner.client.post(invites, { email: guest.email, role: 'member' });
    tokens.push(await app.mails.token(guest.email, 'invite'));
    const outcomes = await race(20, (index) => accept(guest, tokens[index % 4]));
    // Whoever comes into the organization through a project first is a member already.
    expect(outcomes['200 OK']).toBeGreaterThanOrEqual(3);
    expect(Object.keys(outcomes).filter((one) => /^5/.test(one))).toEqual([]);
    expect((await guest.client.get('/api/user/me')).body.data.organizationCount).toBe(2);
    const projects = await guest.client.get(`/api/user/organizations/${owner.organizationId}/projects`);
    expect(projects.body.meta.total).toBe(3);
  });

  it('ends in one of the two when it is accepted and taken back at once', async () => {
    const guest = await signUp(app);
    const { id, token } = await invite(guest.email);
    const [accepted, revoked] = await Promise.all([
      accept(guest, token),
      owner.client.delete(`${project.path}/invites/${id}`),
    ]);
    expect([accepted.status, revoked.status].sort()).toEqual([200, 404]);
    expect(await roleOf(guest)).toBe(accepted.status === 200 ? 'member' : undefined);
  });
});

describe('check 54: an invite to a project that has ended', () => {
  it.each<[string, () => string]>([
    ['alone', () => project.path],
    ['with its organization', () => `/api/user/organizations/${owner.organizationId}`],
  ])('%s leads nowhere', async (_, end) => {
    const guest = await signUp(app);
    const { id, token } = await invite(guest.email);
    expect((await owner.client.delete(end())).status).toBe(200);
    for (const reference of [id, token]) expect(outcome(await accept(guest, reference))).toBe('404 NOT_FOUND');
    expect((await guest.client.get('/api/user/invites')).body.data).toEqual([]);
    const [{ status }] = await app.dataSource.query<[{ status: string }]>(
      'SELECT status FROM invitations WHERE email = $1',
      [guest.email],
    );
    expect(status).toBe('revoked');
    owner = await signUp(app);
  });
});
