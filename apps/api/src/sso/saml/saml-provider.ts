import type * as NodeSaml from '@node-saml/node-saml';
import { type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { whenNeeded } from '../../core/when-needed.js';
import { readXml } from '../read-xml.js';
import { ServiceProvider } from '../connections/service-provider.js';
import { type SamlConnection } from '../connections/sso-connection.js';
import { SsoRefusal } from '../sso-refusal.js';
import { type VouchedPerson, vouchedPerson } from '../vouched-person.js';
import { assertResponse, type ExpectedAssertion, readAssertion, type XmlElement } from './saml-assertion.js';
import { plainXml } from './saml-form.js';

const library = whenNeeded<typeof NodeSaml>('@node-saml/node-saml');

/** By how much clocks may differ, in milliseconds. */
const skewMs = 60_000;

/** What is kept of a sign-in until its answer comes. */
export interface SamlMemory {
  readonly requestId: string;
}

/** Whom an assertion vouches for, and how it is known again. */
export interface BelievedAssertion {
  readonly person: VouchedPerson;
  readonly id: string;
  /** Until when it has to be known again. */
  readonly until: Date;
}

/** Where identity providers commonly keep addresses and names. */
const emailAttributes = [
  'email',
  'mail',
  'emailAddress',
  'urn:oid:0.9.2342.19200300.100.1.3',
  'urn:oid:1.2.840.113549.1.9.1',
  'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress',
];
const nameAttributes = [
  'displayName',
  'name',
  'cn',
  'urn:oid:2.16.840.1.113730.3.1.241',
  'http://schemas.microsoft.com/identity/claims/displayname',
  'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name',
];

/** The way to a SAML identity provider and back: the redirect binding there, the POST binding home. */
@Injectable()
export class SamlProvider {
  constructor(private readonly provider: ServiceProvider) {}

  /** Where to send somebody, and what to keep until they come back. */
  async begin(connection: SamlConnection, relayState: string): Promise<{ url: string; memory: SamlMemory }> {
    const memory = { requestId: `_${randomBytes(20).toString('hex')}` };
    const url = await this.saml(connection, memory).getAuthorizeUrlAsync(relayState, undefined, {});
    return { url, memory };
  }

  /** Whom a response to a sign-in vouches for. @throws SsoRefusal */
  async finish(connection: SamlConnection, encoded: string, memory: SamlMemory): Promise<BelievedAssertion> {
    const xml = plainXml(encoded);
    const { settings } = connection;
    const recipient = this.provider.callbackUrl(connection);
    const expected: ExpectedAssertion = { issuer: settings.entityId, recipient, inResponseTo: memory.requestId };
    assertResponse(await responseOf(xml), expected);
    const read = readAssertion(await this.believed(connection, xml, memory), expected);
    const first = (given: string | null, common: readonly string[]) =>
      (given === null ? common : [given]).map((name) => read.attributes.get(name)).find((value) => value !== undefined);
    const email = first(settings.emailAttribute, emailAttributes) ?? (read.subjectIsEmail ? read.subject : undefined);
    const name = first(settings.nameAttribute, nameAttributes);
    const person = vouchedPerson({ subject: read.subject, email, name });
    return { person, id: read.id, until: new Date(read.notOnOrAfter.getTime() + skewMs) };
  }

  /** What an identity provider has to be told of us, as SAML metadata. */
  metadata(id: Uuid): string {
    return library().generateServiceProviderMetadata({
      issuer: this.provider.entityId(id),
      callbackUrl: this.provider.callbackUrl({ kind: 'saml', id }),
      identifierFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
      wantAssertionsSigned: true,
      generateUniqueId: () => `_${id.replaceAll('-', '')}`,
    });
  }

  /** The assertion of which its signature, audience and time can be believed: what was signed, and nothing beside it. */
  private async believed(connection: SamlConnection, xml: string, memory: SamlMemory): Promise<XmlElement> {
    try {
      const encoded = Buffer.from(xml).toString('base64');
      const { profile } = await this.saml(connection, memory).validatePostResponseAsync({ SAMLResponse: encoded });
      const { Assertion: assertion } = (profile?.getAssertion?.() ?? {}) as { readonly Assertion?: XmlElement };
      if (!assertion) throw new SsoRefusal('answer-invalid', 'signature');
      return assertion;
    } catch (error) {
      throw error instanceof SsoRefusal ? error : new SsoRefusal('answer-invalid', detailOf(error), { cause: error });
    }
  }

  private saml(connection: SamlConnection, { requestId }: SamlMemory): NodeSaml.SAML {
    const { settings } = connection;
    const issued = new Date().toISOString();
    const { SAML, ValidateInResponseTo } = library();
    return new SAML({
      issuer: this.provider.entityId(connection.id),
      audience: this.provider.entityId(connection.id),
      callbackUrl: this.provider.callbackUrl(connection),
      entryPoint: settings.ssoUrl,
      idpCert: [...settings.certificates],
      idpIssuer: settings.entityId,
      wantAssertionsSigned: true,
      // Providers sign one or the other, and the assertion is what is believed.
      wantAuthnResponseSigned: false,
      acceptedClockSkewMs: skewMs,
      disableRequestedAuthnContext: true,
      identifierFormat: null,
      generateUniqueId: () => requestId,
      validateInResponseTo: ValidateInResponseTo.always,
      // The one request that may be answered is known: whether it was answered before is asked elsewhere.
      cacheProvider: {
        saveAsync: () => Promise.resolve(null),
        getAsync: (id) => Promise.resolve(id === requestId ? issued : null),
        removeAsync: () => Promise.resolve(null),
      },
    });
  }
}

async function responseOf(xml: string): Promise<XmlElement> {
  const parsed = (await readXml(xml).catch(() => null)) as { Response?: XmlElement } | null;
  if (!parsed?.Response) throw new SsoRefusal('answer-invalid', 'form');
  return parsed.Response;
}

/** In a word of ours: the library's messages repeat what was sent. */
function detailOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const found = details.find(([pattern]) => pattern.test(message));
  return found?.[1] ?? 'unreadable';
}

const details: readonly (readonly [RegExp, string])[] = [
  [/signature|certificate/i, 'signature'],
  [/audience/i, 'audience'],
  [/expired|not yet valid|too old|subject confirmation/i, 'time'],
  [/InResponseTo/i, 'in-response-to'],
  [/issuer/i, 'issuer'],
];
