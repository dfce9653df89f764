import { addMember, createToken, outcome, type Person, rowId, signUp, TestApp, wrongFields } from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let member: Person;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  [owner, admin, member] = [await signUp(app), await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, member, 'member');
  path = `/api/user/organizations/${owner.organizationId}`;
});
afterAll(() => app.stop());

const roles = async () => {
  const { body } = await owner.client.get(`${path}/members`);
  return Object.fromEntries(
    (body.data as { userId: string; role: string }[]).map(({ userId, role }) => [userId, role]),
  );
};

describe('check 46: nobody gives more than they have', () => {
  afterEach(async () => {
    expect(await roles()).toEqual({ [owner.id]: 'owner', [admin.id]: 'admin', [member.id]: 'member' });
  });

  it('a member invites nobody, as nothing', async () => {
    for (const role of ['owner', 'admin', 'member']) {
      const answer = await member.client.post(`${path}/invites`, { email: 'friend@example.com', role });
      expect(outcome(answer)).toBe('403 INSUFFICIENT_PERMISSIONS');
    }
    expect(await app.mails.all('friend@example.com')).toEqual([]);
  });

  it('an admin makes neither themselves nor others owner', async () => {
    for (const target of [admin, member]) {
      const answer = await admin.client.put(`${path}/members/${target.id}/role`, { role: 'owner' });
      expect(outcome(answer)).toBe('403 INSUFFICIENT_PERMISSIONS');
    }
    const invited = await admin.client.post(`${path}/invites`, { email: 'accomplice@example.com', role: 'owner' });
    expect(outcome(invited)).toBe('403 INSUFFICIENT_PERMISSIONS');
  });

  it('an admin removes or demotes no owner', async () => {
    expect(outcome(await admin.client.delete(`${path}/members/${owner.id}`))).toBe('403 INSUFFICIENT_PERMISSIONS');
    const demoted = await admin.client.put(`${path}/members/${owner.id}/role`, { role: 'member' });
    expect(outcome(demoted)).toBe('403 INSUFFICIENT_PERMISSIONS');
  });

  it.each([
    ['GET', '/invites', undefined],
    ['PUT', '', { name: 'x' }],
    ['DELETE', '', undefined],
    ['POST', '/projects', { name: 'x' }],
    ['PUT', '/subscription', { plan: 'enterprise' }],
    ['GET', '/api-keys', undefined],
    ['POST', '/api-keys', { name: 'x', scopes: ['admin'] }],
  ])('a member does not %s what is for admins and owners: …%s', async (method, rest, body) => {
    expect(outcome(await member.client.send(method, path + rest, { body }))).toBe('403 INSUFFICIENT_PERMISSIONS');
  });

  it('a token of an owner does what its scopes say, and no more', async () => {
    const { client } = await createToken(owner.client, ['members:read', 'organizations:read', 'projects:read']);
    const attempts: [string, string, object?][] = [
      ['PUT', `/members/${member.id}/role`, { role: 'owner' }],
      ['DELETE', `/members/${member.id}`],
      ['POST', '/invites', { email: 'x@example.com', role: 'owner' }],
      ['PUT', '', { name: 'x' }],
      ['DELETE', ''],
      ['POST', '/leave'],
      ['PUT', '/subscription', { plan: 'pro' }],
      ['POST', '/projects', { name: 'x' }],
    ];
    for (const [method, rest, body] of attempts) {
      expect(outcome(await client.send(method, path + rest, { body }))).toBe('403 API_KEY_MISSING_SCOPES');
    }
  });

  it('a token of a member has no more than the member, whatever its scopes', async () => {
    const { client } = await createToken(member.client, ['members:write', 'organizations:write', 'subscription:write']);
    expect(outcome(await client.put(`${path}/members/${member.id}/role`, { role: 'owner' }))).toBe(
      '403 INSUFFICIENT_PERMISSIONS',
    );
    expect(outcome(await client.delete(path))).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(outcome(await client.put(`${path}/subscription`, { plan: 'pro' }))).toBe('403 INSUFFICIENT_PERMISSIONS');
  });
});

