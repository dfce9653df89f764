import {
  agree,
  askedAt,
  authorization,
  callbackUrl,
  createOAuthClient,
  goOn,
  oauthOutcome,
  type Person,
  postForm,
  credentialsOf,
  signUp,
  TestApp,
  type TestAnswer,
  type TestOAuthClient,
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

type Fields = Readonly<Record<string, string | undefined>>;

const authorize = (fields: Fields, who = client): Promise<TestAnswer> => {
  const { pathname, search } = new URL(authorization(app, who, fields).url);
  return ada.client.get(pathname + search);
};
/** What a client is told that was reached; where nobody is sent anywhere, the answer itself. */
const told = ({ status, headers, body }: TestAnswer) => {
  const location = headers.get('location');
  if (location === null) return `${status} ${body.error}`;
  const { search, hash } = new URL(location, app.url);
  return new URLSearchParams(search || hash.slice(1)).get('error');
};

describe('An authorization request', () => {
  it.each<[string, Fields]>([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['with PKCE that is plain', { code_challenge_method: 'plain' }],
    ['with PKCE of no method', { code_challenge_method: undefined }],
    ['that is implicit', { response_type: 'token' }],
    ['that is hybrid', { response_type: 'code id_token' }],
  ])('check 55: is refused %s', async (_, fields) => {
    expect(told(await authorize(fields))).toMatch(/^(invalid_request|unsupported_response_type|unauthorized_client)$/);
  });

  it('check 55: takes no answer in a fragment', async () => {
    expect(told(await authorize({ response_mode: 'fragment' }))).toBe('400 invalid_request');
  });

  it('check 55: gives no tokens for a password', async () => {
    const form = { grant_type: 'password', username: ada.email, password: ada.password, ...credentialsOf(client) };
    expect(oauthOutcome(await postForm(app.client(), '/oauth/token', form))).toBe('400 unsupported_grant_type');
  });

  it.each([
    ['a slash more', `${callbackUrl}/`],
    ['another case', 'https://app.example.com/Callback'],
    ['a query', `${callbackUrl}?next=1`],
    ['a fragment', `${callbackUrl}#x`],
    ['a name and password', 'https://ada:pw@app.example.com/callback'],
    ['another port', 'https://app.example.com:8443/callback'],
    ['another host', 'https://app.example.com.evil.example/callback'],
    ['a path that leads back', 'https://app.example.com/x/../callback'],
    ['another scheme', 'http://app.example.com/callback'],
    ['nothing', ''],
  ])('R31 (CVE-2025-4143), check 56: sends nobody to an address with %s', async (_, redirectUri) => {
    const answer = await authorize({ redirect_uri: redirectUri });
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    expect(answer.body.error).toMatch(/^invalid_(redirect_uri|request)$/);
  });

  it('check 56: leaves the port of a loopback address open to an app on a device, and nothing else (RFC 8252 §7.3)', async () => {
    const native = await createOAuthClient(ada, { confidential: false, redirectUris: ['http://127.0.0.1/back'] });
    const at = (redirectUri: string) => authorize({ redirect_uri: redirectUri }, native);
    expect((await at('http://127.0.0.1:49152/back')).status).toBe(303);
    expect((await at('http://127.0.0.1:49152/other')).status).toBe(400);
    expect((await at('http://10.0.0.1:49152/back')).status).toBe(400);
  });

  it('is refused for a client that nobody knows', async () => {
    const unknown = { ...client, id: 'app_01hz3k5r4x9y2v6qf8tj7w0cdn' };
    const answer = await authorize({}, unknown);
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  it('tells a browser by a page of ours, which repeats nothing of what was asked', async () => {
    const asBrowser = ada.client.with({ accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    const pageOf = async (url: string) => {
      const { pathname, search } = new URL(url);
      const { status, headers } = await asBrowser.get(pathname + search);
      const { origin, pathname: page, searchParams } = new URL(headers.get('location') ?? '');
      expect([status, origin, page, [...searchParams.keys()]]).toEqual([
        303,
        app.url,
        '/connect/failed',
        ['reason', 'request'],
      ]);
      expect(searchParams.get('request')).toBe(headers.get('x-request-id'));
      return searchParams.get('reason');
    };
    const unknown = { ...client, id: 'app_01hz3k5r4x9y2v6qf8tj7w0cdn' };
    const asked = (fields: Fields, who = client) => pageOf(authorization(app, who, fields).url);
    expect(await asked({}, unknown)).toBe('client-unknown');
    expect(await asked({ redirect_uri: 'https://evil.example/' })).toBe('address-unknown');
    expect(await asked({ redirect_uri: '' })).toBe('request-invalid');
    expect(await pageOf(`${app.url}/oauth/authorize/x5TzR1yWhkEc8SoGIx5rV`)).toBe('request-over');
  });

  it('RFC 8707: is refused for a resource that is none of ours', async () => {
    expect(told(await authorize({ resource: 'https://elsewhere.example/api' }))).toBe('invalid_target');
    expect(told(await authorize({ resource: `${app.url}/orgs/${ada.organizationId}` }))).toBe('invalid_target');
  });

  it('RFC 9207: says on the way back who answers, and brings the state along', async () => {
    const { url } = authorization(app, client);
    const { searchParams } = await agree(ada.client, url);
    expect([searchParams.get('iss'), searchParams.get('state')]).toEqual([app.url, 'st-4711']);
  });

  it('asks nobody where the client says that nobody is to be asked', async () => {
    expect(told(await authorize({ prompt: 'none', scope: 'openid' }))).toBe('login_required');
  });

  it('check 63: asks each time, also somebody who agreed before', async () => {
    const { url } = authorization(app, client);
    await agree(ada.client, url);
    expect(await askedAt(ada.client, authorization(app, client).url)).toMatch(/^\/api\/user\/oauth\/interactions\//);
  });

  it('lets the client know of a refusal', async () => {
    const asked = await askedAt(ada.client, authorization(app, client).url);
    const { body } = await ada.client.post(`${asked}/deny`);
    const back = await goOn(ada.client, body.data.redirectTo as string);
    expect([back.searchParams.get('error'), back.searchParams.get('code')]).toEqual(['access_denied', null]);
  });

  it('is decided once, however often somebody presses the button', async () => {
    const asked = await askedAt(ada.client, authorization(app, client).url);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ada.client.post(`${asked}/approve`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
  });

  it('is decided by the browser that it came to, and by no other', async () => {
    const asked = await askedAt(app.client(), authorization(app, client).url);
    const bob = await signUp(app);
    expect((await bob.client.get(`${asked}/details`)).status).toBe(404);
    expect((await bob.client.post(`${asked}/approve`, {})).status).toBe(404);
    expect((await bob.client.post(`${asked}/deny`)).status).toBe(404);
  });
});
