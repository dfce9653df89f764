import { auditOf, type Person, signUp, TestApp } from '@latchkey/testing';
import {
  askingHere,
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

describe('signing in by OpenID Connect', () => {
  it('makes an account without a password, a member of the organization, on the first sign-in', async () => {
    const client = app.client();
    const person = somebody();
    const answer = await provider.signIn(client, connection, person, '/account?tab=1');

    expect([answer.status, sentTo(answer)]).toEqual([303, '/account?tab=1']);
    expect(await me(client)).toMatchObject({ email: person.email, fullName: person.name, isVerified: true });
    const organizations = await client.get('/api/user/organizations');
    expect(organizations.body.data).toEqual([expect.objectContaining({ id: ada.organizationId, role: 'member' })]);
    const exported = await client.get('/api/user/me/export');
    expect(exported.body.data.identities).toEqual([
      expect.objectContaining({ connectionName: 'Acme ID', subject: person.sub }),
    ]);
    const [row] = await app.dataSource.query('SELECT password_hash FROM users WHERE email = $1', [person.email]);
    expect(row.password_hash).toBeNull();
    const actions = (await auditOf(app, ada.organizationId)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['sso-identity.linked', 'member.joined']));
  });

  it('knows somebody again by the subject, whatever became of the address', async () => {
    const [first, again] = [app.client(), app.client()];
    const person = somebody();
    await provider.signIn(first, connection, person);
    await provider.signIn(again, connection, { ...person, email: `moved-${person.email}` });

    expect((await me(again)).id).toBe((await me(first)).id);
    expect((await me(again)).email).toBe(person.email);
  });

  it('lets a member with a proven address keep account and role', async () => {
    const grace = await signUp(app, { email: 'grace@acme.example' });
    const client = app.client();
    await provider.signIn(client, connection, { sub: 'grace', email: grace.email, email_verified: true });

    expect((await me(client)).id).toBe(grace.id);
  });

  it('gives the role that the connection says', async () => {
    await ada.client.put(connection.path, { defaultRole: 'admin' });
    const client = app.client();
    await provider.signIn(client, connection, somebody());
    await ada.client.put(connection.path, { defaultRole: 'member' });

    expect((await client.get('/api/user/organizations')).body.data[0].role).toBe('admin');
  });

  it('lets nobody in of whom neither the token nor the userinfo endpoint tells an address', async () => {
    const answer = await provider.signIn(app.client(), connection, { sub: 'johndoe' });
    expect(refusalIn(answer)).toBe('email-missing');
  });

  it('opens 20 sessions and makes one account when somebody comes 20 times at once', async () => {
    const clients = Array.from({ length: 20 }, () => app.client());
    provider.claims = somebody();
    const callbacks = await Promise.all(clients.map((client) => provider.callbackFor(client, connection)));
    const answers = await Promise.all(clients.map((client, index) => client.get(callbacks[index])));

    expect(answers.map(sentTo)).toEqual(Array.from({ length: 20 }, () => '/'));
    const ids = await Promise.all(clients.map(async (client) => (await me(client)).id));
    expect(new Set(ids).size).toBe(1);
  });
});

describe('R21: what is good once', () => {
  it('is refused the second time', async () => {
    const client = app.client();
    provider.claims = somebody();
    const callback = await provider.callbackFor(client, connection);

    expect(sentTo(await client.get(callback))).toBe('/');
    expect(refusalIn(await client.get(callback))).toBe('attempt-unknown');
  });

  it('lets in one of 20 that come at once', async () => {
    const client = app.client();
    provider.claims = somebody();
    const callback = await provider.callbackFor(client, connection);
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.get(callback)));

    expect(answers.map(refusalIn).filter((reason) => reason === undefined)).toHaveLength(1);
    expect(answers.map(refusalIn).filter((reason) => reason === 'attempt-unknown')).toHaveLength(19);
    expect(provider.exchanges).toBe(1);
  });

  it('is refused after ten minutes', async () => {
    const client = app.client();
    provider.claims = somebody();
    const callback = await provider.callbackFor(client, connection);
    app.clock.advance(601);

    expect(refusalIn(await client.get(callback))).toBe('attempt-unknown');
  });
});

