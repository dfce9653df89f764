import { agree, callbackUrl, createOAuthClient, type Person, signUp, TestApp } from '@latchkey/testing';
import * as client from 'openid-client';

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start({ knowsItsAddress: true });
  ada = await signUp(app);
});
afterAll(() => app.stop());

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';
const overHttp = { execute: [client.allowInsecureRequests] };
const discover = (id: string, secret?: string, auth?: client.ClientAuth) =>
  client.discovery(new URL(app.url), id, secret, auth, overHttp);
const asking = (token: string) => app.client().with({ authorization: `Bearer ${token}` });

describe('openid-client, as it comes', () => {
  it.each([
    ['client_secret_post', client.ClientSecretPost],
    ['client_secret_basic', client.ClientSecretBasic],
  ] as const)('gets tokens with a code, renews them and gives them back: %s', async (_, method) => {
    const { id, secret } = await createOAuthClient(ada);
    const config = await discover(id, secret, method(secret));
    const verifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const url = client.buildAuthorizationUrl(config, {
      redirect_uri: callbackUrl,
      scope: 'openid email profile user:read',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    const back = await agree(ada.client, url);
    expect(back.origin + back.pathname).toBe(callbackUrl);
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
    const tokens = await client.authorizationCodeGrant(config, back, checks);
    expect(tokens.claims()).toMatchObject({ sub: ada.id, email: ada.email, email_verified: true, name: ada.name });
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 900, scope: 'user:read' });

    expect((await asking(tokens.access_token).get('/api/user/me')).body.data.email).toBe(ada.email);
    const introspected = await client.tokenIntrospection(config, tokens.access_token);
    expect(introspected).toMatchObject({
      active: true,
      sub: ada.id,
      client_id: id,
      aud: `${app.url}/api`,
      scope: 'user:read',
    });

    const renewed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(renewed.refresh_token).not.toBe(tokens.refresh_token);
    expect((await asking(renewed.access_token).get('/api/user/me')).status).toBe(200);

    await client.tokenRevocation(config, renewed.refresh_token ?? '');
    expect(await client.tokenIntrospection(config, renewed.access_token)).toEqual({ active: false });
    expect((await asking(renewed.access_token).get('/api/user/me')).status).toBe(401);
  });

  it('connects a device whose code a person types', async () => {
    const { id, secret } = await createOAuthClient(ada, { grantTypes: [deviceGrant], redirectUris: [] });
    const config = await discover(id, secret);
    const device = await client.initiateDeviceAuthorization(config, { scope: 'user:read' });
    await ada.client.post('/api/user/oauth/device/approve', { userCode: device.user_code });
    const tokens = await client.pollDeviceAuthorizationGrant(config, device);
    expect((await asking(tokens.access_token).get('/api/user/me')).body.data.id).toBe(ada.id);
  });

  it('gets tokens of its own for the services of its organization', async () => {
    const { id, secret } = await createOAuthClient(ada, {
      grantTypes: ['client_credentials'],
      redirectUris: [],
      serviceScopes: ['reports:read'],
    });
    const config = await discover(id, secret);
    const tokens = await client.clientCredentialsGrant(config, { scope: 'reports:read' });
    expect(await client.tokenIntrospection(config, tokens.access_token)).toMatchObject({
      active: true,
      aud: `${app.url}/orgs/${ada.organizationId}`,
    });
  });
});
