import { createToken, outcome, signUp, TestApp } from '@latchkey/testing';

let app: TestApp;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const ulid = expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/);
const json = { headers: { 'content-type': 'application/json' } };
const credentials = { email: 'you@example.com', password: 'a-long-secure-passphrase' };

const ok = (message: string, data: unknown, meta?: unknown) => ({
  success: true,
  status: 200,
  code: 'OK',
  message,
  data,
  ...(meta === undefined ? {} : { meta }),
});

describe('seed 002, from no credentials to a working request', () => {
  it('goes through its four steps as printed', async () => {
    const browser = app.client();
    // Step 1: create an account. It comes with an organization and a verification mail.
    const signedUp = await browser.post('/api/auth/sign-up/email', { ...credentials, name: 'Your Name' }, json);
    expect(signedUp.status).toBe(200);
    expect(signedUp.body).toMatchObject({ success: true, status: 200, code: 'OK' });
    expect(await app.mails.all('you@example.com')).toMatchObject([{ template: 'verify-email', name: 'Your Name' }]);

    // Step 2: sign in and keep the session cookie.
    const signedIn = await browser.post('/api/auth/sign-in/email', credentials, json);
    expect(signedIn.status).toBe(200);
    expect(signedIn.headers.getSetCookie().join()).toMatch(/latchkey_session=[\w-]+;.*HttpOnly/);
    expect(signedIn.body).toEqual(
      ok('Signed in', {
        user: expect.objectContaining({ email: 'you@example.com', fullName: 'Your Name' }),
        session: { id: ulid, expiresAt: time },
      }),
    );
    expect((await browser.get('/api/user/me')).status).toBe(200);

    // Step 3: issue a personal access token.
    const scopes = ['user:read', 'projects:read', 'projects:write'];
    const created = await browser.post(
      '/api/auth/api-key/create',
      { name: 'CI deploy bot', expiresIn: 2_592_000, scopes },
      json,
    );
    expect(created.status).toBe(200);
    expect(created.body).toEqual(
      ok('API key created', {
        id: expect.stringMatching(/^ak_[0-9a-z]{26}$/),
        name: 'CI deploy bot',
        key: expect.stringMatching(/^ba_[0-9A-Za-z]{48}$/),
        scopes,
        expiresAt: time,
      }),
    );

    // Step 4: call authenticated endpoints with the token, and nothing else.
    const script = app.client().with({ 'x-api-key': created.body.data.key });
    const me = await script.get('/api/user/me');
    expect(me.status).toBe(200);
    expect(me.body).toEqual(ok('User fetched successfully', profile));

    const organizations = await script.get('/api/user/organizations');
    expect(organizations.status).toBe(200);
    expect(organizations.body.data).toMatchObject([{ id: ulid, role: 'owner' }]);
    const organizationId = organizations.body.data[0].id;
    const projects = await script.get(`/api/user/organizations/${organizationId}/projects`);
    expect(projects.status).toBe(200);
    expect(projects.body).toEqual(
      ok('Projects fetched successfully', [], { total: 0, offset: 0, limit: 20, hasMore: false }),
    );
  });

  it('shows a verified user when the link in the mail was followed', async () => {
    const { client, email } = await signUp(app, { verified: false });
    const token = await app.mails.token(email, 'verify-email');
    expect((await app.client().get(`/api/auth/verify-email?token=${token}`)).status).toBe(200);
    const { data } = (await client.get('/api/user/me')).body;
    expect(data).toMatchObject({ isVerified: true, verifiedAt: time });
    expect(Object.keys(data).sort()).toEqual(Object.keys(profile).sort());
  });

  it('answers 401 to a credential that is bad, and 403 to one that is good for something else', async () => {
    const { client, organizationId } = await signUp(app);
    const narrow = await createToken(client, ['user:read']);
    const refused = await narrow.client.get(`/api/user/organizations/${organizationId}/projects`);
    expect(outcome(refused)).toBe('403 API_KEY_MISSING_SCOPES');
    const bad = await app
      .client()
      .with({ 'x-api-key': `${narrow.key}x` })
      .get('/api/user/me');
    expect(outcome(bad)).toBe('401 INVALID_API_KEY');
  });

  it('locks a pinned token to its organization', async () => {
    const { client, organizationId } = await signUp(app);
    const other = await client.post('/api/user/organizations', { name: 'Other' });
    const pinned = await createToken(client, ['projects:read'], { metadata: { organizationId } });
    expect(outcome(await pinned.client.get(`/api/user/organizations/${organizationId}/projects`))).toBe('200 OK');
    const refused = await pinned.client.get(`/api/user/organizations/${other.body.data.id}/projects`);
    expect(outcome(refused)).toBe('403 FORBIDDEN');
  });
});

const profile = {
  id: ulid,
  email: 'you@example.com',
  fullName: 'Your Name',
  handle: 'yourname',
  isVerified: false,
  verifiedAt: null,
  isActive: true,
  lastLoginAt: time,
  role: 'user',
  organizationCount: 1,
  createdAt: time,
  updatedAt: time,
};