describe('check 65: what an OpenID provider says that is not so', () => {
  const spoilt: readonly [
    string,
    (token: { header: Record<string, unknown>; payload: Record<string, unknown> }) => void,
  ][] = [
    ['another issuer (R19)', ({ payload }) => (payload.iss = 'https://evil.example')],
    ['another audience (R20)', ({ payload }) => (payload.aud = 'another-client')],
    ['another nonce', ({ payload }) => (payload.nonce = 'another')],
    ['no nonce', ({ payload }) => delete payload.nonce],
    ['an end that is over', ({ payload }) => (payload.exp = Math.floor(Date.now() / 1000) - 300)],
    ['another authorized party', ({ payload }) => (payload.azp = 'another-client')],
    ['several audiences', ({ payload }) => (payload.aud = ['latchkey', 'another-client'])],
    ['no subject', ({ payload }) => delete payload.sub],
    ['a subject that is no text', ({ payload }) => (payload.sub = 1)],
  ];

  it.each(spoilt)('%s', async (_, spoil) => {
    const client = app.client();
    provider.spoil = spoil;
    const answer = await provider.signIn(client, connection, somebody());

    expect(refusalIn(answer)).toBe('answer-invalid');
    expect(await me(client)).toBeUndefined();
  });

  const forged = (change: (parts: string[]) => string[]) => (body: Record<string, unknown>) =>
    (body.id_token = change(String(body.id_token).split('.')).join('.'));
  const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each<[string, (body: Record<string, unknown>) => unknown]>([
    [
      'a signature of nobody',
      forged(([header, payload, signature]) => [header, payload, signature.replace(/^..../, 'AAAA')]),
    ],
    ['no signature (alg none)', forged(([, payload]) => [base64({ alg: 'none', typ: 'JWT' }), payload, ''])],
    [
      'other claims under the same signature',
      forged(([header, , signature]) => [header, base64({ sub: 'x' }), signature]),
    ],
    ['no ID token', (body) => delete body.id_token],
  ])('%s', async (_, spoil) => {
    const client = app.client();
    provider.spoilAnswer = spoil;
    const answer = await provider.signIn(client, connection, somebody());

    expect(refusalIn(answer)).toBe('answer-invalid');
    expect(await me(client)).toBeUndefined();
  });

  it('the state of another browser', async () => {
    const [mallory, victim] = [app.client(), app.client()];
    provider.claims = somebody();
    const callback = await provider.callbackFor(mallory, connection);
    await provider.callbackFor(victim, connection);

    expect(refusalIn(await victim.get(callback))).toBe('attempt-unknown');
    expect(await me(victim)).toBeUndefined();
    expect(refusalIn(await app.client().get(callback))).toBe('attempt-unknown');
  });

  it.each(['', '?state=x', '?code=x', '?code=x&state=y&session_state=z&hd=acme.example'])(
    'nothing: %s',
    async (query) => {
      expect(refusalIn(await app.client().get(`/api/auth/sso/oidc/callback${query}`))).toBe('attempt-unknown');
    },
  );

  it('that somebody was not let in', async () => {
    const client = app.client();
    const callback = new URL(await provider.callbackFor(client, connection), app.url);
    callback.searchParams.delete('code');
    callback.searchParams.set('error', 'access_denied');

    expect(refusalIn(await client.get(callback.pathname + callback.search))).toBe('provider-refused');
  });

  it('tells administrators why, and nothing of what was sent', async () => {
    provider.spoil = ({ payload }) => (payload.aud = 'another-client');
    const answer = await provider.signIn(app.client(), connection, somebody());
    const entry = (await auditOf(app, ada.organizationId)).findLast(({ action }) => action === 'sso.refused');

    expect(entry).toMatchObject({ after: { reason: 'answer-invalid' }, requestId: answer.headers.get('x-request-id') });
    expect(new URL(answer.headers.get('location') ?? '').searchParams.get('request')).toBe(entry?.requestId);
    expect(JSON.stringify(entry)).not.toContain('acme.example');
  });
});

describe('check 25: where one goes on', () => {
  it.each([
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    'https://evil.example/',
    '/%09/evil.example',
    '/%5cevil.example',
    '/..//evil.example',
    'javascript:alert(1)',
    '/api/auth/sso/x/start',
    '/\tx',
    '',
  ])('is nowhere else: %s', async (returnTo) => {
    const query = `returnTo=${encodeURIComponent(returnTo)}`;
    const answer = await app.client().get(`/api/auth/sso/${connection.id}/start?${query}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    const twice = await app.client().get(`/api/auth/sso/${connection.id}/start?returnTo=/&${query}`);
    expect(twice.status).toBe(400);
  });
});

describe('HEAD', () => {
  it('begins and ends nothing', async () => {
    const client = app.client();
    provider.claims = somebody();
    const callback = await provider.callbackFor(client, connection);
    const count = async () => (await app.dataSource.query('SELECT count(*)::int FROM sso_attempts'))[0].count as number;
    const before = await count();
    for (const path of [`/api/auth/sso/${connection.id}/start`, callback]) {
      expect((await client.send('HEAD', path)).status).toBe(303);
    }
    expect(await count()).toBe(before);
    expect(sentTo(await client.get(callback))).toBe('/');
  });
});
