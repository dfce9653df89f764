import {
  addMember,
  column,
  createToken,
  outcome,
  type Person,
  race,
  signUp,
  TestApp,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let member: Person;
let path: string;
let serial = 0;
beforeAll(async () => {
  app = await TestApp.start({ env: { PUBLIC_URL: 'https://keys.example.com' } });
  owner = await signUp(app, { name: 'Olga Owner' });
  [admin, member] = [await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, member, 'member');
  path = `/api/user/organizations/${owner.organizationId}/invites`;
});
afterAll(() => app.stop());

const invite = (caller: Person, body: object) => caller.client.post(path, body);
const someone = () => `guest-${++serial}@example.com`;
const open = async (email: string) => column(await owner.client.get(`${path}?q=${email}`), 'id');

describe('POST /api/user/organizations/:organizationId/invites', () => {
  it('sends an invite by mail, good for seven days', async () => {
    const before = app.clock.now().getTime();
    const { status, body } = await invite(owner, { email: ' Guest@Example.com', role: 'member' });
    expect(status).toBe(201);
    expect(body).toEqual({
      success: true,
      status: 201,
      code: 'OK',
      message: 'Invite sent',
      data: {
        id: expect.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
        email: 'guest@example.com',
        role: 'member',
        status: 'pending',
        invitedBy: 'Olga Owner',
        expiresAt: expect.stringMatching(/Z$/),
        createdAt: expect.stringMatching(/Z$/),
      },
    });
    const days = (Date.parse(body.data.expiresAt) - before) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(7);
    expect(days).toBeLessThan(7.001);
    expect(await app.mails.last('guest@example.com', 'invite')).toEqual({
      template: 'invite',
      to: 'guest@example.com',
      organization: "Olga Owner's organization",
      inviter: 'Olga Owner',
      role: 'member',
      token: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('keeps the token where only the mail has it', async () => {
    const email = someone();
    const answer = await invite(owner, { email, role: 'member' });
    const token = await app.mails.token(email, 'invite');
    expect(answer.text).not.toContain(token);
    expect((await owner.client.get(path)).text).not.toContain(token);
    const rows = await app.dataSource.query<{ row: string }[]>('SELECT i::text AS row FROM invitations i');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(app.logs)).not.toContain(token);
  });

  it('answers the same for an address with an account and one without', async () => {
    const known = await signUp(app);
    const withAccount = await invite(owner, { email: known.email, role: 'admin' });
    const without = await invite(owner, { email: someone(), role: 'admin' });
    expect(withAccount.status).toBe(without.status);
    expect(Object.keys(withAccount.body.data as object)).toEqual(Object.keys(without.body.data as object));
  });

  it('lets admins invite admins and members, and owners alone owners', async () => {
    for (const role of ['admin', 'member']) {
      expect((await invite(admin, { email: someone(), role })).body.data.role).toBe(role);
    }
    const refused = await invite(admin, { email: someone(), role: 'owner' });
    expect(outcome(refused)).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(refused.body.meta).toEqual({ requiredRole: 'owner' });
    expect((await invite(owner, { email: someone(), role: 'owner' })).body.data.role).toBe('owner');
  });

  it('is closed to members and to tokens without members:write', async () => {
    expect(outcome(await invite(member, { email: someone(), role: 'member' }))).toBe('403 INSUFFICIENT_PERMISSIONS');
    const { client } = await createToken(owner.client, ['members:read', 'organizations:write']);
    expect(outcome(await client.post(path, { email: someone(), role: 'member' }))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it('refuses an address of a member, in any spelling', async () => {
    for (const email of [member.email, ` ${member.email.toUpperCase()}`]) {
      expect(outcome(await invite(owner, { email, role: 'admin' }))).toBe('409 ALREADY_MEMBER');
    }
  });

  it('refuses a second invite while one is open, also in another spelling', async () => {
    const email = someone();
    await invite(owner, { email, role: 'member' });
    expect(outcome(await invite(owner, { email, role: 'admin' }))).toBe('409 INVITE_PENDING');
    expect(outcome(await invite(admin, { email: email.toUpperCase(), role: 'member' }))).toBe('409 INVITE_PENDING');
    expect(await open(email)).toHaveLength(1);
  });

  it('puts a new invite in the place of one that has expired', async () => {
    const email = someone();
    const first = (await invite(owner, { email, role: 'admin' })).body.data.id;
    app.clock.advance(7 * 86_400 + 1);
    const second = await invite(owner, { email, role: 'member' });
    expect(second.status).toBe(201);
    expect(second.body.data).toMatchObject({ role: 'member', status: 'pending' });
    expect(second.body.data.id).not.toBe(first);
    expect(await open(email)).toEqual([second.body.data.id]);
  });

  it('can follow one that was revoked or turned down', async () => {
    const guest = await signUp(app);
    const first = await invite(owner, { email: guest.email, role: 'member' });
    await owner.client.delete(`${path}/${first.body.data.id}`);
    expect((await invite(owner, { email: guest.email, role: 'member' })).status).toBe(201);
    await guest.client.post(`/api/user/invites/${await app.mails.token(guest.email, 'invite')}/decline`);
    expect((await invite(owner, { email: guest.email, role: 'member' })).status).toBe(201);
  });

  it.each([
    [{}, ['email', 'role']],
    [{ email: 'nobody', role: 'member' }, ['email']],
    [{ email: 'a@example.com', role: 'root' }, ['role']],
    [{ email: ['a@example.com'], role: 'member' }, ['email']],
  ])('refuses %j', async (body, fields) => {
    const answer = await invite(owner, body);
    expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
    expect(wrongFields(answer)).toEqual(fields);
  });

  it('sends one invite and one mail when 20 are asked for at once', async () => {
    const email = someone();
    const outcomes = await race(20, () => invite(owner, { email, role: 'member' }));
    expect(outcomes).toEqual({ '201 OK': 1, '409 INVITE_PENDING': 19 });
    expect(await open(email)).toHaveLength(1);
    expect(await app.mails.all(email)).toHaveLength(1);
  });

  it('replaces an expired invite once when 20 are asked for at once', async () => {
    const email = someone();
    await invite(owner, { email, role: 'member' });
    app.clock.advance(7 * 86_400 + 1);
    const outcomes = await race(20, () => invite(owner, { email, role: 'member' }));
    expect(outcomes).toEqual({ '201 OK': 1, '409 INVITE_PENDING': 19 });
    expect(await app.mails.all(email)).toHaveLength(2);
  });
});
