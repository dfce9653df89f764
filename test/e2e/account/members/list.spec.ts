import { addMember, createToken, outcome, type Person, signUp, TestApp, wrongFields } from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let member: Person;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  member = await signUp(app, { name: 'Mia Member', email: 'mia@example.com' });
  owner = await signUp(app, { name: 'Olga Owner', email: 'olga@example.com' });
  const [admin, second] = [await signUp(app, { name: 'Adam Admin' }), await signUp(app, { name: 'Zoe Owner' })];
  await addMember(app, owner.organizationId, member, 'member');
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, second, 'owner');
  path = `/api/user/organizations/${owner.organizationId}`;
});
afterAll(() => app.stop());

const names = (body: { data: { fullName: string }[] }) => body.data.map(({ fullName }) => fullName);

describe('GET /api/user/organizations/:organizationId/members', () => {
  it('lists owners, then admins, then members, each in the order of their accounts', async () => {
    const { status, body } = await member.client.get(`${path}/members`);
    expect(status).toBe(200);
    expect(body.meta).toEqual({ total: 4, offset: 0, limit: 20, hasMore: false });
    expect(names(body)).toEqual(['Olga Owner', 'Zoe Owner', 'Adam Admin', 'Mia Member']);
    expect(body.data[0]).toEqual({
      userId: owner.id,
      email: 'olga@example.com',
      fullName: 'Olga Owner',
      handle: 'olgaowner',
      role: 'owner',
      joinedAt: expect.stringMatching(/Z$/),
    });
  });

  it('goes page by page, and searches names and addresses', async () => {
    const second = await owner.client.get(`${path}/members?limit=1&offset=1`);
    expect(names(second.body)).toEqual(['Zoe Owner']);
    expect(second.body.meta).toEqual({ total: 4, offset: 1, limit: 1, hasMore: true });
    expect(names((await owner.client.get(`${path}/members?q=owner`)).body)).toEqual(['Olga Owner', 'Zoe Owner']);
    expect(names((await owner.client.get(`${path}/members?q=MIA@example`)).body)).toEqual(['Mia Member']);
  });

  it('needs members:read', async () => {
    const without = await createToken(owner.client, ['organizations:read']);
    expect(outcome(await without.client.get(`${path}/members`))).toBe('403 API_KEY_MISSING_SCOPES');
    const within = await createToken(member.client, ['members:read']);
    expect((await within.client.get(`${path}/members`)).status).toBe(200);
  });

  it('refuses what it does not know', async () => {
    const answer = await owner.client.get(`${path}/members?role=owner`);
    expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
    expect(wrongFields(answer)).toEqual(['role']);
  });
});

describe('GET /api/user/organizations/:organizationId/my-membership', () => {
  it('shows the caller to themselves', async () => {
    const { status, body } = await member.client.get(`${path}/my-membership`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ userId: member.id, role: 'member', email: 'mia@example.com' });
  });

  it.each(['members:read', 'organizations:read'])('is open to a token with %s', async (scope) => {
    const { client } = await createToken(member.client, [scope]);
    expect((await client.get(`${path}/my-membership`)).status).toBe(200);
  });

  it('is closed to a token with neither', async () => {
    const { client } = await createToken(member.client, ['user:read']);
    expect(outcome(await client.get(`${path}/my-membership`))).toBe('403 API_KEY_MISSING_SCOPES');
  });
});
