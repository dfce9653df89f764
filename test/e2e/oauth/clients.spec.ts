import {
  addMember,
  callbackUrl,
  createOAuthClient,
  createToken,
  credentialsOf,
  oauthOutcome,
  outcome,
  type Person,
  postForm,
  signUp,
  TestApp,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start({ knowsItsAddress: true });
  ada = await signUp(app);
});
afterAll(() => app.stop());

const machine = { grantTypes: ['client_credentials'], redirectUris: [], serviceScopes: ['reports:read'] };
const ask = (credentials: Record<string, string>) =>
  postForm(app.client(), '/oauth/token', { grant_type: 'client_credentials', ...credentials });

describe('OAuth clients of an organization', () => {
  it('are made, listed, read, changed and deleted by its admins', async () => {
    const bob = await signUp(app);
    await addMember(app, ada.organizationId, bob, 'admin');
    const at = { client: bob.client, organizationId: ada.organizationId };
    const { id, secret, path } = await createOAuthClient(at, { homepage: 'https://reports.example.com' });
    expect([id, secret]).toEqual([expect.stringMatching(/^app_/), expect.stringMatching(/^lcs_[\w-]{43}$/)]);
    const read = await bob.client.get(path);
    expect(read.body.data).toEqual({
      id,
      name: 'Acme Reports',
      confidential: true,
      homepage: 'https://reports.example.com',
      grantTypes: ['authorization_code', 'refresh_token'],
      redirectUris: [callbackUrl],
      serviceScopes: [],
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      lastUsedAt: null,
      formerSecretExpiresAt: null,
    });
    const list = await bob.client.get(`/api/user/organizations/${ada.organizationId}/oauth-clients?limit=1`);
    expect(list.body.data).toEqual([read.body.data]);
    const changed = await bob.client.put(path, { name: 'Reports', homepage: null });
    expect(changed.body.data).toMatchObject({ name: 'Reports', homepage: null, redirectUris: [callbackUrl] });
    expect(outcome(await bob.client.delete(path))).toBe('200 OK');
    expect(outcome(await bob.client.get(path))).toBe('404 NOT_FOUND');
  });

  it('R30: are made by admins in person, whichever way', async () => {
    const member = await signUp(app);
    await addMember(app, ada.organizationId, member);
    const path = `/api/user/organizations/${ada.organizationId}/oauth-clients`;
    const body = { name: 'Mine', redirectUris: [callbackUrl] };
    expect(outcome(await member.client.post(path, body))).toBe('403 INSUFFICIENT_PERMISSIONS');
    const token = await createToken(ada.client, ['api-keys:write', 'organizations:write']);
    expect(outcome(await token.client.post(path, body))).toBe('403 FORBIDDEN');
    expect(outcome(await (await signUp(app)).client.post(path, body))).toBe('403 FORBIDDEN');
  });

  it.each<[string, object, string]>([
    ['no address', { redirectUris: [] }, 'redirectUris'],
    ['an address without TLS', { redirectUris: ['http://app.example.com/'] }, 'redirectUris.0'],
    ['a script for an address', { redirectUris: ['javascript:alert(1)'] }, 'redirectUris.0'],
    ['a fragment', { redirectUris: [`${callbackUrl}#x`] }, 'redirectUris.0'],
    ['no grant but to renew', { grantTypes: ['refresh_token'], redirectUris: [] }, 'grantTypes'],
    ['an unknown grant', { grantTypes: ['password'] }, 'grantTypes.0'],
    ['credentials of its own and no secret', { ...machine, confidential: false }, 'grantTypes'],
    ['credentials of its own and nothing to ask for', { ...machine, serviceScopes: [] }, 'serviceScopes'],
    ['a scope with blanks', { serviceScopes: ['read all'] }, 'serviceScopes.0'],
    ['a page that is none', { homepage: 'javascript:alert(1)' }, 'homepage'],
    ['a secret of its own choice', { secret: 'lcs_mine' }, 'secret'],
  ])('are refused with %s', async (_, fields, field) => {
    const path = `/api/user/organizations/${ada.organizationId}/oauth-clients`;
    const answer = await ada.client.post(path, { name: 'Acme', redirectUris: [callbackUrl], ...fields });
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', [field]]);
  });

  it('get another secret, and the former one works on for as long as was said', async () => {
    const client = await createOAuthClient(ada, machine);
    const { body } = await ada.client.post(`${client.path}/rotate-secret`, { graceSeconds: 60 });
    const next = { ...client, secret: body.data.secret as string };
    expect(oauthOutcome(await ask(credentialsOf(client)))).toBe('200');
    expect(oauthOutcome(await ask(credentialsOf(next)))).toBe('200');
    app.clock.advance(61);
    expect(oauthOutcome(await ask(credentialsOf(client)))).toBe('401 invalid_client');
    const last = await ada.client.post(`${client.path}/rotate-secret`);
    expect(oauthOutcome(await ask(credentialsOf(next)))).toBe('401 invalid_client');
    expect(oauthOutcome(await ask({ client_id: client.id, client_secret: last.body.data.secret as string }))).toBe(
      '200',
    );
    expect((await ada.client.get(client.path)).body.data.lastUsedAt).toEqual(expect.any(String));
  });

  it('have no secret to change where they keep none', async () => {
    const client = await createOAuthClient(ada, { confidential: false });
    expect(outcome(await ada.client.post(`${client.path}/rotate-secret`))).toBe('409 CONFLICT');
  });

  it('are another organization’s to see for nobody', async () => {
    const bob = await signUp(app);
    const client = await createOAuthClient(ada);
    const elsewhere = client.path.replace(ada.organizationId, bob.organizationId);
    expect(outcome(await bob.client.get(elsewhere))).toBe('404 NOT_FOUND');
    expect(outcome(await bob.client.delete(elsewhere))).toBe('404 NOT_FOUND');
    expect(outcome(await bob.client.get(client.path))).toBe('403 FORBIDDEN');
  });
});
