import { auditOf, type Person, signUp, TestApp } from '@latchkey/testing';
import {
  organizationPath,
  proveDomain,
  refusalIn,
  sentTo,
  type TestConnection,
} from '../../libs/testing/src/sso/connections.js';
import {
  makeSigningPair,
  signed,
  type SigningPair,
  TestSamlProvider,
} from '../../libs/testing/src/sso/saml-provider.js';
import { wrapped, wrappings } from './signature-wrapping.js';

let app: TestApp;
let provider: TestSamlProvider;
let stranger: SigningPair;
let ada: Person;
let connection: TestConnection;
let people = 0;
const somebody = () => {
  const nameId = `subject-${++people}`;
  return { nameId, email: `${nameId}@acme.example`, name: `Person ${people}` };
};

beforeAll(async () => {
  [app, provider, stranger] = await Promise.all([TestApp.start(), TestSamlProvider.make(), makeSigningPair()]);
  ada = await signUp(app, { email: 'ada@acme.example' });
  await proveDomain(app, ada, 'acme.example');
  connection = await provider.connect(ada);
}, 60_000);
afterAll(() => app.stop());

const me = async (client = app.client()) => (await client.get('/api/auth/session')).body.data?.user;
const why = async () =>
  (await auditOf(app, ada.organizationId)).findLast(({ action }) => action === 'sso.refused')?.after?.detail;

describe('signing in by SAML', () => {
  it('makes an account, a member of the organization, on the first sign-in, and knows it on the second', async () => {
    const [client, again] = [app.client(), app.client()];
    const person = somebody();
    const answer = await provider.signIn(client, connection, person, '/account');
    await provider.signIn(again, connection, { ...person, email: `moved-${person.email}` });

    expect([answer.status, sentTo(answer)]).toEqual([303, '/account']);
    expect(await me(client)).toMatchObject({ email: person.email, fullName: person.name, isVerified: true });
    expect((await me(again)).id).toBe((await me(client)).id);
  });

  it('takes a response that is signed as a whole, beside its assertion', async () => {
    const client = app.client();
    const request = await provider.ask(client, connection);
    const once = provider.response(provider.claims(request, somebody()));

    expect(sentTo(await provider.deliver(client, request, signed(once, 'Response', provider.pair)))).toBe('/');
  });

  it('reads the address from a NameID of that format', async () => {
    const nameIdFormat = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
    const client = app.client();
    await provider.signIn(client, connection, { nameId: 'name-id@acme.example', nameIdFormat, email: null });

    expect((await me(client)).email).toBe('name-id@acme.example');
  });

  it('takes assertions that are signed with either of two certificates', async () => {
    const owner = await signUp(app);
    await proveDomain(app, owner, 'rollover.example');
    const certificates = [provider.pair.certificate, stranger.certificate];
    const { entityId, ssoUrl } = provider;
    const other = await provider.connect(owner, { saml: { entityId, ssoUrl, certificates } });
    for (const pair of [provider.pair, stranger]) {
      const client = app.client();
      const request = await provider.ask(client, other);
      const claims = provider.claims(request, { ...somebody(), email: `somebody-${++people}@rollover.example` });
      expect(sentTo(await provider.deliver(client, request, provider.response(claims, pair)))).toBe('/');
    }
  });

  it('publishes what the provider has to be told of us', async () => {
    const { pathname } = new URL(connection.entityId ?? '');
    const { text, headers } = await app.client().get(pathname);

    expect(headers.get('content-type')).toContain('samlmetadata+xml');
    expect(text).toContain(`entityID="${connection.entityId}"`);
    expect(text).toContain(`Location="${connection.callbackUrl}"`);
    expect(text).toContain('WantAssertionsSigned="true"');
  });
});

