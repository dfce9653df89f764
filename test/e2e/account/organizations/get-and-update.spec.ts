import { addMember, createToken, outcome, type Person, signUp, TestApp, wrongFields } from '@latchkey/testing';

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

describe('GET /api/user/organizations/:organizationId', () => {
  it('shows every member the organization with their own role', async () => {
    for (const [person, role] of [
      [owner, 'owner'],
      [admin, 'admin'],
      [member, 'member'],
    ] as const) {
      const { status, body } = await person.client.get(path);
      expect(status).toBe(200);
      expect(body.data).toMatchObject({ id: owner.organizationId, role });
    }
  });

  it('needs organizations:read', async () => {
    const without = await createToken(owner.client, ['user:read']);
    expect(outcome(await without.client.get(path))).toBe('403 API_KEY_MISSING_SCOPES');
    const within = await createToken(owner.client, ['organizations:read']);
    expect((await within.client.get(path)).status).toBe(200);
  });

  it('does not know misspelt ids', async () => {
    for (const id of [owner.organizationId.toLowerCase(), 'x', `${owner.organizationId}0`]) {
      expect(outcome(await owner.client.get(`/api/user/organizations/${id}`))).toBe('404 NOT_FOUND');
    }
  });
});

describe('PUT /api/user/organizations/:organizationId', () => {
  it('changes what is given, for owners and admins', async () => {
    const named = await owner.client.put(path, { name: 'Renamed' });
    expect(named.body).toMatchObject({ message: 'Organization updated', data: { name: 'Renamed', role: 'owner' } });
    const { slug } = named.body.data;
    app.clock.advance(60);
    const slugged = await admin.client.put(path, { slug: 'renamed' });
    expect(slugged.body.data).toMatchObject({ name: 'Renamed', slug: 'renamed', role: 'admin' });
    expect(Date.parse(slugged.body.data.updatedAt)).toBeGreaterThan(Date.parse(named.body.data.updatedAt));
    expect(slug).not.toBe('renamed');
    expect((await owner.client.put(path, { slug: 'renamed' })).status).toBe(200);
  });

  it('leaves everything as it is when nothing is given', async () => {
    const before = (await owner.client.get(path)).body.data;
    const after = (await owner.client.put(path, {})).body.data;
    expect({ ...after, updatedAt: before.updatedAt }).toEqual(before);
  });

  it('refuses a slug that the caller has given to another organization', async () => {
    await owner.client.post('/api/user/organizations', { name: 'Other', slug: 'other' });
    expect(outcome(await owner.client.put(path, { slug: 'other' }))).toBe('409 SLUG_TAKEN');
    expect((await owner.client.get(path)).body.data.slug).not.toBe('other');
  });

  it('is closed to members, and to tokens without organizations:write', async () => {
    const answer = await member.client.put(path, { name: 'Mine now' });
    expect(outcome(answer)).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(answer.body.meta).toEqual({ requiredRole: 'admin' });
    const { client } = await createToken(owner.client, ['organizations:read']);
    expect(outcome(await client.put(path, { name: 'Mine now' }))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it.each([
    [{ name: '' }, ['name']],
    [{ name: null }, ['name']],
    [{ slug: 'UPPER' }, ['slug']],
  ])('refuses %j', async (body, fields) => {
    const answer = await owner.client.put(path, body);
    expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
    expect(wrongFields(answer)).toEqual(fields);
  });
});
