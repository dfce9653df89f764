import { createToken, outcome, type Person, signUp, TestApp, type TestClient, wrongFields } from '@latchkey/testing';

interface Listed {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly current: boolean;
}

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('the sessions of a person', () => {
  let app: TestApp;
  let person: Person;
  let other: TestClient;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app);
    other = app.client();
    const { email, password } = person;
    await other.post('/api/auth/sign-in/email', { email, password }, { headers: { 'user-agent': firefox } });
  });

  const list = async (client = person.client, query = ''): Promise<{ data: Listed[]; meta: Record<string, unknown> }> =>
    (await client.get(`/api/auth/sessions${query}`)).body;
  const idOf = async (client: TestClient): Promise<string> =>
    (await client.get('/api/auth/session')).body.data.session.id;
  const revoke = (sessionId: unknown, client = person.client) =>
    client.post('/api/auth/sessions/revoke', { sessionId });
  const isOpen = async (client: TestClient) => (await client.get('/api/user/me')).status === 200;

  it('are listed, the newest first, and the asking one is marked', async () => {
    const body = await list();
    expect(body.meta).toEqual({ total: 2, offset: 0, limit: 20, hasMore: false });
    expect(body.data).toEqual([
      {
        id: await idOf(other),
        ip: '127.0.0.1',
        method: 'password',
        secondFactorAt: null,
        userAgent: firefox,
        device: 'Firefox on Windows',
        createdAt: expect.stringMatching(/Z$/),
        lastSeenAt: expect.stringMatching(/Z$/),
        expiresAt: expect.stringMatching(/Z$/),
        current: false,
      },
      expect.objectContaining({ id: await idOf(person.client), current: true }),
    ]);
  });

  it('are listed page by page', async () => {
    const first = await list(person.client, '?limit=1');
    expect([first.data.length, first.meta.hasMore]).toEqual([1, true]);
    const second = await list(person.client, '?limit=1&offset=1');
    expect([second.data[0].id, second.meta.hasMore]).toEqual([await idOf(person.client), false]);
    expect(wrongFields(await person.client.get('/api/auth/sessions?limit=101'))).toEqual(['limit']);
  });

  it('are listed for a JWT too, with the session behind it as the current one', async () => {
    const { body } = await person.client.post('/api/auth/token');
    const sessions = (await list(app.client().with({ authorization: `Bearer ${body.data.token}` }))).data;
    expect(sessions.find(({ current }) => current)?.id).toBe(await idOf(person.client));
  });

  it('tell when they were used last', async () => {
    const [before] = (await list()).data;
    app.clock.advance(3_600);
    await other.get('/api/user/me');
    const [after] = (await list()).data;
    expect(Date.parse(after.lastSeenAt) - Date.parse(before.lastSeenAt)).toBeGreaterThanOrEqual(3_600_000);
    expect(after.createdAt).toBe(before.createdAt);
  });

  it('are not listed once they have ended', async () => {
    app.clock.advance(86_400 * 30 - 60);
    await person.client.get('/api/user/me');
    app.clock.advance(120);
    expect((await list()).data.map(({ current }) => current)).toEqual([true]);
  });

  it('check 18: end one by one', async () => {
    expect(outcome(await revoke(await idOf(other)))).toBe('200 OK');
    expect([await isOpen(other), await isOpen(person.client)]).toEqual([false, true]);
  });

  it('check 18: end all together, but the one that asks', async () => {
    const { body } = await person.client.post('/api/auth/sessions/revoke-others');
    expect(body.data).toEqual({ revoked: 1 });
    expect([await isOpen(other), await isOpen(person.client)]).toEqual([false, true]);
    expect((await person.client.post('/api/auth/sessions/revoke-others')).body.data).toEqual({ revoked: 0 });
  });

  it('may end themselves', async () => {
    expect(outcome(await revoke(await idOf(person.client)))).toBe('200 OK');
    expect(await isOpen(person.client)).toBe(false);
  });

  it('are nobody else’s to see or to end', async () => {
    const stranger = await signUp(app);
    expect(outcome(await revoke(await idOf(other), stranger.client))).toBe('404 NOT_FOUND');
    await stranger.client.post('/api/auth/sessions/revoke-others');
    expect(await isOpen(other)).toBe(true);
    expect((await list(stranger.client)).meta.total).toBe(1);
  });

  it('that have ended are not found', async () => {
    const id = await idOf(other);
    await revoke(id);
    expect(outcome(await revoke(id))).toBe('404 NOT_FOUND');
  });

  it.each(['', 'x', 7, null, undefined, '018f8e3c-1604-7a9c-8b3f-5e1d2c4b6a70'])('have no id %j', async (id) => {
    expect(wrongFields(await revoke(id))).toEqual(['sessionId']);
  });

  it('are managed by sessions alone', async () => {
    const token = await createToken(person.client, ['user:read', 'user:write']);
    const id = await idOf(other);
    expect(outcome(await token.client.get('/api/auth/sessions'))).toBe('403 FORBIDDEN');
    expect(outcome(await revoke(id, token.client))).toBe('403 FORBIDDEN');
    expect(outcome(await token.client.post('/api/auth/sessions/revoke-others'))).toBe('403 FORBIDDEN');
    for (const path of ['/sessions/revoke', '/sessions/revoke-others']) {
      expect(outcome(await app.client().post(`/api/auth${path}`))).toBe('401 AUTHENTICATION_REQUIRED');
    }
    expect(outcome(await app.client().get('/api/auth/sessions'))).toBe('401 AUTHENTICATION_REQUIRED');
  });
});
