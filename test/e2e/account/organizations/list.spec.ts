import { addMember, column, createToken, outcome, type Person, signUp, TestApp, wrongFields } from '@latchkey/testing';

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app, { name: 'Ada' });
  for (const name of ['Kites', 'Lamps', 'Kettles']) await ada.client.post('/api/user/organizations', { name });
});
afterAll(() => app.stop());

const path = '/api/user/organizations';
describe('GET /api/user/organizations', () => {
  it('lists the organizations of the caller, the one that came with the account first', async () => {
    const answer = await ada.client.get(path);
    const { status, body } = answer;
    expect(status).toBe(200);
    expect(body).toMatchObject({ success: true, code: 'OK', message: 'Organizations fetched successfully' });
    expect(body.meta).toEqual({ total: 4, offset: 0, limit: 20, hasMore: false });
    expect(column(answer, 'name')).toEqual(["Ada's organization", 'Kites', 'Lamps', 'Kettles']);
    expect(body.data[0]).toEqual({
      id: ada.organizationId,
      name: "Ada's organization",
      slug: 'ada',
      role: 'owner',
      mfaRequired: false,
      createdAt: expect.stringMatching(/Z$/),
      updatedAt: expect.stringMatching(/Z$/),
    });
  });

  it('shows the role of the caller in each, and nothing of what they are not in', async () => {
    const bob = await signUp(app);
    await addMember(app, ada.organizationId, bob, 'admin');
    const answer = await bob.client.get(path);
    expect(column(answer, 'id')).toEqual([ada.organizationId, bob.organizationId]);
    expect(column(answer, 'role')).toEqual(['admin', 'owner']);
  });

  it('goes page by page', async () => {
    const answer = await ada.client.get(`${path}?limit=2&offset=1`);
    expect(column(answer, 'name')).toEqual(['Kites', 'Lamps']);
    expect(answer.body.meta).toEqual({ total: 4, offset: 1, limit: 2, hasMore: true });
    const behind = await ada.client.get(`${path}?offset=99`);
    expect(behind.body.meta).toEqual({ total: 4, offset: 99, limit: 20, hasMore: false });
  });

  it('searches names and slugs in any case, and takes wildcards literally', async () => {
    expect(column(await ada.client.get(`${path}?q=KI`), 'name')).toEqual(['Kites']);
    expect(column(await ada.client.get(`${path}?q=kettles`), 'name')).toEqual(['Kettles']);
    expect(column(await ada.client.get(`${path}?q=%25`), 'name')).toEqual([]);
    expect(column(await ada.client.get(`${path}?q=`), 'name')).toHaveLength(4);
  });

  it('passes over organizations that are deleted', async () => {
    const { body } = await ada.client.post(path, { name: 'Gone' });
    await ada.client.delete(`${path}/${body.data.id}`);
    expect(column(await ada.client.get(path), 'name')).not.toContain('Gone');
    expect((await ada.client.get('/api/user/me')).body.data.organizationCount).toBe(4);
  });

  it.each(['user:read', 'organizations:read'])('is open to a token with %s', async (scope) => {
    const { client } = await createToken(ada.client, [scope]);
    expect((await client.get(path)).body.meta.total).toBe(4);
  });

  it('refuses a token with neither scope, and nobody at all', async () => {
    const { client } = await createToken(ada.client, ['projects:read']);
    const refused = await client.get(path);
    expect(outcome(refused)).toBe('403 API_KEY_MISSING_SCOPES');
    expect(refused.body.meta.requiredScopes).toEqual(['user:read', 'organizations:read']);
    expect(outcome(await app.client().get(path))).toBe('401 AUTHENTICATION_REQUIRED');
  });

  it('shows a pinned token only what it is pinned to', async () => {
    const { client } = await createToken(ada.client, ['user:read'], {
      metadata: { organizationId: ada.organizationId },
    });
    const { body } = await client.get(path);
    expect(body.meta.total).toBe(1);
    expect(body.data[0].id).toBe(ada.organizationId);
    expect((await client.get(`${path}?q=kites`)).body.data).toEqual([]);
  });

  it.each(['limit=0', 'limit=101', 'limit=two', 'offset=-1', 'sort=name'])('refuses ?%s', async (query) => {
    const answer = await ada.client.get(`${path}?${query}`);
    expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
    expect(wrongFields(answer)).toEqual([query.split('=')[0]]);
  });
});
