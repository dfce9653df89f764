import { addMember, auditOf, createToken, outcome, type Person, said, signUp, TestApp } from '@latchkey/testing';
import {
  askingHere,
  organizationPath,
  proveDomain,
  sentTo,
  type TestConnection,
} from '../../libs/testing/src/sso/connections.js';
import { TestOidcProvider } from '../../libs/testing/src/sso/oidc-provider.js';

let app: TestApp;
let provider: TestOidcProvider;
let ada: Person;
let grace: Person;
let connection: TestConnection;

const password = (person: Pick<Person, 'email' | 'password'>, given = person.password) =>
  app.client().post('/api/auth/sign-in/email', { email: person.email, password: given });
const enforce = (enforced: boolean, { client, organizationId }: Person = ada) =>
  client.put(`${organizationPath({ organizationId })}/sso`, { enforced });
const identify = async (email: string) => (await app.client().post('/api/auth/identify', { email })).body.data;

beforeAll(async () => {
  [app, provider] = await Promise.all([TestApp.start({ env: askingHere }), TestOidcProvider.start()]);
  ada = await signUp(app, { email: 'ada@acme.example' });
  grace = await signUp(app, { email: 'grace@acme.example' });
  await addMember(app, ada.organizationId, grace);
  await proveDomain(app, ada, 'acme.example');
  connection = await provider.connect(ada);
}, 60_000);
beforeEach(async () => {
  provider.behave();
  expect((await enforce(true)).status).toBe(200);
});
afterAll(async () => {
  await provider.stop();
  await app.stop();
});

describe('where single sign-on is enforced', () => {
  it('check 15: the right password opens nothing, and the wrong one is answered as ever', async () => {
    expect(outcome(await password(grace))).toBe('403 SSO_REQUIRED');
    const wrong = await password(grace, 'not-the-password-of-anybody');
    const nobody = await password({ email: 'nobody@acme.example', password: 'not-the-password-of-anybody' });
    expect(outcome(wrong)).toBe('401 INVALID_CREDENTIALS');
    expect(said(wrong)).toEqual(said(nobody));
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it('check 15: nor does the login without cookies', async () => {
    const { email } = grace;
    const answer = await app.client().post('/api/v1/auth/login', { email, password: grace.password });
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body)).not.toContain('access_token');
  });

  it('check 15: nor does a password that was set anew, and nobody gets one by signing up', async () => {
    const email = 'fresh@acme.example';
    const newPassword = 'another-long-passphrase-9';
    await app.client().post('/api/auth/sign-up/email', { email, password: newPassword, name: 'Fresh' });
    expect(outcome(await password({ email, password: newPassword }))).toBe('403 SSO_REQUIRED');
    await app.client().post('/api/auth/forgot-password', { email });
    const token = await app.mails.token(email, 'reset-password');
    await app.client().post('/api/auth/reset-password', { token, newPassword });
    expect(outcome(await password({ email, password: newPassword }))).toBe('403 SSO_REQUIRED');
  });

  it('check 15: a session from before does not open the organization, and its own others', async () => {
    const path = `${organizationPath(ada)}/members`;
    expect(outcome(await grace.client.get(path))).toBe('403 SSO_REQUIRED');
    expect((await grace.client.get(`${organizationPath(grace)}/members`)).status).toBe(200);
    const jwt = (await grace.client.post('/api/auth/token')).body.data.token as string;
    expect(
      outcome(
        await app
          .client()
          .with({ authorization: `Bearer ${jwt}` })
          .get(path),
      ),
    ).toBe('403 SSO_REQUIRED');
    await enforce(false);
    expect((await grace.client.get(path)).status).toBe(200);
  });

  it('a session of the identity provider opens it, and so does a token', async () => {
    const client = app.client();
    const claims = { sub: 'grace', email: grace.email, email_verified: true };
    expect(sentTo(await provider.signIn(client, connection, claims))).toBe('/');
    const path = `${organizationPath(ada)}/members`;
    expect((await client.get(path)).status).toBe(200);
    const token = await createToken(client, ['members:read']);
    expect((await token.client.get(path)).status).toBe(200);
  });

  it('a session of another organization’s identity provider does not', async () => {
    const owner = await signUp(app);
    await addMember(app, owner.organizationId, grace);
    const other = await provider.connect(owner);
    // As if the domain had been the other’s when the session began.
    await app.tamper(`UPDATE sso_domains SET organization_id = (SELECT organization_id FROM sso_connections ORDER BY id DESC
      LIMIT 1) WHERE domain = 'acme.example'`);
    const client = app.client();
    await provider.signIn(client, other, { sub: 'grace', email: grace.email });
    await app.tamper(`UPDATE sso_domains SET organization_id = (SELECT organization_id FROM sso_connections ORDER BY id
      LIMIT 1) WHERE domain = 'acme.example'`);

    expect((await client.get(`${organizationPath(owner)}/members`)).status).toBe(200);
    expect(outcome(await client.get(`${organizationPath(ada)}/members`))).toBe('403 SSO_REQUIRED');
  });

  it('an owner comes in by password, of which the audit log tells', async () => {
    expect((await password(ada)).status).toBe(200);
    expect((await ada.client.get(`${organizationPath(ada)}/members`)).status).toBe(200);
    const told = (await auditOf(app, ada.organizationId)).filter(({ action }) => action === 'sso.break-glass');
    expect(told.at(-1)).toMatchObject({ actor: { kind: 'anonymous' }, operation: 'signInWithEmail' });
  });

  it('an owner of another organization does not', async () => {
    // Grace owns the organization that came with her account.
    expect(outcome(await password(grace))).toBe('403 SSO_REQUIRED');
  });

  it('a guest with an address of another domain is not concerned', async () => {
    const guest = await signUp(app);
    await addMember(app, ada.organizationId, guest);
    expect((await password(guest)).status).toBe(200);
    expect((await guest.client.get(`${organizationPath(ada)}/members`)).status).toBe(200);
  });

  it('the last connection stays', async () => {
    expect(outcome(await ada.client.post(`${connection.path}/disable`))).toBe('409 CONFLICT');
    expect(outcome(await ada.client.delete(connection.path))).toBe('409 CONFLICT');
  });

  it('20 changes at once leave one entry', async () => {
    await enforce(false);
    const before = (await auditOf(app, ada.organizationId)).length;
    await Promise.all(Array.from({ length: 20 }, () => enforce(true)));
    expect((await auditOf(app, ada.organizationId)).length).toBe(before + 1);
  });
});

describe('enforcing', () => {
  it('needs a proven domain and an enabled connection', async () => {
    const owner = await signUp(app);
    expect(outcome(await enforce(true, owner))).toBe('409 CONFLICT');
    await proveDomain(app, owner, 'ready.example');
    expect(outcome(await enforce(true, owner))).toBe('409 CONFLICT');
    await provider.connect(owner);
    expect(outcome(await enforce(true, owner))).toBe('200 OK');
  });
});

describe('what a sign-in page is told', () => {
  it('depends on the domain alone', async () => {
    const known = await identify(grace.email);
    expect(known).toEqual(await identify('nobody-at-all@acme.example'));
    expect(known).toMatchObject({ methods: ['sso'], sso: { organizationName: expect.any(String), enforced: true } });
    await enforce(false);
    expect(await identify(grace.email)).toMatchObject({ methods: ['sso', 'password'], sso: { enforced: false } });
    expect(await identify('x@sub.acme.example')).toEqual({ methods: ['password'], sso: null });
    expect(await identify('x@nowhere.example')).toEqual({ methods: ['password'], sso: null });
  });
});
