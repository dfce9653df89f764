import { outcome, type Person, rowId, signUp, TestApp } from '@latchkey/testing';
import {
  askingHere,
  organizationPath,
  proveDomain,
  refusalIn,
  sentTo,
  type TestConnection,
} from '../../libs/testing/src/sso/connections.js';
import { TestOidcProvider } from '../../libs/testing/src/sso/oidc-provider.js';

let app: TestApp;
let provider: TestOidcProvider;
let ada: Person;
let connection: TestConnection;
let people = 0;
const somebody = () => {
  const sub = `subject-${++people}`;
  return { sub, email: `${sub}@acme.example`, email_verified: true, name: `Person ${people}` };
};

beforeAll(async () => {
  [app, provider] = await Promise.all([TestApp.start({ env: askingHere }), TestOidcProvider.start()]);
  ada = await signUp(app, { email: 'ada@acme.example' });
  await proveDomain(app, ada, 'acme.example');
  connection = await provider.connect(ada);
}, 60_000);
beforeEach(() => provider.behave());
afterAll(async () => {
  await provider.stop();
  await app.stop();
});

const me = async (client = app.client()) => (await client.get('/api/auth/session')).body.data?.user;

describe('whose account it is', () => {
  it('R16: no account whose address nobody has proven is taken', async () => {
    const mallory = await signUp(app, { email: 'victim@acme.example', verified: false });
    const client = app.client();
    const answer = await provider.signIn(client, connection, { sub: 'victim', email: mallory.email });

    expect(refusalIn(answer)).toBe('account-unverified');
    expect(await me(client)).toBeUndefined();
    expect((await me(mallory.client)).isVerified).toBe(false);
  });

  it('R16: its owner gets it by the mail that proves the address, and then comes in', async () => {
    const email = 'owner-of-address@acme.example';
    const mallory = await signUp(app, { email, verified: false });
    await app.client().post('/api/auth/forgot-password', { email });
    const token = await app.mails.token(email, 'reset-password');
    await app.client().post('/api/auth/reset-password', { token, newPassword: 'another-long-passphrase-9' });
    const client = app.client();
    await provider.signIn(client, connection, { sub: 'owner-of-address', email });

    expect((await me(client)).email).toBe(email);
    expect((await mallory.client.get('/api/auth/session')).status).toBe(401);
  });

  it.each([false, 'false'])('R17, check 67: not with email_verified %s', async (email_verified) => {
    const answer = await provider.signIn(app.client(), connection, { ...somebody(), email_verified });
    expect(refusalIn(answer)).toBe('email-unverified');
  });

  it.each(['eve@evil.example', 'eve@sub.acme.example', 'eve@acme.example.evil.example'])(
    'R26, check 67: not outside of the proven domains: %s',
    async (email) => {
      expect(refusalIn(await provider.signIn(app.client(), connection, { ...somebody(), email }))).toBe(
        'domain-unproven',
      );
    },
  );

  it('R26: a domain that is not proven lets nobody in', async () => {
    const owner = await signUp(app);
    await owner.client.post(`${organizationPath(owner)}/domains`, { domain: 'claimed.example' });
    const other = await provider.connect(owner);
    const answer = await provider.signIn(app.client(), other, { ...somebody(), email: 'eve@claimed.example' });

    expect(refusalIn(answer)).toBe('domain-unproven');
  });

  it('R18: a second person with the address of the first does not get their account', async () => {
    const person = somebody();
    await provider.signIn(app.client(), connection, person);
    const answer = await provider.signIn(app.client(), connection, { ...somebody(), email: person.email });

    expect(refusalIn(answer)).toBe('identity-conflict');
  });

  it('R18: a subject means nothing at another connection', async () => {
    const owner = await signUp(app);
    await proveDomain(app, owner, 'other.example');
    const other = await provider.connect(owner);
    const person = somebody();
    await provider.signIn(app.client(), connection, person);

    expect(refusalIn(await provider.signIn(app.client(), other, person))).toBe('domain-unproven');
    const [client, sub] = [app.client(), person.sub];
    await provider.signIn(client, other, { sub, email: 'somebody@other.example' });
    expect((await me(client)).email).toBe('somebody@other.example');
  });

  it('check 15: nobody who is deactivated', async () => {
    const person = somebody();
    await provider.signIn(app.client(), connection, person);
    await app.tamper('UPDATE users SET is_active = false WHERE email = $1', [person.email]);

    expect(refusalIn(await provider.signIn(app.client(), connection, person))).toBe('deactivated');
  });

  it('nobody who was removed from the organization, until they are invited again', async () => {
    const person = somebody();
    const client = app.client();
    await provider.signIn(client, connection, person);
    const { id } = await me(client);
    await ada.client.delete(`${organizationPath(ada)}/members/${id}`);

    expect(refusalIn(await provider.signIn(app.client(), connection, person))).toBe('not-a-member');
  });

  it('no owner, where an admin has set the connection up', async () => {
    const owner = await signUp(app, { email: 'owner@vouched.example' });
    await proveDomain(app, owner, 'vouched.example');
    const mallory = await signUp(app);
    await app.dataSource.query(`INSERT INTO memberships VALUES ($1, $2, 'admin')`, [
      rowId(owner.organizationId),
      rowId(mallory.id),
    ]);
    const set = await provider.connect({ ...mallory, organizationId: owner.organizationId });
    const person = { sub: 'owner', email: owner.email };

    expect(refusalIn(await provider.signIn(app.client(), set, person))).toBe('owner-not-vouched');
    await owner.client.put(set.path, { oidc: {} });
    expect(sentTo(await provider.signIn(app.client(), set, person))).toBe('/');
    // And what an admin changes then lets no owner in again.
    await mallory.client.put(set.path, { oidc: {} });
    expect(refusalIn(await provider.signIn(app.client(), set, person))).toBe('owner-not-vouched');
  });

  it('nobody of an organization that was deleted', async () => {
    const owner = await signUp(app);
    await proveDomain(app, owner, 'deleted.example');
    const other = await provider.connect(owner);
    await owner.client.delete(organizationPath(owner));
    const answer = await app.client().get(`/api/auth/sso/${other.id}/start`);

    expect(refusalIn(answer)).toBe('connection-unknown');
  });
});

