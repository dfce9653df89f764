import { addMember, createToken, outcome, type Person, signUp, TestApp, wrongFields } from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let member: Person;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

beforeEach(async () => {
  [owner, admin, member] = [await signUp(app), await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, member, 'member');
});

const change = (caller: Person, target: Person, role: unknown, rest: object = {}) =>
  caller.client.put(`/api/user/organizations/${owner.organizationId}/members/${target.id}/role`, { role, ...rest });

describe('PUT /api/user/organizations/:organizationId/members/:userId/role', () => {
  it('gives a member another role, at once', async () => {
    const { status, body } = await change(owner, member, 'admin');
    expect(status).toBe(200);
    expect(body).toMatchObject({ message: 'Role changed', data: { userId: member.id, role: 'admin' } });
    const renamed = await member.client.put(`/api/user/organizations/${owner.organizationId}`, { name: 'By an admin' });
    expect(renamed.status).toBe(200);
    await change(owner, member, 'member');
    const refused = await member.client.put(`/api/user/organizations/${owner.organizationId}`, { name: 'No more' });
    expect(outcome(refused)).toBe('403 INSUFFICIENT_PERMISSIONS');
  });

  it('lets an owner name another one, and then step down', async () => {
    expect((await change(owner, admin, 'owner')).status).toBe(200);
    const stepped = await change(owner, owner, 'member');
    expect([stepped.status, stepped.body.data.role]).toEqual([200, 'member']);
    expect(outcome(await change(owner, owner, 'owner'))).toBe('403 INSUFFICIENT_PERMISSIONS');
  });

  it('takes the role that somebody has already', async () => {
    expect((await change(owner, member, 'member')).status).toBe(200);
    expect((await change(owner, owner, 'owner')).status).toBe(200);
  });

  it('keeps the last owner', async () => {
    expect(outcome(await change(owner, owner, 'admin'))).toBe('409 LAST_OWNER');
    expect((await change(owner, owner, 'owner')).body.data.role).toBe('owner');
  });

  it('is for owners with members:write', async () => {
    expect(outcome(await change(admin, member, 'admin'))).toBe('403 INSUFFICIENT_PERMISSIONS');
    const { client } = await createToken(owner.client, ['members:read']);
    expect(outcome(await change({ ...owner, client }, member, 'admin'))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it('does not know who is no member', async () => {
    const stranger = await signUp(app);
    expect(outcome(await change(owner, stranger, 'admin'))).toBe('404 NOT_FOUND');
    expect(outcome(await change(owner, { ...stranger, id: 'nobody' }, 'admin'))).toBe('404 NOT_FOUND');
  });

  it.each([['root'], [null], [['owner']], [undefined]])('refuses the role %j', async (role) => {
    const answer = await change(owner, member, role);
    expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
    expect(wrongFields(answer)).toEqual(['role']);
  });
});
