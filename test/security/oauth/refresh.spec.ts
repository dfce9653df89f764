import {
  codeFor,
  createOAuthClient,
  credentialsOf,
  oauthOutcome,
  type Person,
  postForm,
  signUp,
  TestApp,
  type TestAnswer,
  type TestOAuthClient,
  tokensFor,
  type TestTokens,
  withToken,
} from '@latchkey/testing';

const parallel = 20;
const day = 86_400;

let app: TestApp;
let ada: Person;
let client: TestOAuthClient;
beforeAll(async () => {
  app = await TestApp.start({ knowsItsAddress: true });
  ada = await signUp(app);
  client = await createOAuthClient(ada);
});
afterAll(() => app.stop());

const refresh = (token: string, fields: Record<string, string> = {}, at = app): Promise<TestAnswer> => {
  const form = { grant_type: 'refresh_token', refresh_token: token, ...credentialsOf(client), ...fields };
  return postForm(at.client(), '/oauth/token', form);
};
const works = async (token: string) => (await withToken(app, token).get('/api/user/me')).status === 200;

describe('A refresh token', () => {
  it('R5 (GHSA-392p-2q2v-4372), R6 (GHSA-m2w5-7xhv-w6fh): of 20 renewals at once one wins, whose child works', async () => {
    const tokens = await tokensFor(app, ada, client);
    const answers = await Promise.all(Array.from({ length: parallel }, () => refresh(tokens.refresh)));
    expect(answers.map(oauthOutcome).sort()).toEqual([
      '200',
      ...Array.from({ length: parallel - 1 }, () => '400 invalid_grant'),
    ]);
    const won = answers.find(({ status }) => status === 200)?.body;
    expect(await works(won.access_token as string)).toBe(true);
    expect(oauthOutcome(await refresh(won.refresh_token as string))).toBe('200');
  });

  it('check 58: ends its family when it comes again', async () => {
    const tokens = await tokensFor(app, ada, client);
    const { body } = await refresh(tokens.refresh);
    expect(await works(body.access_token as string)).toBe(true);
    expect(oauthOutcome(await refresh(tokens.refresh))).toBe('400 invalid_grant');
    expect(await works(body.access_token as string)).toBe(false);
    expect(oauthOutcome(await refresh(body.refresh_token as string))).toBe('400 invalid_grant');
  });

  it('R9 (CVE-2026-9802): stays dead on a server that is started anew', async () => {
    const tokens = await tokensFor(app, ada, client);
    await postForm(app.client(), '/oauth/revoke', { token: tokens.refresh, ...credentialsOf(client) });
    const next = await TestApp.start({
      databaseUrl: app.databaseUrl,
      secret: app.secret,
      env: { PUBLIC_URL: app.url },
    });
    expect(oauthOutcome(await refresh(tokens.refresh, {}, next))).toBe('400 invalid_grant');
    expect((await withToken(next, tokens.access).get('/api/user/me')).status).toBe(401);
    await next.stop();
  });

  it('R5: loses or wins against its revocation at the same moment, and is dead afterwards', async () => {
    const all: TestTokens[] = [];
    for (let count = 0; count < 20; count++) all.push(await tokensFor(app, ada, client));
    const raced = await Promise.all(
      all.map((tokens) =>
        Promise.all([
          refresh(tokens.refresh),
          postForm(app.client(), '/oauth/revoke', { token: tokens.refresh, ...credentialsOf(client) }),
        ]),
      ),
    );
    for (const [renewed, revoked] of raced) {
      expect(revoked.status).toBe(200);
      if (renewed.status === 200) {
        expect(await works(renewed.body.access_token as string)).toBe(false);
        expect(oauthOutcome(await refresh(renewed.body.refresh_token as string))).toBe('400 invalid_grant');
      } else expect(oauthOutcome(renewed)).toBe('400 invalid_grant');
    }
    for (const { access } of all) expect(await works(access)).toBe(false);
  });

  it('R28 (GHSA-p2fr-6hmx-4528), check 59: widens neither scope nor resource', async () => {
    const tokens = await tokensFor(app, ada, client, { scope: 'user:read projects:read' });
    expect(oauthOutcome(await refresh(tokens.refresh, { resource: `${app.url}/orgs/elsewhere` }))).toBe(
      '400 invalid_target',
    );
    const other = await tokensFor(app, ada, client, { scope: 'user:read projects:read' });
    expect(oauthOutcome(await refresh(other.refresh, { scope: 'user:read user:write' }))).toBe('400 invalid_scope');
    const { body } = await refresh(other.refresh, { scope: 'projects:read' });
    expect(body.scope).toBe('projects:read');
  });

  it('R29 (GHSA-pw9m-5jxm-xr6h): is worth nothing without its client’s secret', async () => {
    const tokens = await tokensFor(app, ada, client);
    for (const secret of ['', 'lcs_wrong']) {
      expect(oauthOutcome(await refresh(tokens.refresh, { client_secret: secret }))).toBe('401 invalid_client');
    }
    const other = await createOAuthClient(ada);
    expect(oauthOutcome(await refresh(tokens.refresh, credentialsOf(other)))).toBe('400 invalid_grant');
    expect(oauthOutcome(await refresh(tokens.refresh))).toBe('200');
  });

  it('is not given to a client that does not ask for the grant', async () => {
    const once = await createOAuthClient(ada, { grantTypes: ['authorization_code'] });
    const { body } = await postForm(app.client(), '/oauth/token', await codeFor(app, ada, once));
    expect(Object.keys(body as object)).not.toContain('refresh_token');
  });

  it('check 58: ends after 30 days without a use', async () => {
    const tokens = await tokensFor(app, ada, client);
    app.clock.advance(29 * day);
    const { status, body } = await refresh(tokens.refresh);
    expect(status).toBe(200);
    app.clock.advance(31 * day);
    expect(oauthOutcome(await refresh(body.refresh_token as string))).toBe('400 invalid_grant');
  });

  it('check 58: ends 90 days after the person agreed, however much it is used', async () => {
    ada = await signUp(app);
    client = await createOAuthClient(ada);
    let { refresh: token } = await tokensFor(app, ada, client);
    for (const days of [29, 29, 29]) {
      app.clock.advance(days * day);
      token = (await refresh(token)).body.refresh_token as string;
    }
    app.clock.advance(4 * day);
    expect(oauthOutcome(await refresh(token))).toBe('400 invalid_grant');
  });
});