describe('check 45: what a client may not set', () => {
  const forbidden = {
    id: '01HZ3K5R4X9Y2V6QF8TJ7W0CDN',
    ownerId: '01HZ3K5R4X9Y2V6QF8TJ7W0CDN',
    userId: '01HZ3K5R4X9Y2V6QF8TJ7W0CDN',
    organizationId: '01HZ3K5R4X9Y2V6QF8TJ7W0CDN',
    role: 'owner',
    plan: 'enterprise',
    createdBy: '01HZ3K5R4X9Y2V6QF8TJ7W0CDN',
    createdAt: '2020-01-01T00:00:00.000Z',
    deletedAt: null,
    status: 'accepted',
    expiresAt: '2099-01-01T00:00:00.000Z',
    token: 'chosen',
  };
  let project: string;
  beforeAll(async () => {
    project = (await owner.client.post(`${path}/projects`, { name: 'P' })).body.data.id;
  });

  it.each([
    ['POST', () => '/api/user/organizations', { name: 'x' }],
    ['PUT', () => path, { name: 'x' }],
    ['POST', () => `${path}/projects`, { name: 'x' }],
    ['PUT', () => `${path}/projects/${project}`, { name: 'x' }],
    ['POST', () => `${path}/invites`, { email: 'x@example.com', role: 'member' }],
    ['PUT', () => `${path}/members/${member.id}/role`, { role: 'member' }],
    ['PUT', () => `${path}/subscription`, { plan: 'pro' }],
    ['POST', () => `${path}/projects/${project}/members`, { email: 'x@example.com', role: 'member' }],
    ['PUT', () => `${path}/projects/${project}/members/${owner.id}/role`, { role: 'owner' }],
  ])('%s %# names each field that it does not know, and changes nothing', async (method, target, body: object) => {
    const extra = Object.entries(forbidden).filter(([name]) => !(name in body));
    for (const [name, value] of extra) {
      const answer = await owner.client.send(method, target(), { body: { ...body, [name]: value } });
      expect([name, outcome(answer), wrongFields(answer)]).toEqual([name, '400 VALIDATION_ERROR', [name]]);
    }
    expect((await owner.client.get(path)).body.data.name).not.toBe('x');
    expect((await owner.client.get(`${path}/projects`)).body.data).toMatchObject([{ name: 'P' }]);
    expect((await owner.client.get(`${path}/invites`)).body.data).toEqual([]);
    expect(await app.mails.all('x@example.com')).toEqual([]);
    expect((await owner.client.get(`${path}/subscription`)).body.data.plan).toBe('free');
  });

  it('R2: an organization cannot be handed to somebody else in its own change', async () => {
    const answer = await admin.client.put(path, { name: 'x', createdBy: admin.id });
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['createdBy']]);
    const [row] = await app.dataSource.query<[{ createdBy: string }]>(
      'SELECT created_by AS "createdBy" FROM organizations WHERE id = $1',
      [rowId(owner.organizationId)],
    );
    expect(row.createdBy).toBe(rowId(owner.id));
  });
});

describe('R15: nobody says of their own address that it is proven', () => {
  it.each(['emailVerified', 'isVerified', 'verified', 'verifiedAt', 'email'])('not by %s', async (name) => {
    const claimant = await signUp(app, { verified: false });
    const answers = [
      await claimant.client.put('/api/user/me', { [name]: true }),
      await app.client().post('/api/auth/sign-up/email', {
        email: 'claims@example.com',
        password: 'quiet-harbour-lantern-42',
        name: 'x',
        ...(name === 'email' ? { email: true } : { [name]: true }),
      }),
    ];
    for (const answer of answers) {
      expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', [name]]);
    }
    const kept = await app.dataSource.query('SELECT verified_at, email FROM users WHERE id = $1', [rowId(claimant.id)]);
    expect(kept).toEqual([{ verified_at: null, email: claimant.email }]);
  });
});
