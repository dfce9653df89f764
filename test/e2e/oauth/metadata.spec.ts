import { codeFor, createOAuthClient, postForm, signUp, TestApp } from '@latchkey/testing';

let app: TestApp;
beforeAll(async () => (app = await TestApp.start({ knowsItsAddress: true })));
afterAll(() => app.stop());

const get = (path: string) => app.client().get(path);

describe('What the authorization server says of itself', () => {
  it.each(['oauth-authorization-server', 'openid-configuration'])(
    'R29 (GHSA-9h47-pqcx-hjr4), RFC 8414: is true, at %s',
    async (name) => {
      const { body, headers } = await get(`/.well-known/${name}`);
      expect(body).toMatchObject({
        issuer: app.url,
        authorization_endpoint: `${app.url}/oauth/authorize`,
        token_endpoint: `${app.url}/oauth/token`,
        jwks_uri: `${app.url}/api/auth/jwks`,
        code_challenge_methods_supported: ['S256'],
        response_types_supported: ['code'],
        response_modes_supported: ['query'],
        id_token_signing_alg_values_supported: ['ES256'],
        authorization_response_iss_parameter_supported: true,
      });
      expect(Object.values(body as object).filter((value) => /none/.test(JSON.stringify(value)))).toEqual([
        ['client_secret_basic', 'client_secret_post', 'none'],
      ]);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cache-control')).toBe('public, max-age=300');
    },
  );

  it('RFC 9728: is found from the API, by whoever is refused there', async () => {
    const refused = await get('/api/user/me');
    const metadata = `${app.url}/.well-known/oauth-protected-resource/api`;
    expect(refused.headers.get('www-authenticate')).toBe(`Bearer realm="latchkey", resource_metadata="${metadata}"`);
    const { body } = await get(new URL(metadata).pathname);
    expect(body).toMatchObject({ resource: `${app.url}/api`, authorization_servers: [app.url] });
  });

  it('does not depend on what a client calls the server', async () => {
    const poisoned = { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' };
    const { body } = await app.client().get('/.well-known/openid-configuration', { headers: poisoned });
    expect(JSON.stringify(body)).not.toContain('evil');
  });

  it('check 24: lets pages of other sites read tokens only where the client is sent back to them', async () => {
    const ada = await signUp(app);
    const client = await createOAuthClient(ada, { confidential: false });
    const asked = async (origin: string) =>
      postForm(app.client(), '/oauth/token', await codeFor(app, ada, client), { origin });
    const own = await asked('https://app.example.com');
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([200, 'https://app.example.com']);
    const other = await asked('https://evil.example');
    expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([400, null]);
  });
});
