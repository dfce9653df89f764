import {
  addMember,
  authorization,
  askedAt,
  createOAuthClient,
  createService,
  credentialsOf,
  logIn,
  oauthOutcome,
  outcome,
  type Person,
  postForm,
  rowId,
  signUp,
  TestApp,
  type TestOAuthClient,
  tokensFor,
  withToken,
} from '@latchkey/testing';

let app: TestApp;
let ada: Person;
let client: TestOAuthClient;
beforeAll(async () => {
  app = await TestApp.start({ knowsItsAddress: true });
  ada = await signUp(app);
  client = await createOAuthClient(ada);
});
afterAll(() => app.stop());

const introspect = (token: string, who = client) =>
  postForm(app.client(), '/oauth/introspect', { token, ...credentialsOf(who) });
const revoke = (token: string, who = client) =>
  postForm(app.client(), '/oauth/revoke', { token, ...credentialsOf(who) });
const me = async (token: string) => outcome(await withToken(app, token).get('/api/user/me'));
const dead = '401 INVALID_OR_EXPIRED_TOKEN';

describe('An access token', () => {
  it('opens what it was granted, and nothing else', async () => {
    const { access, scope } = await tokensFor(app, ada, client, { scope: 'user:read projects:read made:up' });
    expect(scope.split(' ').sort()).toEqual(['projects:read', 'user:read']);
    const bearer = withToken(app, access);
    expect(outcome(await bearer.get('/api/user/me'))).toBe('200 OK');
    expect(outcome(await bearer.get(`/api/user/organizations/${ada.organizationId}/projects`))).toBe('200 OK');
    const refused = await bearer.put('/api/user/me', { name: 'Eve' });
    expect(outcome(refused)).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await bearer.get('/api/auth/session'))).toBe('403 FORBIDDEN');
  });

  it('opens what of it the person allows', async () => {
    const fields = { scope: 'user:read projects:read' };
    const { access, scope } = await tokensFor(app, ada, client, fields, { scopes: ['projects:read'] });
    expect(scope).toBe('projects:read');
    expect(await me(access)).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it('is held to the organization that the person chose', async () => {
    const bob = await signUp(app);
    await addMember(app, bob.organizationId, ada, 'admin');
    const { access } = await tokensFor(
      app,
      ada,
      client,
      { scope: 'projects:read' },
      { organizationId: ada.organizationId },
    );
    const projects = async (organizationId: string) =>
      outcome(await withToken(app, access).get(`/api/user/organizations/${organizationId}/projects`));
    expect(await projects(ada.organizationId)).toBe('200 OK');
    expect(await projects(bob.organizationId)).toBe('403 FORBIDDEN');
  });

  it('cannot be had for an organization that the person is not in', async () => {
    const bob = await signUp(app);
    const asked = await askedAt(ada.client, authorization(app, client).url);
    const answer = await ada.client.post(`${asked}/approve`, { organizationId: bob.organizationId });
    expect(outcome(answer)).toBe('403 FORBIDDEN');
  });

  it('check 60: loses a right when its person does', async () => {
    const bob = await signUp(app);
    await addMember(app, bob.organizationId, ada, 'admin');
    const { access } = await tokensFor(app, ada, client, { scope: 'api-keys:read' });
    const keys = async () =>
      outcome(await withToken(app, access).get(`/api/user/organizations/${bob.organizationId}/api-keys`));
    expect(await keys()).toBe('200 OK');
    await bob.client.put(`/api/user/organizations/${bob.organizationId}/members/${ada.id}/role`, { role: 'member' });
    expect(await keys()).toBe('403 INSUFFICIENT_PERMISSIONS');
  });

  it('check 49: opens nothing of an organization that its person was removed from', async () => {
    const bob = await signUp(app);
    await addMember(app, bob.organizationId, ada);
    const { access } = await tokensFor(app, ada, client, { scope: 'projects:read' });
    const projects = async () =>
      outcome(await withToken(app, access).get(`/api/user/organizations/${bob.organizationId}/projects`));
    expect(await projects()).toBe('200 OK');
    await bob.client.delete(`/api/user/organizations/${bob.organizationId}/members/${ada.id}`);
    expect(await projects()).toBe('403 FORBIDDEN');
  });

  it('check 63: is dead at once when its person disconnects the client', async () => {
    const { access, refresh } = await tokensFor(app, ada, client);
    expect((await ada.client.get('/api/user/connected-apps')).body.data).toMatchObject([{ id: client.id }]);
    const answer = await ada.client.delete(`/api/user/connected-apps/${client.id}`);
    expect([answer.status, answer.headers.get('revocation-receipt')]).toEqual([200, expect.any(String)]);
    expect(await me(access)).toBe(dead);
    const form = { grant_type: 'refresh_token', refresh_token: refresh, ...credentialsOf(client) };
    expect(oauthOutcome(await postForm(app.client(), '/oauth/token', form))).toBe('400 invalid_grant');
    expect((await ada.client.get('/api/user/connected-apps')).body.data).toEqual([]);
    expect(outcome(await ada.client.delete(`/api/user/connected-apps/${client.id}`))).toBe('404 NOT_FOUND');
  });

  it('check 20: is dead with its client, its client’s organization and its person', async () => {
    const bob = await signUp(app);
    const theirs = await createOAuthClient(bob);
    const { access: ofClient } = await tokensFor(app, ada, theirs);
    await bob.client.delete(theirs.path);
    expect(await me(ofClient)).toBe(dead);

    const { access: ofOrganization } = await tokensFor(app, ada, await createOAuthClient(bob));
    expect(await me(ofOrganization)).toBe('200 OK');
    await bob.client.delete(`/api/user/organizations/${bob.organizationId}`);
    expect(await me(ofOrganization)).toBe(dead);

    const eve = await signUp(app);
    const { access: ofPerson } = await tokensFor(app, eve, client);
    await app.tamper('UPDATE users SET is_active = false WHERE id = $1', [rowId(eve.id)]);
    expect(await me(ofPerson)).toBe('401 USER_NOT_ACTIVE');
  });

  it('check 8: is dead when the person recovers their account', async () => {
    const eve = await signUp(app);
    const { access } = await tokensFor(app, eve, client);
    await app.client().post('/api/auth/forgot-password', { email: eve.email });
    const token = await app.mails.token(eve.email, 'reset-password');
    await app.client().post('/api/auth/reset-password', { token, newPassword: 'another-harbour-lantern-43' });
    expect(await me(access)).toBe(dead);
  });

  it('check 27: is not taken for another kind of token, nor another kind for it', async () => {
    const { id } = await tokensFor(app, ada, client, { scope: 'openid user:read' });
    expect(await me(id ?? '')).toBe(dead);
    const { accessToken } = await logIn(app, ada);
    expect((await introspect(accessToken)).body).toEqual({ active: false });
    const { access } = await tokensFor(app, ada, client);
    expect(
      (
        await app
          .client()
          .with({ authorization: `Bearer ${access}` })
          .get('/api/v1/users/me')
      ).status,
    ).toBe(401);
  });

  it.each(['alg', 'signature', 'cut', 'long'])('check 26: is worth nothing once its %s is another', async (what) => {
    const { access } = await tokensFor(app, ada, client);
    const [header, payload, signature] = access.split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
    const changed: Record<string, string> = {
      alg: `${none}.${payload}.`,
      signature: `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
      cut: access.slice(0, -1),
      long: `${access}A`,
    };
    expect(await me(changed[what])).toBe(dead);
  });

  it('RFC 9068: says what it is, whose, for what and for how long', async () => {
    const { access } = await tokensFor(app, ada, client, {}, { organizationId: ada.organizationId });
    const [header, payload] = access
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>);
    expect(header).toMatchObject({ typ: 'at+jwt', alg: 'ES256' });
    expect(payload).toEqual({
      iss: app.url,
      aud: `${app.url}/api`,
      sub: ada.id,
      client_id: client.id,
      scope: 'user:read',
      org_id: ada.organizationId,
      jti: expect.any(String),
      iat: expect.any(Number),
      exp: (payload.iat as number) + 900,
    });
  });

  it('check 61: is told about to its own client alone', async () => {
    const { access } = await tokensFor(app, ada, client);
    const other = await createOAuthClient(ada);
    expect((await introspect(access)).body.active).toBe(true);
    expect((await introspect(access, other)).body).toEqual({ active: false });
    expect(oauthOutcome(await introspect(access, { ...client, secret: 'lcs_wrong' }))).toBe('401 invalid_client');
    expect((await introspect('made-up')).body).toEqual({ active: false });
    expect((await introspect('a.b.c')).body).toEqual({ active: false });
  });

  it('check 61, RFC 7009: is given back by its own client alone, and what nobody knows is gone already', async () => {
    const { access, refresh } = await tokensFor(app, ada, client);
    const other = await createOAuthClient(ada);
    expect(oauthOutcome(await revoke(access, other))).toBe('200');
    expect(await me(access)).toBe('200 OK');
    expect(oauthOutcome(await revoke('made-up'))).toBe('200');
    expect(oauthOutcome(await revoke(access, { ...client, secret: 'lcs_wrong' }))).toBe('401 invalid_client');
    expect(oauthOutcome(await revoke(refresh))).toBe('200');
    expect(await me(access)).toBe(dead);
  });

  it('is judged by the internal API as all credentials are', async () => {
    const service = await createService(app);
    const { access } = await tokensFor(app, ada, client);
    const judged = async () => (await service.client.post('/internal/verify', { credential: access })).body;
    expect(await judged()).toMatchObject({ valid: true, code: 'VALID', kind: 'oauth', scopes: ['user:read'] });
    await revoke(access);
    expect(await judged()).toMatchObject({ valid: false, code: 'REVOKED' });
  });

  it('ends after a quarter of an hour', async () => {
    const eve = await signUp(app);
    const { access } = await tokensFor(app, eve, client);
    app.clock.advance(899);
    expect(await me(access)).toBe('200 OK');
    app.clock.advance(2);
    expect(await me(access)).toBe(dead);
    expect((await introspect(access)).body).toEqual({ active: false });
  });
});
