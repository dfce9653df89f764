import {
  addMember,
  addPasskey,
  enrolTotp,
  outcome,
  type Person,
  signInWithPasskey,
  signUp,
  TestApp,
} from '@latchkey/testing';
import { askingHere, organizationPath, proveDomain } from '../../libs/testing/src/sso/connections.js';
import { TestOidcProvider } from '../../libs/testing/src/sso/oidc-provider.js';

let app: TestApp;
let provider: TestOidcProvider;
beforeAll(async () => {
  [app, provider] = await Promise.all([TestApp.start({ env: askingHere }), TestOidcProvider.start()]);
});
afterAll(async () => {
  await provider.stop();
  await app.stop();
});

const signIn = ({ email, password }: Person) => app.client().post('/api/auth/sign-in/email', { email, password });

describe('where single sign-on is enforced', () => {
  let owner: Person;
  let member: Person;
  beforeAll(async () => {
    owner = await signUp(app, { email: 'owner@strict.example' });
    member = await signUp(app, { email: 'member@strict.example' });
    await addMember(app, owner.organizationId, member);
    await proveDomain(app, owner, 'strict.example');
    await provider.connect(owner);
  });
  const enforce = (enforced: boolean) => owner.client.put(`${organizationPath(owner)}/sso`, { enforced });

  it('check 15: a passkey opens nothing, nor do a password and a second factor', async () => {
    await enforce(false);
    const { passkey } = await addPasskey(app, member);
    expect(outcome(await signInWithPasskey(app.client(), passkey))).toBe('200 OK');
    await enforce(true);
    expect(outcome(await signInWithPasskey(app.client(), passkey))).toBe('403 SSO_REQUIRED');
    expect(outcome(await signIn(member))).toBe('403 SSO_REQUIRED');
  });

  it('check 15: a second factor opens nothing that was asked for before', async () => {
    await enforce(false);
    const guest = await signUp(app, { email: 'guest@strict.example' });
    await addMember(app, owner.organizationId, guest);
    const { recoveryCodes } = await enrolTotp(app, guest);
    const { body } = await signIn(guest);
    await enforce(true);
    const { token } = body.data.secondFactor as { token: string };
    const path = '/api/auth/second-factor/recovery-code';
    expect(outcome(await app.client().post(path, { token, code: recoveryCodes[0] }))).toBe('403 SSO_REQUIRED');
  });
});

describe('where a second factor is required', () => {
  it('a session of the organization’s own identity provider is let in, and one of somebody else’s is not', async () => {
    const strict = await enrolTotp(app, await signUp(app, { email: 'chief@vault.example' }));
    await proveDomain(app, strict, 'vault.example');
    const own = await provider.connect(strict);
    const path = organizationPath(strict);
    expect(outcome(await strict.client.put(path, { mfaRequired: true }))).toBe('200 OK');

    const worker = app.client();
    await provider.signIn(worker, own, { sub: 'worker', email: 'worker@vault.example', email_verified: true });
    expect(outcome(await worker.get(`${path}/members`))).toBe('200 OK');

    const mallory = await signUp(app, { email: 'mallory@elsewhere.example' });
    await addMember(app, strict.organizationId, mallory);
    await proveDomain(app, mallory, 'elsewhere.example');
    const foreign = await provider.connect(mallory);
    const client = app.client();
    await provider.signIn(client, foreign, { sub: 'mallory', email: mallory.email, email_verified: true });
    expect(outcome(await client.get(`${organizationPath(mallory)}/members`))).toBe('200 OK');
    expect(outcome(await client.get(`${path}/members`))).toBe('403 MFA_REQUIRED');
  });
});

describe('how an organization signs in', () => {
  it('is changed by who has just shown their second factor, or has none', async () => {
    const owner = await enrolTotp(app, await signUp(app, { email: 'chief@careful.example' }));
    await proveDomain(app, owner, 'careful.example');
    const { path } = await provider.connect(owner);
    const other = {
      name: 'Other',
      oidc: { issuer: provider.issuer, clientId: 'other', clientSecret: 'another-secret' },
    };
    const connections = `${organizationPath(owner)}/sso-connections`;
    const changes: readonly [string, string, object?][] = [
      ['POST', connections, other],
      ['PUT', path, { name: 'Renamed' }],
      ['PUT', `${organizationPath(owner)}/sso`, { enforced: true }],
      ['PUT', `${organizationPath(owner)}/sso`, { enforced: false }],
      ['POST', `${path}/disable`],
      ['POST', `${path}/enable`],
      ['DELETE', path],
    ];
    const attempt = async () => {
      const answers = [];
      for (const [method, at, body] of changes) answers.push(await owner.client.send(method, at, { body }));
      return answers;
    };
    app.clock.advance(901);
    expect(new Set((await attempt()).map(outcome))).toEqual(new Set(['403 STEP_UP_REQUIRED']));
    expect(outcome(await owner.client.post(`${path}/test`))).toBe('200 OK');
    await owner.client.post('/api/auth/step-up', { code: owner.authenticator.code() });
    expect((await attempt()).map(({ status }) => status)).toEqual([201, 200, 200, 200, 200, 200, 200]);
  });
});
