import { createToken, outcome, type Person, signUp, TestApp, wrongFields } from '@latchkey/testing';

const path = '/api/user/me/login-history';

describe('the login history', () => {
  let app: TestApp;
  let person: Person;

  beforeAll(async () => {
    app = await TestApp.start({ env: { TRUST_PROXY: 'true' } });
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app);
  });

  const signIn = (password: string) => {
    const headers = { 'user-agent': 'curl/8.5.0', 'x-forwarded-for': '203.0.113.7' };
    return app.client().post('/api/auth/sign-in/email', { email: person.email, password }, { headers });
  };

  it('tells of each attempt, the newest first', async () => {
    await signIn('a-wrong-passphrase');
    const { body } = await person.client.get(path);
    expect(body.meta).toEqual({ total: 2, offset: 0, limit: 20, hasMore: false });
    expect(body.data).toEqual([
      {
        id: expect.stringMatching(/^[0-9A-Z]{26}$/),
        succeeded: false,
        method: 'password',
        ip: '203.0.113.7',
        userAgent: 'curl/8.5.0',
        device: 'curl',
        createdAt: expect.stringMatching(/Z$/),
      },
      expect.objectContaining({ succeeded: true, ip: '127.0.0.1' }),
    ]);
  });

  it('is read page by page', async () => {
    for (let tries = 0; tries < 3; tries++) await signIn('a-wrong-passphrase');
    const page = (await person.client.get(`${path}?limit=2&offset=2`)).body;
    expect(page.meta).toEqual({ total: 4, offset: 2, limit: 2, hasMore: false });
    expect(page.data).toMatchObject([{ succeeded: false }, { succeeded: true }]);
    expect(wrongFields(await person.client.get(`${path}?limit=0&sort=ip`))).toEqual(['limit', 'sort']);
  });

  it('tells nothing of other people', async () => {
    const other = await signUp(app);
    await signIn('a-wrong-passphrase');
    expect((await other.client.get(path)).body.meta.total).toBe(1);
  });

  it('is read with user:read', async () => {
    const reader = await createToken(person.client, ['user:read']);
    const writer = await createToken(person.client, ['user:write']);
    expect(outcome(await reader.client.get(path))).toBe('200 OK');
    expect(outcome(await writer.client.get(path))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await app.client().get(path))).toBe('401 AUTHENTICATION_REQUIRED');
  });
});
