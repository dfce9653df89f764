import {
  addMember,
  column,
  createToken,
  outcome,
  type Person,
  rowId,
  signUp,
  TestApp,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let member: Person;
let path: string;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

beforeEach(async () => {
  [owner, admin, member] = [
    await signUp(app, { name: 'Olga' }),
    await signUp(app, { name: 'Adam' }),
    await signUp(app),
  ];
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, member, 'member');
  path = `/api/user/organizations/${owner.organizationId}/invites`;
});

const invite = async (email: string, role = 'member', caller = owner): Promise<string> =>
  (await caller.client.post(path, { email, role })).body.data.id;
const accept = (guest: Person, token: string) => guest.client.post(`/api/user/invites/${token}/accept`);

describe('GET /api/user/organizations/:organizationId/invites', () => {
  it('lists open invites, newest first', async () => {
    for (const name of ['a', 'b', 'c']) await invite(`${name}@example.com`);
    const answer = await admin.client.get(path);
    expect(answer.status).toBe(200);
    expect(answer.body.meta).toEqual({ total: 3, offset: 0, limit: 20, hasMore: false });
    expect(column(answer, 'email')).toEqual(['c@example.com', 'b@example.com', 'a@example.com']);
    expect(column(await admin.client.get(`${path}?limit=1&offset=1`), 'email')).toEqual(['b@example.com']);
    expect(column(await admin.client.get(`${path}?q=A@EX`), 'email')).toEqual(['a@example.com']);
  });

  it('shows which can be accepted no more, since their time is over or their inviter lost the right', async () => {
    await invite('old@example.com');
    app.clock.advance(7 * 86_400 + 1);
    await invite('lapsed@example.com', 'member', admin);
    await app.dataSource.query(`UPDATE memberships SET role = 'member' WHERE user_id = $1 AND organization_id = $2`, [
      rowId(admin.id),
      rowId(owner.organizationId),
    ]);
    await invite('fresh@example.com');
    const answer = await owner.client.get(path);
    expect(column(answer, 'status')).toEqual(['pending', 'expired', 'expired']);
    expect(column(answer, 'invitedBy')).toEqual(['Olga', 'Adam', 'Olga']);
  });

  it('is for admins with members:read', async () => {
    expect(outcome(await member.client.get(path))).toBe('403 INSUFFICIENT_PERMISSIONS');
    const { client } = await createToken(owner.client, ['organizations:read']);
    expect(outcome(await client.get(path))).toBe('403 API_KEY_MISSING_SCOPES');
    const answer = await owner.client.get(`${path}?status=pending`);
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['status']]);
  });
});

describe('DELETE /api/user/organizations/:organizationId/invites/:inviteId', () => {
  it('takes an invite back: its link is dead', async () => {
    const guest = await signUp(app);
    const id = await invite(guest.email);
    const token = await app.mails.token(guest.email, 'invite');
    const { status, body } = await admin.client.delete(`${path}/${id}`);
    expect([status, body.message, body.data]).toEqual([200, 'Invite revoked', null]);
    expect(outcome(await accept(guest, token))).toBe('404 NOT_FOUND');
    expect(outcome(await accept(guest, id))).toBe('404 NOT_FOUND');
    expect(outcome(await admin.client.delete(`${path}/${id}`))).toBe('404 NOT_FOUND');
    expect((await owner.client.get(path)).body.meta.total).toBe(0);
  });

  it('leaves what only an owner may offer to owners', async () => {
    const id = await invite('next-owner@example.com', 'owner');
    expect(outcome(await admin.client.delete(`${path}/${id}`))).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect((await owner.client.delete(`${path}/${id}`)).status).toBe(200);
  });

  it('is for admins with members:write, and does not know invites of others', async () => {
    const id = await invite('x@example.com');
    expect(outcome(await member.client.delete(`${path}/${id}`))).toBe('403 INSUFFICIENT_PERMISSIONS');
    const { client } = await createToken(owner.client, ['members:read']);
    expect(outcome(await client.delete(`${path}/${id}`))).toBe('403 API_KEY_MISSING_SCOPES');
    const elsewhere = `/api/user/organizations/${admin.organizationId}/invites/${id}`;
    expect(outcome(await admin.client.delete(elsewhere))).toBe('404 NOT_FOUND');
    expect(outcome(await owner.client.delete(`${path}/none`))).toBe('404 NOT_FOUND');
    expect((await owner.client.get(path)).body.meta.total).toBe(1);
  });
});

describe('POST /api/user/organizations/:organizationId/invites/:inviteId/resend', () => {
  const resend = (caller: Person, id: string) => caller.client.post(`${path}/${id}/resend`);

  it('sends a new link, good for seven days from now; the old one is dead', async () => {
    const guest = await signUp(app);
    const id = await invite(guest.email);
    const old = await app.mails.token(guest.email, 'invite');
    app.clock.advance(6 * 86_400);
    const { status, body } = await resend(admin, id);
    expect(status).toBe(200);
    expect(body).toMatchObject({ message: 'Invite sent again', data: { id, status: 'pending', invitedBy: 'Adam' } });
    const fresh = await app.mails.last(guest.email, 'invite');
    expect(fresh).toMatchObject({ inviter: 'Adam', role: 'member' });
    expect(fresh.token).not.toBe(old);
    expect(outcome(await accept(guest, old))).toBe('404 NOT_FOUND');
    app.clock.advance(6 * 86_400);
    expect((await accept(guest, fresh.token)).status).toBe(200);
  });

  it('revives an invite that has expired or whose inviter lost the right', async () => {
    const guest = await signUp(app);
    const id = await invite(guest.email, 'member', admin);
    await owner.client.delete(`/api/user/organizations/${owner.organizationId}/members/${admin.id}`);
    app.clock.advance(8 * 86_400);
    expect((await resend(owner, id)).body.data).toMatchObject({ status: 'pending', invitedBy: 'Olga' });
    expect((await accept(guest, await app.mails.token(guest.email, 'invite'))).status).toBe(200);
  });

  it('does not let an admin offer what only an owner may', async () => {
    const id = await invite('boss@example.com', 'owner');
    expect(outcome(await resend(admin, id))).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(await app.mails.all('boss@example.com')).toHaveLength(1);
  });

  it('is for admins with members:write, and knows only open invites of the organization', async () => {
    const id = await invite('y@example.com');
    expect(outcome(await resend(member, id))).toBe('403 INSUFFICIENT_PERMISSIONS');
    const { client } = await createToken(owner.client, ['members:read']);
    expect(outcome(await resend({ ...owner, client }, id))).toBe('403 API_KEY_MISSING_SCOPES');
    await owner.client.delete(`${path}/${id}`);
    expect(outcome(await resend(owner, id))).toBe('404 NOT_FOUND');
    expect(outcome(await resend(owner, owner.id))).toBe('404 NOT_FOUND');
  });

  it('is limited like other mail that people ask for', async () => {
    const limited = await TestApp.start({ env: { RATE_LIMIT_RECOVERY: '5/3600' } });
    try {
      const olga = await signUp(limited);
      const invites = `/api/user/organizations/${olga.organizationId}/invites`;
      const { body } = await olga.client.post(invites, { email: 'z@example.com', role: 'member' });
      const outcomes = [];
      for (let index = 0; index < 6; index++) {
        outcomes.push(outcome(await olga.client.post(`${invites}/${body.data.id}/resend`)));
      }
      expect(outcomes).toEqual([...Array<string>(5).fill('200 OK'), '429 RATE_LIMIT_ERROR']);
    } finally {
      await limited.stop();
    }
  });
});
