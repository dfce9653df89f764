import { createToken, type Person, signUp, TestApp } from '@latchkey/testing';

const list = '/api/auth/api-key/list';
const get = '/api/auth/api-key/get';

let app: TestApp;
let ada: Person;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => (ada = await signUp(app)));
afterAll(() => app.stop());

const names = async (query = '', client = ada.client) =>
  ((await client.get(list + query)).body.data as { name: string }[]).map(({ name }) => name);

describe('GET /api/auth/api-key/list', () => {
  it('answers a page of tokens, newest first, without their keys', async () => {
    for (const name of ['one', 'two', 'three']) await createToken(ada.client, ['user:read'], { name });
    const { status, body, text } = await ada.client.get(`${list}?limit=2&offset=1`);
    expect([status, body.message]).toEqual([200, 'API keys fetched']);
    expect(body.meta).toEqual({ total: 3, offset: 1, limit: 2, hasMore: false });
    expect(body.data).toMatchObject([{ name: 'two' }, { name: 'one' }]);
    expect(text).not.toMatch(/ba_[0-9A-Za-z]{7}/);
  });

  it('finds tokens by any part of their name, in any case, taking no letter for a wildcard', async () => {
    for (const name of ['CI deploy', 'nightly 100%', 'a_b', 'Übung'])
      await createToken(ada.client, ['user:read'], { name });
    expect(await names('?q=DEPLOY')).toEqual(['CI deploy']);
    expect(await names('?q=%25')).toEqual(['nightly 100%']);
    expect(await names('?q=_')).toEqual(['a_b']);
    expect(await names('?q=%C3%BCbung')).toEqual(['Übung']);
    expect(await names('?q=nothing')).toEqual([]);
    expect((await names('?q=')).length).toBe(4);
  });

  it('keeps quiet of revoked tokens unless asked, and shows expired ones', async () => {
    const gone = await createToken(ada.client, ['user:read'], { name: 'gone' });
    await createToken(ada.client, ['user:read'], { name: 'over', expiresIn: 60 });
    await ada.client.post('/api/auth/api-key/delete', { id: gone.id });
    app.clock.advance(61);
    expect(await names()).toEqual(['over']);
    expect(await names('?includeRevoked=false')).toEqual(['over']);
    expect(await names('?includeRevoked=true')).toEqual(['over', 'gone']);
  });

  it("answers nobody else's tokens", async () => {
    await createToken((await signUp(app)).client, ['user:read']);
    expect((await ada.client.get(list)).body).toMatchObject({ data: [], meta: { total: 0 } });
  });

  it('401: asks for a credential', async () => {
    const { status, body } = await app.client().get(list);
    expect([status, body.code]).toEqual([401, 'AUTHENTICATION_REQUIRED']);
  });

  it('403: asks a token for the scope api-keys:read', async () => {
    const { client } = await createToken(ada.client, ['user:read', 'api-keys:write', 'api-keys:delete']);
    const { status, body } = await client.get(list);
    expect([status, body.code, body.meta]).toEqual([
      403,
      'API_KEY_MISSING_SCOPES',
      { requiredScopes: ['api-keys:read'] },
    ]);
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'offset=-1', 'includeRevoked=yes', 'sort=name', 'q=%00'])(
    '400: refuses ?%s',
    async (query) => {
      const { status, body } = await ada.client.get(`${list}?${query}`);
      expect([status, body.code, body.meta.errors[0].field]).toEqual([400, 'VALIDATION_ERROR', query.split('=')[0]]);
    },
  );
});

describe('GET /api/auth/api-key/get', () => {
  it('answers all that may be known of a token', async () => {
    const metadata = { team: 'deploy', tags: ['a', { b: 1 }], none: null };
    const { id, key } = await createToken(ada.client, ['user:read'], { name: 'CI', expiresIn: 3600, metadata });
    const { status, body } = await ada.client.get(`${get}?id=${id}`);
    expect([status, body.message]).toEqual([200, 'API key fetched']);
    expect(body.data).toEqual({
      id,
      name: 'CI',
      prefix: key.slice(0, 9),
      scopes: ['user:read'],
      metadata,
      environment: 'live',
      enabled: true,
      createdBy: ada.id,
      createdAt: expect.stringMatching(/Z$/),
      updatedAt: body.data.createdAt,
      lastUsedAt: null,
      expiresAt: new Date(Date.parse(body.data.createdAt) + 3_600_000).toISOString(),
      revokedAt: null,
      revokedReason: null,
      previousKeyExpiresAt: null,
    });
  });

  it('shows the pin of a pinned token in its metadata', async () => {
    const metadata = { organizationId: ada.organizationId, team: 'deploy' };
    const { id } = await createToken(ada.client, ['user:read'], { metadata });
    expect((await ada.client.get(`${get}?id=${id}`)).body.data.metadata).toEqual(metadata);
  });

  it('401: asks for a credential', async () => {
    expect((await app.client().get(`${get}?id=x`)).status).toBe(401);
  });

  it('403: asks a token for the scope api-keys:read', async () => {
    const { client, id } = await createToken(ada.client, ['user:read']);
    expect((await client.get(`${get}?id=${id}`)).status).toBe(403);
  });

  it("404: knows neither a stranger's token nor one that does not exist", async () => {
    const { id } = await createToken((await signUp(app)).client, ['user:read']);
    const answers = [id, 'ak_01hz3k5r4x9y2v6qf8tj7w0cdn'].map((one) => ada.client.get(`${get}?id=${one}`));
    const bodies = (await Promise.all(answers)).map(({ status, body }) => [status, body.code, body.message]);
    expect(bodies).toEqual([
      [404, 'NOT_FOUND', 'Not found.'],
      [404, 'NOT_FOUND', 'Not found.'],
    ]);
  });

  it.each([
    '',
    '?id=',
    '?id=01HZ3K5R4X9Y2V6QF8TJ7W0CDN',
    '?id=AK_01HZ3K5R4X9Y2V6QF8TJ7W0CDN',
    '?id=kak_01hz3k5r4x9y2v6qf8tj7w0cdn',
  ])('400: takes an id in its own spelling only (%j)', async (query) => {
    const { status, body } = await ada.client.get(get + query);
    expect([status, body.meta.errors[0].field]).toEqual([400, 'id']);
  });
});
