import { addMember, createToken, type Person, rowId, signUp, TestApp } from '@latchkey/testing';

const scopes = ['user:read', 'organizations:read', 'organizations:write'];

let app: TestApp;
let ada: Person;
let bob: Person;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  [ada, bob] = [await signUp(app), await signUp(app)];
  await addMember(app, bob.organizationId, ada, 'admin');
});
afterAll(() => app.stop());

const pinnedTo = (organizationId: unknown) =>
  ada.client.post('/api/auth/api-key/create', { name: 'x', scopes, metadata: { organizationId } });
const organization = (person: Person) => `/api/user/organizations/${person.organizationId}`;
const leave = () =>
  app.dataSource.query('DELETE FROM memberships WHERE organization_id = $1 AND user_id = $2', [
    rowId(bob.organizationId),
    rowId(ada.id),
  ]);

describe('check 36: a pinned personal token', () => {
  it("works on its organization's paths and is refused on all others", async () => {
    const { client } = await createToken(ada.client, scopes, { metadata: { organizationId: bob.organizationId } });
    expect((await client.get(organization(bob))).status).toBe(200);
    expect((await client.put(organization(bob), { name: 'Renamed' })).status).toBe(200);
    const { status, body } = await client.get(organization(ada));
    expect([status, body.code, body.message]).toEqual([
      403,
      'FORBIDDEN',
      'This token is pinned to another organization.',
    ]);
    expect((await client.get('/api/user/me')).status).toBe(200);
  });

  it('is refused alike where the organization does not exist', async () => {
    const { client } = await createToken(ada.client, scopes, { metadata: { organizationId: bob.organizationId } });
    const [other, none] = [
      await client.get(organization(ada)),
      await client.get('/api/user/organizations/01HZ3K5R4X9Y2V6QF8TJ7W0CDN'),
    ];
    expect({ ...none.body, requestId: '' }).toEqual({ ...other.body, requestId: '' });
  });

  it('while one without a pin works on each organization of its user', async () => {
    const { client } = await createToken(ada.client, scopes);
    expect((await client.get(organization(ada))).status).toBe(200);
    expect((await client.get(organization(bob))).status).toBe(200);
    expect((await client.get(organization(await signUp(app)))).status).toBe(403);
  });

  it('check 49: ends on that organization when its user is removed from it', async () => {
    const { client } = await createToken(ada.client, scopes, { metadata: { organizationId: bob.organizationId } });
    await leave();
    const { status, body } = await client.get(organization(bob));
    expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('ends with its organization', async () => {
    const { client } = await createToken(ada.client, scopes, { metadata: { organizationId: bob.organizationId } });
    await app.dataSource.query('UPDATE organizations SET deleted_at = now() WHERE id = $1', [
      rowId(bob.organizationId),
    ]);
    const { status, body } = await client.get('/api/user/me');
    expect([status, body.code]).toEqual([401, 'INVALID_API_KEY']);
  });

  it('400: is made only for an organization that its user is in now', async () => {
    const stranger = await signUp(app);
    const none = await pinnedTo('01HZ3K5R4X9Y2V6QF8TJ7W0CDN');
    const foreign = await pinnedTo(stranger.organizationId);
    await leave();
    const left = await pinnedTo(bob.organizationId);
    for (const { status, body } of [none, foreign, left]) {
      expect([status, body.code]).toEqual([400, 'VALIDATION_ERROR']);
      expect(body.meta.errors).toEqual([
        { field: 'metadata.organizationId', location: 'body', error: 'You are not a member of this organization.' },
      ]);
    }
  });

  it.each(['', 'x', 1, null, true, {}, [], '01hz3k5r4x9y2v6qf8tj7w0cdn', '018f8e3c-1604-7a9c-8b3f-5e1d2c4b6a70'])(
    '400: is not made for %j',
    async (organizationId) => {
      const { status, body } = await pinnedTo(organizationId);
      expect([status, body.meta.errors[0].field]).toEqual([400, 'metadata.organizationId']);
    },
  );
});
