import { createToken, type Person, signUp, TestApp } from '@latchkey/testing';

const path = '/api/auth/api-key/delete';

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
afterAll(() => app.stop());

const shown = async (id: string) => (await ada.client.get(`/api/auth/api-key/get?id=${id}`)).body.data;

describe('POST /api/auth/api-key/delete', () => {
  it('check 37: ends a token at once and for good, and says when and why', async () => {
    const { id, client } = await createToken(ada.client, ['user:read']);
    const { status, body } = await ada.client.post(path, { id });
    expect([status, body]).toEqual([
      200,
      { success: true, status: 200, code: 'OK', message: 'API key deleted', data: null },
    ]);
    const refused = await client.get('/api/user/me');
    expect([refused.status, refused.body.code]).toEqual([401, 'INVALID_API_KEY']);
    expect(await shown(id)).toMatchObject({ revokedAt: expect.any(String), revokedReason: 'deleted by its user' });
  });

  it('check 37: deleted again, it stays as it is', async () => {
    const { id } = await createToken(ada.client, ['user:read']);
    await ada.client.post(path, { id });
    const before = await shown(id);
    app.clock.advance(10);
    expect((await ada.client.post(path, { id })).status).toBe(200);
    expect(await shown(id)).toEqual(before);
  });

  it('ends an expired token too', async () => {
    const { id } = await createToken(ada.client, ['user:read'], { expiresIn: 60 });
    app.clock.advance(61);
    expect((await ada.client.post(path, { id })).status).toBe(200);
    expect((await shown(id)).revokedAt).not.toBeNull();
  });

  it('lets a token end itself', async () => {
    const { id, client } = await createToken(ada.client, ['api-keys:delete']);
    expect((await client.post(path, { id })).status).toBe(200);
    expect((await client.post(path, { id })).status).toBe(401);
  });

  it('400: wants the id of a token', async () => {
    for (const body of [{}, { id: '' }, { id: ada.id }, { keyId: 'x' }]) {
      const answer = await ada.client.post(path, body);
      expect([answer.status, answer.body.meta.errors[0].field]).toEqual([400, 'id']);
    }
  });

  it('401: asks for a credential', async () => {
    expect((await app.client().post(path, { id: 'x' })).status).toBe(401);
  });

  it('403: asks a token for the scope api-keys:delete', async () => {
    const { client, id } = await createToken(ada.client, ['api-keys:read', 'api-keys:write']);
    const { status, body } = await client.post(path, { id });
    expect([status, body.code]).toEqual([403, 'API_KEY_MISSING_SCOPES']);
  });

  it("404: ends no stranger's token", async () => {
    const { id, client } = await createToken((await signUp(app)).client, ['user:read']);
    for (const one of [id, 'ak_01hz3k5r4x9y2v6qf8tj7w0cdn']) {
      const { status, body } = await ada.client.post(path, { id: one });
      expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
    }
    expect((await client.get('/api/user/me')).status).toBe(200);
  });
});
