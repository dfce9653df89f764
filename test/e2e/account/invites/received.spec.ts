import { column, createToken, outcome, type Person, race, signUp, TestApp, wrongFields } from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let guest: Person;
let invites: string;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

beforeEach(async () => {
  [owner, guest] = [await signUp(app, { name: 'Olga Owner' }), await signUp(app)];
  invites = `/api/user/organizations/${owner.organizationId}/invites`;
});

/** Invites the guest and answers the invite's id and the token of its mail. */
const invite = async (role = 'member'): Promise<{ id: string; token: string }> => {
  const { body } = await owner.client.post(invites, { email: guest.email, role });
  return { id: body.data.id, token: await app.mails.token(guest.email, 'invite') };
};
const accept = (person: Person, token: string) => person.client.post(`/api/user/invites/${token}/accept`);
const decline = (person: Person, token: string) => person.client.post(`/api/user/invites/${token}/decline`);
const roleOf = async (person: Person) =>
  (await person.client.get(`/api/user/organizations/${owner.organizationId}/my-membership`)).body.data?.role;

describe('GET /api/user/invites', () => {
  it('lists the invites that the caller can accept', async () => {
    const { id } = await invite('admin');
    const { status, body } = await guest.client.get('/api/user/invites');
    expect(status).toBe(200);
    expect(body.meta).toEqual({ total: 1, offset: 0, limit: 20, hasMore: false });
    expect(body.data).toEqual([
      {
        id,
        organization: { id: owner.organizationId, name: "Olga Owner's organization" },
        project: null,
        role: 'admin',
        invitedBy: 'Olga Owner',
        expiresAt: expect.stringMatching(/Z$/),
      },
    ]);
    expect((await owner.client.get('/api/user/invites')).body.data).toEqual([]);
  });

  it('lists them newest first, page by page', async () => {
    const { id } = await invite();
    const other = await signUp(app);
    const second = await other.client.post(`/api/user/organizations/${other.organizationId}/invites`, {
      email: guest.email,
      role: 'member',
    });
    expect(column(await guest.client.get('/api/user/invites'), 'id')).toEqual([second.body.data.id, id]);
    const page = await guest.client.get('/api/user/invites?limit=1&offset=1');
    expect(column(page, 'id')).toEqual([id]);
    const wrong = await guest.client.get('/api/user/invites?limit=0');
    expect([outcome(wrong), wrongFields(wrong)]).toEqual(['400 VALIDATION_ERROR', ['limit']]);
  });

  it('passes over what is accepted, declined, revoked or expired', async () => {
    const { token } = await invite();
    await decline(guest, token);
    expect((await guest.client.get('/api/user/invites')).body.data).toEqual([]);
    await invite();
    app.clock.advance(7 * 86_400 + 1);
    expect((await guest.client.get('/api/user/invites')).body.data).toEqual([]);
  });

  it.each(['user:read', 'organizations:read'])('is open to a token with %s', async (scope) => {
    const { client } = await createToken(guest.client, [scope]);
    expect((await client.get('/api/user/invites')).status).toBe(200);
  });

  it('is closed to tokens with neither, or with a pin', async () => {
    const { client } = await createToken(guest.client, ['members:read']);
    expect(outcome(await client.get('/api/user/invites'))).toBe('403 API_KEY_MISSING_SCOPES');
    const metadata = { organizationId: guest.organizationId };
    const pinned = await createToken(guest.client, ['user:read', 'organizations:write'], { metadata });
    expect(outcome(await pinned.client.get('/api/user/invites'))).toBe('403 FORBIDDEN');
    const { token } = await invite();
    expect(outcome(await accept({ ...guest, client: pinned.client }, token))).toBe('403 FORBIDDEN');
    expect(outcome(await decline({ ...guest, client: pinned.client }, token))).toBe('403 FORBIDDEN');
    expect(outcome(await app.client().get('/api/user/invites'))).toBe('401 AUTHENTICATION_REQUIRED');
  });
});