describe('R21, R22: what is good once', () => {
  it('a response, of which one of 20 that come at once is taken', async () => {
    const client = app.client();
    const request = await provider.ask(client, connection);
    const xml = provider.response(provider.claims(request, somebody()));
    const answers = await Promise.all(Array.from({ length: 20 }, () => provider.post(client, request, xml)));

    expect(answers.filter((answer) => sentTo(answer).startsWith('/api/auth/sso/saml/finish'))).toHaveLength(1);
    expect(refusalIn(await provider.post(client, request, xml))).toBe('attempt-unknown');
  });

  it('what a response is fetched by, of which one of 20 that come at once is let in', async () => {
    const client = app.client();
    const request = await provider.ask(client, connection);
    const taken = await provider.post(client, request, provider.response(provider.claims(request, somebody())));
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.get(sentTo(taken))));

    expect(answers.map(refusalIn).filter((reason) => reason === undefined)).toHaveLength(1);
  });

  it('an assertion, also for another sign-in', async () => {
    const id = '_the-same-assertion';
    const client = app.client();
    expect(sentTo(await provider.signIn(client, connection, { ...somebody(), id }))).toBe('/');
    expect(refusalIn(await provider.signIn(client, connection, { ...somebody(), id }))).toBe('answer-invalid');
    expect(await why()).toBe('replay');
  });

  it('in the browser in which it was begun', async () => {
    const [mallory, victim] = [app.client(), app.client()];
    const request = await provider.ask(mallory, connection);
    await provider.ask(victim, connection);
    const xml = provider.response(provider.claims(request, somebody()));
    const taken = await provider.post(mallory, request, xml);

    expect(refusalIn(await victim.get(sentTo(taken)))).toBe('attempt-unknown');
    expect(await me(victim)).toBeUndefined();
    expect(refusalIn(await app.client().get(sentTo(taken)))).toBe('attempt-unknown');
    expect(sentTo(await mallory.get(sentTo(taken)))).toBe('/');
  });

  it('not by HEAD, which changes nothing', async () => {
    const client = app.client();
    const request = await provider.ask(client, connection);
    const taken = await provider.post(client, request, provider.response(provider.claims(request, somebody())));
    expect((await client.send('HEAD', sentTo(taken))).status).toBe(303);
    expect(sentTo(await client.get(sentTo(taken)))).toBe('/');
  });

  it('opens nothing where it is taken, and sets no cookie there', async () => {
    const client = app.client();
    const request = await provider.ask(client, connection);
    const taken = await provider.post(client, request, provider.response(provider.claims(request, somebody())));

    expect(taken.headers.getSetCookie()).toEqual([]);
  });
});