describe('a connection that is disabled', () => {
  it('begins nothing, ends what is under way, and ends its sessions at once', async () => {
    const owner = await signUp(app);
    await proveDomain(app, owner, 'disabled.example');
    const other = await provider.connect(owner);
    const [inside, halfway] = [app.client(), app.client()];
    await provider.signIn(inside, other, { sub: 'inside', email: 'inside@disabled.example' });
    provider.claims = { sub: 'halfway', email: 'halfway@disabled.example' };
    const callback = await provider.callbackFor(halfway, other);
    expect((await inside.get('/api/auth/session')).status).toBe(200);
    expect((await owner.client.post(`${other.path}/disable`)).status).toBe(200);

    expect((await inside.get('/api/auth/session')).status).toBe(401);
    expect(refusalIn(await halfway.get(callback))).toBe('connection-changed');
    expect(refusalIn(await app.client().get(`/api/auth/sso/${other.id}/start`))).toBe('connection-unknown');
  });

  it('ends its sessions when it is deleted or led to another provider', async () => {
    const owner = await signUp(app);
    await proveDomain(app, owner, 'changed.example');
    const other = await provider.connect(owner);
    const person = { sub: 'inside', email: 'inside@changed.example' };
    const inside = app.client();
    await provider.signIn(inside, other, person);
    await owner.client.put(other.path, { oidc: { clientId: 'another-client' } });
    expect((await inside.get('/api/auth/session')).status).toBe(401);

    await owner.client.put(other.path, { oidc: { clientId: 'latchkey' } });
    await provider.signIn(inside, other, person);
    expect((await inside.get('/api/auth/session')).status).toBe(200);
    expect(outcome(await owner.client.delete(other.path))).toBe('200 OK');
    expect((await inside.get('/api/auth/session')).status).toBe(401);
  });
});
