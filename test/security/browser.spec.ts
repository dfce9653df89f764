import { TestApp, type TestClient } from '@latchkey/testing';

const who = { email: 'you@example.com', password: 'a-long-secure-passphrase' };

describe('check 21: a browser acts for the site itself alone', () => {
  let app: TestApp;
  let person: TestClient;

  beforeAll(async () => {
    app = await TestApp.start({ env: { PUBLIC_URL: 'http://app.example.com' } });
    person = app.client();
    await person.post('/api/auth/sign-up/email', { ...who, name: 'Your Name' });
    await person.post('/api/auth/sign-in/email', who);
  });
  afterAll(() => app.stop());

  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://app.example.com' },
    { origin: 'http://app.example.com.evil.example' },
    { origin: 'http://app.example.com:8080' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://app.example.com', 'sec-fetch-site': 'cross-site' },
  ];

  it.each(foreign)('refuses to change anything for %j', async (headers) => {
    const answer = await person.post('/api/auth/sign-out', undefined, { headers });
    expect(answer.body).toMatchObject({ status: 403, code: 'CROSS_SITE' });
    expect((await person.get('/api/user/me')).status).toBe(200);
  });

  it.each(foreign)('signs nobody in for %j', async (headers) => {
    const answer = await app.client().post('/api/auth/sign-in/email', who, { headers });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
  });

  it('lets a page of another site read nothing, and follow links', async () => {
    const answer = await person.get('/api/user/me', { headers: { origin: 'https://evil.example' } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, null]);
  });

  it.each([
    {},
    { origin: 'http://app.example.com' },
    { origin: 'http://app.example.com', 'sec-fetch-site': 'same-origin' },
    { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ] as Record<string, string>[])('works for %j', async (headers) => {
    expect((await app.client().post('/api/auth/sign-in/email', who, { headers })).status).toBe(200);
  });
});
