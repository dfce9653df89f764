import {
  askedAt,
  authorization,
  oauthOutcome,
  type Person,
  signUp,
  TestApp,
  withToken,
  agree,
} from '@latchkey/testing';
import { auth, type OAuthClientProvider } from '@modelcontextprotocol/sdk/client/auth.js';
import { type OAuthClientInformationMixed, type OAuthTokens } from '@modelcontextprotocol/sdk/shared/auth.js';

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start({ knowsItsAddress: true, env: { OAUTH_REGISTRATION: 'on' } });
  ada = await signUp(app);
});
afterAll(() => app.stop());

const redirectUri = 'http://127.0.0.1:33418/callback';
const wanted = { client_name: 'Notes', redirect_uris: [redirectUri], token_endpoint_auth_method: 'none' };
const register = (fields: object) => app.client().post('/oauth/register', { ...wanted, ...fields });

describe('A client that makes itself known (RFC 7591)', () => {
  it('R30 (GHSA-jmcv-4jfc-6qqj, GHSA-xr8f-h2gw-9xh6): cannot, unless the deployment allows it', async () => {
    const closed = await TestApp.start({ knowsItsAddress: true });
    const answer = await closed.client().post('/oauth/register', wanted);
    expect(oauthOutcome(answer)).toBe('404 not_found');
    const { body } = await closed.client().get('/.well-known/oauth-authorization-server');
    expect(body.registration_endpoint).toBeUndefined();
    await closed.stop();
  });

  it('gets an id, and a secret if it wants to keep one', async () => {
    const { status, body } = await register({});
    expect([status, Object.keys(body as object)]).toEqual([201, expect.not.arrayContaining(['client_secret'])]);
    const confidential = await register({ token_endpoint_auth_method: 'client_secret_post' });
    expect(confidential.body.client_secret).toMatch(/^lcs_/);
  });

  it.each<[string, object]>([
    ['a script for an address', { redirect_uris: ['javascript:alert(1)'] }],
    ['data for an address', { redirect_uris: ['data:text/html,hello'] }],
    ['an address without TLS', { redirect_uris: ['http://app.example.com/callback'] }],
    ['a wildcard', { redirect_uris: ['https://*.example.com/callback'] }],
    ['a fragment', { redirect_uris: ['https://app.example.com/#x'] }],
    ['credentials in an address', { redirect_uris: ['https://ada:pw@app.example.com/'] }],
    ['a bare scheme', { redirect_uris: ['notes:/callback'] }],
    [
      'ten thousand addresses',
      { redirect_uris: Array.from({ length: 10_000 }, (_, n) => `https://a${n}.example.com/`) },
    ],
    [
      'more addresses than an app has',
      { redirect_uris: Array.from({ length: 21 }, (_, n) => `https://a.example.com/${n}`) },
    ],
    ['no address', { redirect_uris: [] }],
    ['a grant for itself', { grant_types: ['client_credentials'], redirect_uris: [], response_types: [] }],
    ['an implicit grant', { grant_types: ['implicit'], response_types: ['token'] }],
    ['a name without end', { client_name: 'x'.repeat(200) }],
  ])('check 64: is refused with %s', async (_, fields) => {
    const { status, body } = await register(fields);
    expect(status).toBe(400);
    expect(body.error).toMatch(/^invalid_(client_metadata|redirect_uri|request)$/);
  });

  it('check 64: has no picture of its fetched from anywhere', async () => {
    const { status, body } = await register({ logo_uri: 'http://169.254.169.254/latest/meta-data' });
    expect([status, Object.keys(body as object)]).toEqual([201, expect.not.arrayContaining(['logo_uri'])]);
  });

  it('check 63: is always asked about, by its name, as one that nobody here has looked at', async () => {
    const { body } = await register({});
    const { url } = authorization(app, { id: body.client_id as string }, { redirect_uri: redirectUri });
    const asked = await askedAt(ada.client, url);
    const details = await ada.client.get(`${asked}/details`);
    expect(details.body.data).toMatchObject({ client: { name: 'Notes', registered: true }, redirectUri });
  });

  it('is let through so often, and no oftener, from one address', async () => {
    const limited = await TestApp.start({
      knowsItsAddress: true,
      env: { OAUTH_REGISTRATION: 'on', RATE_LIMIT_REGISTRATION: '3/3600' },
    });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => limited.client().post('/oauth/register', wanted)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(17);
    await limited.stop();
  });
});

/** What an MCP client keeps between one step and the next. */
class Notes implements OAuthClientProvider {
  readonly redirectUrl = redirectUri;
  readonly clientMetadata = { client_name: 'Notes', redirect_uris: [redirectUri], token_endpoint_auth_method: 'none' };
  sentTo: URL | undefined;
  known: OAuthClientInformationMixed | undefined;
  held: OAuthTokens | undefined;
  private verifier = '';

  clientInformation = () => this.known;
  saveClientInformation = (known: OAuthClientInformationMixed) => void (this.known = known);
  tokens = () => this.held;
  saveTokens = (tokens: OAuthTokens) => void (this.held = tokens);
  redirectToAuthorization = (url: URL) => void (this.sentTo = url);
  saveCodeVerifier = (verifier: string) => void (this.verifier = verifier);
  codeVerifier = () => this.verifier;
}

describe('The MCP SDK’s client, as it comes', () => {
  it('finds the authorization server from a refusal of the API, makes itself known and gets tokens', async () => {
    const refused = await app.client().get('/api/user/me');
    const challenge = refused.headers.get('www-authenticate') ?? '';
    const resourceMetadataUrl = new URL(/resource_metadata="([^"]+)"/.exec(challenge)?.[1] ?? '');
    const notes = new Notes();
    const asked = { serverUrl: `${app.url}/api`, resourceMetadataUrl, scope: 'user:read' };
    expect(await auth(notes, asked)).toBe('REDIRECT');
    const back = await agree(ada.client, notes.sentTo ?? '');
    expect(await auth(notes, { ...asked, authorizationCode: back.searchParams.get('code') ?? '' })).toBe('AUTHORIZED');
    const token = notes.held?.access_token ?? '';
    expect((await withToken(app, token).get('/api/user/me')).body.data.id).toBe(ada.id);

    expect(await auth(notes, asked)).toBe('AUTHORIZED');
    expect(notes.held?.access_token).not.toBe(token);
  });
});
