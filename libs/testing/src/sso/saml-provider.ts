import { generate } from 'selfsigned';
import { inflateRawSync } from 'node:zlib';
import { SignedXml } from 'xml-crypto';
import { type Person } from '../app/people.js';
import { type TestAnswer, type TestClient } from '../app/test-client.js';
import { beginSignIn, connect, type TestConnection } from './connections.js';

/** A key with its certificate, PEM. */
export interface SigningPair {
  readonly privateKey: string;
  readonly certificate: string;
}

/** A sign-in that a provider is asked for. */
export interface SamlRequest {
  readonly id: string;
  readonly acs: string;
  readonly issuer: string;
  readonly relayState: string;
}

/** What a response says; a test changes any of it. */
export interface SamlClaims {
  readonly id: string;
  readonly issuer: string;
  readonly destination: string;
  readonly inResponseTo: string | null;
  readonly audience: string;
  readonly recipient: string;
  readonly nameId: string;
  readonly nameIdFormat: string;
  readonly email: string | null;
  readonly name: string;
  readonly notBefore: Date;
  readonly notOnOrAfter: Date;
  readonly status: string;
}

const secondsFromNow = (seconds: number): Date => new Date(Date.now() + seconds * 1000);
let assertions = 0;

/** Makes a key and a certificate for it. */
export async function makeSigningPair(): Promise<SigningPair> {
  const made = await generate([{ name: 'commonName', value: 'idp.example' }], { keySize: 2048, algorithm: 'sha256' });
  return { privateKey: made.private, certificate: made.cert };
}

/** A SAML identity provider: what it sends, without a server of its own. */
export class TestSamlProvider {
  readonly entityId = 'https://idp.example/saml';
  readonly ssoUrl = 'https://8.8.8.8/saml/sso';

  private constructor(readonly pair: SigningPair) {}

  static async make(): Promise<TestSamlProvider> {
    return new TestSamlProvider(await makeSigningPair());
  }

  /** As administrators get it. */
  get metadata(): string {
    const certificate = this.pair.certificate.replace(/-----[^-]+-----|\s/g, '');
    return `<?xml version="1.0"?><!-- As administrators get it. -->
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${this.entityId}">
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
      <ds:X509Data><ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data>
    </ds:KeyInfo></md:KeyDescriptor>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${this.ssoUrl}/post"/>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="${this.ssoUrl}"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>`;
  }

  /** Connects an organization with it. */
  connect(owner: Person, draft: object = {}): Promise<TestConnection> {
    return connect(owner, { saml: { metadata: this.metadata }, ...draft });
  }

  /** Begins to sign somebody in; answers what the provider is asked for. */
  async ask(client: TestClient, connection: TestConnection, returnTo?: string): Promise<SamlRequest> {
    const url = await beginSignIn(client, connection, returnTo);
    const xml = inflateRawSync(Buffer.from(url.searchParams.get('SAMLRequest') ?? '', 'base64')).toString();
    const found = (pattern: RegExp) => pattern.exec(xml)?.[1] ?? '';
    return {
      id: found(/ ID="([^"]+)"/),
      acs: found(/AssertionConsumerServiceURL="([^"]+)"/),
      issuer: found(/<saml:Issuer[^>]*>([^<]+)</),
      relayState: url.searchParams.get('RelayState') ?? '',
    };
  }

  /** What it says where all is well. */
  claims(request: SamlRequest, person: Partial<SamlClaims> = {}): SamlClaims {
    return {
      id: `_assertion-${++assertions}`,
      issuer: this.entityId,
      destination: request.acs,
      inResponseTo: request.id,
      audience: request.issuer,
      recipient: request.acs,
      nameId: 'subject',
      nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
      email: 'subject@acme.example',
      name: 'Somebody',
      notBefore: secondsFromNow(-5),
      notOnOrAfter: secondsFromNow(300),
      status: 'urn:oasis:names:tc:SAML:2.0:status:Success',
      ...person,
    };
  }

  /** A response whose assertion is signed. */
  response(claims: SamlClaims, pair: SigningPair | null = this.pair): string {
    const xml = responseOf(claims);
    return pair ? signed(xml, 'Assertion', pair) : xml;
  }

  /** The whole way of somebody, there and back, and through where the response is taken to where the cookie is seen. */
  async signIn(
    client: TestClient,
    connection: TestConnection,
    person: Partial<SamlClaims> = {},
    returnTo?: string,
  ): Promise<TestAnswer> {
    const request = await this.ask(client, connection, returnTo);
    return this.deliver(client, request, this.response(this.claims(request, person)));
  }

  /** Has a browser bring a response, and follow to where it leads. */
  async deliver(client: TestClient, request: SamlRequest, xml: string): Promise<TestAnswer> {
    const taken = await this.post(client, request, xml);
    const { pathname, search } = new URL(taken.headers.get('location') ?? '');
    return pathname.endsWith('/saml/finish') ? client.get(pathname + search) : taken;
  }

  /** Sends a response as a browser does, from the site of the provider and without a cookie of ours. */
  post(client: TestClient, { acs, relayState }: SamlRequest, xml: string): Promise<TestAnswer> {
    const form = { SAMLResponse: Buffer.from(xml).toString('base64'), RelayState: relayState };
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://idp.example',
      'sec-fetch-site': 'cross-site',
    };
    const body = new URLSearchParams(form).toString();
    return client.with({}).post(new URL(acs).pathname, body, { headers });
  }
}

