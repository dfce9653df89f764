import {
  agree,
  callbackUrl,
  createOAuthClient,
  outcome,
  type Person,
  signUp,
  TestApp,
  withToken,
} from '@latchkey/testing';
import * as oauth from 'oauth4webapi';

let app: TestApp;
let ada: Person;
let server: oauth.AuthorizationServer;
const overHttp = { [oauth.allowInsecureRequests]: true };
beforeAll(async () => {
  app = await TestApp.start({ knowsItsAddress: true });
  ada = await signUp(app);
  const issuer = new URL(app.url);
  const found = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...overHttp });
  server = await oauth.processDiscoveryResponse(issuer, found);
});
afterAll(() => app.stop());

describe('oauth4webapi, as it comes', () => {
  it('gets tokens with a code as a public client, renews them, asks who it is and gives them back', async () => {
    const { id } = await createOAuthClient(ada, { confidential: false });
    const client: oauth.Client = { client_id: id };
    const none = oauth.None();
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    const url = new URL(server.authorization_endpoint ?? '');
    const parameters = {
      client_id: id,
      redirect_uri: callbackUrl,
      response_type: 'code',
      scope: 'openid email',
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const back = oauth.validateAuthResponse(server, client, await agree(ada.client, url), state);
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      none,
      back,
      callbackUrl,
      verifier,
      overHttp,
    );
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, { requireIdToken: true });
    expect(oauth.getValidatedIdTokenClaims(tokens)).toMatchObject({ sub: ada.id, email: ada.email });

    const info = await oauth.userInfoRequest(server, client, tokens.access_token, overHttp);
    expect(await oauth.processUserInfoResponse(server, client, ada.id, info)).toMatchObject({ email: ada.email });

    const renewal = await oauth.refreshTokenGrantRequest(server, client, none, tokens.refresh_token ?? '', overHttp);
    const renewed = await oauth.processRefreshTokenResponse(server, client, renewal);
    const gone = await oauth.revocationRequest(server, client, none, renewed.refresh_token ?? '', overHttp);
    expect(await oauth.processRevocationResponse(gone)).toBeUndefined();
  });

  it('connects a device whose code a person types', async () => {
    const grantTypes = ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'];
    const { id, secret } = await createOAuthClient(ada, { grantTypes, redirectUris: [] });
    const client: oauth.Client = { client_id: id };
    const post = oauth.ClientSecretPost(secret);
    const begun = await oauth.deviceAuthorizationRequest(server, client, post, { scope: 'user:read' }, overHttp);
    const device = await oauth.processDeviceAuthorizationResponse(server, client, begun);
    await ada.client.post('/api/user/oauth/device/approve', { userCode: device.user_code });
    const answer = await oauth.deviceCodeGrantRequest(server, client, post, device.device_code, overHttp);
    const tokens = await oauth.processDeviceCodeResponse(server, client, answer);
    expect((await withToken(app, tokens.access_token).get('/api/user/me')).body.data.id).toBe(ada.id);
  });

  it('gets tokens for the services of an organization, with credentials of its own', async () => {
    const { id, secret } = await createOAuthClient(ada, {
      grantTypes: ['client_credentials'],
      redirectUris: [],
      serviceScopes: ['reports:read', 'reports:write'],
    });
    const client: oauth.Client = { client_id: id };
    const basic = oauth.ClientSecretBasic(secret);
    const ask = async (parameters: Record<string, string>) => {
      const answer = await oauth.clientCredentialsGrantRequest(server, client, basic, parameters, overHttp);
      return oauth.processClientCredentialsResponse(server, client, answer);
    };
    expect((await ask({ scope: 'reports:read' })).scope).toBe('reports:read');
    const { access_token: token, scope } = await ask({});
    expect(scope).toBe('reports:read reports:write');

    const state = await oauth.introspectionRequest(server, client, basic, token, overHttp);
    expect(await oauth.processIntrospectionResponse(server, client, state)).toMatchObject({
      active: true,
      aud: `${app.url}/orgs/${ada.organizationId}`,
      org_id: ada.organizationId,
    });
    expect(outcome(await withToken(app, token).get('/api/user/me'))).toBe('401 INVALID_OR_EXPIRED_TOKEN');
    await expect(ask({ resource: `${app.url}/api`, scope: 'user:read' })).rejects.toMatchObject({
      error: 'invalid_target',
    });
    const gone = await oauth.revocationRequest(server, client, basic, token, overHttp);
    await oauth.processRevocationResponse(gone);
    const after = await oauth.introspectionRequest(server, client, basic, token, overHttp);
    expect(await oauth.processIntrospectionResponse(server, client, after)).toEqual({ active: false });
  });

  it('gets tokens for a service on behalf of a person, which that verifies by itself (RFC 9068)', async () => {
    const { id, secret } = await createOAuthClient(ada, { serviceScopes: ['reports:read'] });
    const resource = `${app.url}/orgs/${ada.organizationId}`;
    const verifier = oauth.generateRandomCodeVerifier();
    const url = new URL(server.authorization_endpoint ?? '');
    const parameters = {
      client_id: id,
      redirect_uri: callbackUrl,
      response_type: 'code',
      scope: 'reports:read',
      resource,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const client: oauth.Client = { client_id: id };
    const back = oauth.validateAuthResponse(server, client, await agree(ada.client, url), oauth.expectNoState);
    const post = oauth.ClientSecretPost(secret);
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      post,
      back,
      callbackUrl,
      verifier,
      overHttp,
    );
    const { access_token: token } = await oauth.processAuthorizationCodeResponse(server, client, answer);
    const request = new Request(`${app.url}/reports`, { headers: { authorization: `Bearer ${token}` } });
    const claims = await oauth.validateJwtAccessToken(server, request, resource, overHttp);
    expect(claims).toMatchObject({ sub: ada.id, client_id: id, scope: 'reports:read', aud: resource });
  });
});