describe('R22, check 66: a response that says what is not so', () => {
  const now = () => Date.now();
  const refused: readonly [string, () => object, string][] = [
    ['another audience', () => ({ audience: 'https://other.example' }), 'audience'],
    ['another recipient', () => ({ recipient: 'https://other.example/acs' }), 'recipient'],
    ['another destination', () => ({ destination: 'https://other.example/acs' }), 'destination'],
    ['another issuer', () => ({ issuer: 'https://evil.example/saml' }), 'issuer'],
    ['another request', () => ({ inResponseTo: '_another' }), 'in-response-to'],
    ['no request (unsolicited)', () => ({ inResponseTo: null }), 'in-response-to'],
    ['an end that is over', () => ({ notOnOrAfter: new Date(now() - 120_000) }), 'time'],
    ['a beginning that is to come', () => ({ notBefore: new Date(now() + 120_000) }), 'time'],
    ['a transient subject', () => ({ nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' }), 'name-id'],
    ['no subject', () => ({ nameId: '' }), 'name-id'],
    ['that nobody was let in', () => ({ status: 'urn:oasis:names:tc:SAML:2.0:status:Responder' }), 'status'],
  ];

  it.each(refused)('%s', async (_, change, detail) => {
    const client = app.client();
    const answer = await provider.signIn(client, connection, { ...somebody(), ...change() });

    expect(refusalIn(answer)).toBe(detail === 'status' ? 'provider-refused' : 'answer-invalid');
    expect(await why()).toBe(detail);
    expect(await me(client)).toBeUndefined();
  });

  it.each([
    ['eve@evil.example', 'domain-unproven'],
    ['', 'email-missing'],
  ])('R26, check 67: the address %s', async (email, reason) => {
    expect(refusalIn(await provider.signIn(app.client(), connection, { ...somebody(), email }))).toBe(reason);
  });

  it('R18: for another connection', async () => {
    const owner = await signUp(app);
    const other = await provider.connect(owner);
    const client = app.client();
    const request = await provider.ask(client, other);
    const xml = provider.response(provider.claims(request, somebody()));

    const elsewhere = { ...request, acs: connection.callbackUrl };
    expect(refusalIn(await provider.deliver(client, elsewhere, xml))).toBe('attempt-unknown');
  });

  it('R22: of a provider that was disabled in the middle of it, before the response or after', async () => {
    const owner = await signUp(app);
    await proveDomain(app, owner, 'disabled.example');
    const other = await provider.connect(owner);
    const [before, after] = [app.client(), app.client()];
    const person = () => ({ ...somebody(), email: `person-${++people}@disabled.example` });
    const [one, two] = [await provider.ask(before, other), await provider.ask(after, other)];
    const taken = await provider.post(after, two, provider.response(provider.claims(two, person())));
    await owner.client.post(`${other.path}/disable`);

    const xml = provider.response(provider.claims(one, person()));
    expect(refusalIn(await provider.deliver(before, one, xml))).toBe('connection-changed');
    expect(refusalIn(await after.get(sentTo(taken)))).toBe('connection-changed');
  });
});

describe('R22, R23, check 66: a response that is forged', () => {
  const forged: readonly [string, (xml: string, unsigned: string) => string, string][] = [
    ['unsigned', (_, unsigned) => unsigned, 'signature'],
    ['signed with a foreign certificate', (_, unsigned) => signed(unsigned, 'Assertion', stranger), 'signature'],
    ['signed around the assertion alone', (_, unsigned) => signed(unsigned, 'Response', provider.pair), 'signature'],
    ['signed with SHA-1', (_, unsigned) => signed(unsigned, 'Assertion', provider.pair, 'rsa-sha1'), 'algorithm'],
    ['changed after it was signed', (xml) => xml.replace(/subject-\d+@acme/, 'admin@acme'), 'signature'],
    ['with a comment in the address', (xml) => xml.replace('@acme.example', '@acme.example<!---->.evil'), 'form'],
    ['with an empty comment in the NameID', (xml) => xml.replace('>subject-', '>sub<!-- -->ject-'), 'form'],
    ['with a document type', (xml) => `<!DOCTYPE foo>${xml}`, 'form'],
    [
      'with an external entity (XXE)',
      (xml) => `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${xml.replace('Somebody', '&x;')}`,
      'form',
    ],
    ['with CDATA', (xml) => xml.replace('@acme.example', '<![CDATA[@acme.example]]>'), 'form'],
    ['with a processing instruction', (xml) => xml.replace('</samlp:Response>', '<?x y?></samlp:Response>'), 'form'],
    ['that is no XML', () => 'no XML', 'assertions'],
    ['that is cut off', (xml) => xml.slice(0, -20), 'form'],
    ['with two assertions', (xml) => xml.replace(/(<saml:Assertion.*<\/saml:Assertion>)/s, '$1$1'), 'assertions'],
    ['without an assertion', (xml) => xml.replace(/<saml:Assertion.*<\/saml:Assertion>/s, ''), 'assertions'],
    ...wrappings.map(
      (name) => [name, (xml: string) => wrapped(name, xml), 'assertions'] as [string, (xml: string) => string, string],
    ),
  ];

  it.each(forged)('%s', async (_, forge, detail) => {
    const client = app.client();
    const request = await provider.ask(client, connection);
    const claims = provider.claims(request, somebody());
    const xml = forge(provider.response(claims), provider.response(claims, null));
    const answer = await provider.deliver(client, request, xml);

    expect(refusalIn(answer)).toBe('answer-invalid');
    expect(await why()).toBe(detail);
    expect(await me(client)).toBeUndefined();
    // And what was refused has used nothing up: the true one still is good.
    expect(sentTo(await provider.deliver(client, request, provider.response(claims)))).toBe('/');
  });

  it.each(['', 'not base64!', 'AAAA'])('that is no response at all: %s', async (SAMLResponse) => {
    const client = app.client();
    const request = await provider.ask(client, connection);
    const body = new URLSearchParams({ SAMLResponse, RelayState: request.relayState }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await client.post(new URL(request.acs).pathname, body, { headers });

    expect(answer.status === 400 || refusalIn(answer) === 'answer-invalid').toBe(true);
  });
});

describe('metadata', () => {
  const making = (owner: Person, saml: object) =>
    owner.client.post(`${organizationPath(owner)}/sso-connections`, { name: 'Acme', saml });

  it.each([
    ['no XML', 'nothing'],
    ['another document', '<a/>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['no provider', '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="x"/>'],
  ])('is refused where it is %s', async (_, metadata) => {
    const answer = await making(ada, { metadata });
    expect([answer.status, answer.body.meta.errors[0].field]).toEqual([400, 'saml.metadata']);
  });

  it('is refused with a certificate that is none', async () => {
    const metadata = provider.metadata.replace(/(<ds:X509Certificate>)[^<]+/, '$1AAAA');
    expect((await making(ada, { metadata })).body.meta.errors[0].field).toBe('saml.metadata');
    const fields = { entityId: 'x', ssoUrl: 'https://8.8.8.8/', certificates: ['AAAA'] };
    expect((await making(ada, fields)).body.meta.errors[0].field).toBe('saml.certificates');
  });
});