/** Signs the first element of a name, as SAML has it: enveloped, exclusive canonicalization. */
export function signed(
  xml: string,
  name: 'Assertion' | 'Response',
  pair: SigningPair,
  algorithm = 'rsa-sha256',
): string {
  const sha1 = algorithm === 'rsa-sha1';
  const signature = new SignedXml({
    privateKey: pair.privateKey,
    publicCert: pair.certificate,
    signatureAlgorithm: sha1
      ? 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'
      : 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  });
  signature.addReference({
    xpath: `//*[local-name(.)='${name}']`,
    digestAlgorithm: sha1 ? 'http://www.w3.org/2000/09/xmldsig#sha1' : 'http://www.w3.org/2001/04/xmlenc#sha256',
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', 'http://www.w3.org/2001/10/xml-exc-c14n#'],
  });
  const reference = `//*[local-name(.)='${name}']/*[local-name(.)='Issuer']`;
  signature.computeSignature(xml, { location: { reference, action: 'after' }, prefix: 'ds' });
  return signature.getSignedXml();
}

const stamp = (date: Date): string => date.toISOString();

function responseOf(claims: SamlClaims): string {
  const { inResponseTo } = claims;
  const answered = inResponseTo === null ? '' : ` InResponseTo="${inResponseTo}"`;
  const mail =
    claims.email === null
      ? ''
      : `<saml:Attribute Name="mail"><saml:AttributeValue>${claims.email}</saml:AttributeValue></saml:Attribute>`;
  return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_response${claims.id}" Version="2.0" IssueInstant="${stamp(new Date())}" Destination="${claims.destination}"${answered}><saml:Issuer>${claims.issuer}</saml:Issuer><samlp:Status><samlp:StatusCode Value="${claims.status}"/></samlp:Status>${assertionOf(claims, answered, mail)}</samlp:Response>`;
}

const assertionOf = (claims: SamlClaims, answered: string, mail: string): string =>
  `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${claims.id}" Version="2.0" IssueInstant="${stamp(new Date())}"><saml:Issuer>${claims.issuer}</saml:Issuer><saml:Subject><saml:NameID Format="${claims.nameIdFormat}">${claims.nameId}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${stamp(claims.notOnOrAfter)}" Recipient="${claims.recipient}"${answered}/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${stamp(claims.notBefore)}" NotOnOrAfter="${stamp(claims.notOnOrAfter)}"><saml:AudienceRestriction><saml:Audience>${claims.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${stamp(new Date())}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement>${mail}<saml:Attribute Name="displayName"><saml:AttributeValue>${claims.name}</saml:AttributeValue></saml:Attribute></saml:AttributeStatement></saml:Assertion>`;
