import { createToken, type Person, signUp, TestApp } from '@latchkey/testing';

const manager = ['api-keys:read', 'api-keys:write', 'api-keys:delete', 'user:read'];
const base = '/api/auth/api-key';

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
afterAll(() => app.stop());

const refusal = ({ status, body }: { status: number; body: { code: string; meta?: unknown } }) => [
  status,
  body.code,
  body.meta,
];

describe('check 34: a token that manages tokens', () => {
  it('lists, reads, creates, changes, rotates and ends tokens that are below it', async () => {
    const { client } = await createToken(ada.client, manager);
    const child = await createToken(client, ['user:read'], { name: 'child' });
    expect((await child.client.get('/api/user/me')).status).toBe(200);
    expect((await client.get(`${base}/list?q=child`)).body.data).toHaveLength(1);
    expect((await client.get(`${base}/get?id=${child.id}`)).body.data.createdBy).toBe(ada.id);
    expect((await client.post(`${base}/update`, { id: child.id, name: 'renamed' })).status).toBe(200);
    expect((await client.post(`${base}/rotate`, { id: child.id })).status).toBe(200);
    expect((await client.post(`${base}/delete`, { id: child.id })).status).toBe(200);
  });

  it('creates none with a scope that it has not, and is told which', async () => {
    const { client } = await createToken(ada.client, manager);
    const answer = await client.post(`${base}/create`, {
      name: 'x',
      scopes: ['user:read', 'projects:write', 'audit:read'],
    });
    expect(refusal(answer)).toEqual([
      403,
      'API_KEY_MISSING_SCOPES',
      { requiredScopes: ['projects:write', 'audit:read'] },
    ]);
    expect(answer.body.message).toContain("'projects:write'");
  });

  it('neither changes nor rotates one with a scope that it has not', async () => {
    const { client } = await createToken(ada.client, manager);
    const above = await createToken(ada.client, [...manager, 'projects:write']);
    for (const [operation, change] of [
      ['update', { enabled: false }],
      ['update', { scopes: ['user:read'] }],
      ['rotate', {}],
    ] as const) {
      const answer = await client.post(`${base}/${operation}`, { id: above.id, ...change });
      expect(refusal(answer)).toEqual([403, 'API_KEY_MISSING_SCOPES', { requiredScopes: ['projects:write'] }]);
    }
    expect((await above.client.get('/api/user/me')).status).toBe(200);
  });

  it('gives itself no further scope', async () => {
    const { client, id } = await createToken(ada.client, manager);
    const answer = await client.post(`${base}/update`, { id, scopes: [...manager, 'user:write'] });
    expect(refusal(answer)).toEqual([403, 'API_KEY_MISSING_SCOPES', { requiredScopes: ['user:write'] }]);
  });

  it('creates none that outlives it; left out, the expiry is its own', async () => {
    const { client, id } = await createToken(ada.client, manager, { expiresIn: 600 });
    const { expiresAt } = (await ada.client.get(`${base}/get?id=${id}`)).body.data;
    const longer = await client.post(`${base}/create`, { name: 'x', scopes: ['user:read'], expiresIn: 700 });
    expect([longer.status, longer.body.code]).toEqual([403, 'FORBIDDEN']);
    const same = await client.post(`${base}/create`, { name: 'x', scopes: ['user:read'] });
    expect(same.body.data.expiresAt).toBe(expiresAt);
    const shorter = await client.post(`${base}/create`, { name: 'x', scopes: ['user:read'], expiresIn: 60 });
    expect(Date.parse(shorter.body.data.expiresAt)).toBeLessThan(Date.parse(expiresAt as string));
  });

  it('rotates none that outlives it, but itself and what ends with it', async () => {
    const { client, id } = await createToken(ada.client, manager, { expiresIn: 600 });
    const child = await createToken(client, ['user:read']);
    const lasting = await createToken(ada.client, ['user:read']);
    const refused = await client.post(`${base}/rotate`, { id: lasting.id });
    expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
    expect((await client.post(`${base}/rotate`, { id: child.id })).status).toBe(200);
    expect((await client.post(`${base}/rotate`, { id })).status).toBe(200);
  });

  it('with a key in its grace, extends neither that key nor what it makes', async () => {
    const old = await createToken(ada.client, manager);
    const rotated = await ada.client.post(`${base}/rotate`, { id: old.id, graceSeconds: 60 });
    const again = await old.client.post(`${base}/rotate`, { id: old.id });
    expect([again.status, again.body.code]).toEqual([403, 'FORBIDDEN']);
    const child = await old.client.post(`${base}/create`, { name: 'x', scopes: ['user:read'] });
    expect(child.body.data.expiresAt).toBe(rotated.body.data.previousKeyExpiresAt);
  });

  it('sees nothing of another user', async () => {
    const { client } = await createToken(ada.client, manager);
    const stranger = await createToken((await signUp(app)).client, ['user:read']);
    const answers = [
      client.get(`${base}/get?id=${stranger.id}`),
      ...['update', 'rotate', 'delete'].map((operation) => client.post(`${base}/${operation}`, { id: stranger.id })),
    ];
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('is stopped by nothing of this when a JWT of the user asks', async () => {
    const { token } = (await ada.client.post('/api/auth/token')).body.data;
    const jwt = app.client().with({ authorization: `Bearer ${token}` });
    const { id } = await createToken(jwt, [...manager, 'projects:write'], { expiresIn: 157_680_000 });
    expect((await jwt.post(`${base}/rotate`, { id })).status).toBe(200);
  });
});

describe('a token that is pinned to an organization', () => {
  const pinned = async () => createToken(ada.client, manager, { metadata: { organizationId: ada.organizationId } });

  it('makes tokens with its own pin, also when none is given', async () => {
    const { client } = await pinned();
    for (const metadata of [undefined, {}, { organizationId: ada.organizationId }]) {
      const { id } = await createToken(client, ['user:read'], { metadata });
      const { body } = await ada.client.get(`${base}/get?id=${id}`);
      expect(body.data.metadata).toEqual({ organizationId: ada.organizationId });
    }
  });

  it("403: makes none with another pin, be it of the user's other organization", async () => {
    const bob = await signUp(app);
    const { client } = await pinned();
    const metadata = { organizationId: bob.organizationId };
    const answer = await client.post(`${base}/create`, { name: 'x', scopes: ['user:read'], metadata });
    expect([answer.status, answer.body.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('404: knows only tokens with its own pin', async () => {
    const { client, id } = await pinned();
    const free = await createToken(ada.client, ['user:read']);
    const answers = [
      client.get(`${base}/get?id=${free.id}`),
      ...['update', 'rotate', 'delete'].map((operation) => client.post(`${base}/${operation}`, { id: free.id })),
    ];
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const { body } = await client.get(`${base}/list?limit=100`);
    const tokens = body.data as { id: string; metadata: { organizationId?: string } }[];
    expect(tokens.map((token) => token.id)).toContain(id);
    expect(new Set(tokens.map(({ metadata }) => metadata.organizationId))).toEqual(new Set([ada.organizationId]));
    expect(body.meta.total).toBe(tokens.length);
  });
});