describe('POST /api/user/invites/:token/accept', () => {
  it('makes the caller a member, by the token of the mail', async () => {
    const { token } = await invite('admin');
    const { status, body } = await accept(guest, token);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      message: 'Invite accepted',
      data: { id: owner.organizationId, name: "Olga Owner's organization", role: 'admin' },
    });
    expect(await roleOf(guest)).toBe('admin');
    expect((await guest.client.get('/api/user/me')).body.data.organizationCount).toBe(2);
  });

  it('takes the id of the list as well', async () => {
    const { id } = await invite();
    expect((await accept(guest, id)).status).toBe(200);
    expect(await roleOf(guest)).toBe('member');
  });

  it('works once', async () => {
    const { id, token } = await invite();
    await accept(guest, token);
    expect(outcome(await accept(guest, token))).toBe('404 NOT_FOUND');
    expect(outcome(await accept(guest, id))).toBe('404 NOT_FOUND');
    await guest.client.post(`/api/user/organizations/${owner.organizationId}/leave`);
    expect(outcome(await accept(guest, token))).toBe('404 NOT_FOUND');
  });

  it('works for seven days', async () => {
    const { token } = await invite();
    app.clock.advance(7 * 86_400);
    expect(outcome(await accept(guest, token))).toBe('404 NOT_FOUND');
    const again = await owner.client.post(invites, { email: guest.email, role: 'member' });
    app.clock.advance(7 * 86_400 - 5);
    expect((await accept(guest, again.body.data.id)).status).toBe(200);
  });

  it('does not know made-up tokens', async () => {
    const { token } = await invite();
    const wrong = [token.slice(0, -1), `${token}x`, token.toUpperCase(), 'x', guest.id, 'a'.repeat(500)];
    for (const text of [...wrong, encodeURIComponent('ä/\u0000')]) {
      expect(outcome(await accept(guest, text))).toBe('404 NOT_FOUND');
    }
  });

  it('tells a member that they are one already', async () => {
    const { token } = await invite();
    await app.dataSource.query(
      `INSERT INTO memberships (organization_id, user_id, role)
       SELECT i.organization_id, u.id, 'member' FROM invitations i JOIN users u ON u.email = i.email WHERE u.email = $1`,
      [guest.email],
    );
    expect(outcome(await accept(guest, token))).toBe('409 ALREADY_MEMBER');
    expect((await guest.client.get('/api/user/invites')).body.data).toEqual([]);
  });

  it('needs organizations:write', async () => {
    const { token } = await invite();
    const { client } = await createToken(guest.client, ['user:write', 'members:write']);
    expect(outcome(await accept({ ...guest, client }, token))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await app.client().post(`/api/user/invites/${token}/accept`))).toBe('401 AUTHENTICATION_REQUIRED');
  });

  it('check 48: gives 20 parallel acceptances one membership', async () => {
    const { id, token } = await invite();
    const outcomes = await race(20, (index) => accept(guest, index % 2 ? id : token));
    expect(outcomes).toEqual({ '200 OK': 1, '404 NOT_FOUND': 19 });
    expect((await guest.client.get('/api/user/me')).body.data.organizationCount).toBe(2);
  });

  it('ends in one of the two when it is accepted and revoked at once', async () => {
    const { id, token } = await invite();
    const [accepted, revoked] = await Promise.all([accept(guest, token), owner.client.delete(`${invites}/${id}`)]);
    expect([accepted.status, revoked.status].sort()).toEqual([200, 404]);
    expect(await roleOf(guest)).toBe(accepted.status === 200 ? 'member' : undefined);
  });
});

describe('POST /api/user/invites/:token/decline', () => {
  it('turns the invite down for good', async () => {
    const { id, token } = await invite();
    const { status, body } = await decline(guest, token);
    expect([status, body.message, body.data]).toEqual([200, 'Invite declined', null]);
    expect(outcome(await accept(guest, token))).toBe('404 NOT_FOUND');
    expect(outcome(await decline(guest, id))).toBe('404 NOT_FOUND');
    expect((await owner.client.get(invites)).body.data).toEqual([]);
    expect(await roleOf(guest)).toBeUndefined();
  });

  it('takes the id of the list as well, and needs organizations:write', async () => {
    const { id } = await invite();
    const { client } = await createToken(guest.client, ['user:write']);
    expect(outcome(await decline({ ...guest, client }, id))).toBe('403 API_KEY_MISSING_SCOPES');
    expect((await decline(guest, id)).status).toBe(200);
  });
});
