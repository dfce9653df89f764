import { AppError } from '@latchkey/common';
import { X509Certificate } from 'node:crypto';
import { readXml } from '../read-xml.js';

const redirect = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/** What a metadata document says of an identity provider. */
export interface IdentityProvider {
  readonly entityId: string;
  readonly ssoUrl: string;
  readonly certificates: readonly string[];
}

/** An element as the parser answers it: its attributes, its text, and those within it by name. */
interface XmlElement {
  readonly $?: Readonly<Record<string, string>>;
  readonly _?: string;
  readonly [name: string]: unknown;
}

/**
 * Reads the metadata of one identity provider (SAML 2.0 Metadata §2.4.3).
 * @throws AppError `VALIDATION` on `saml.metadata`
 */
export async function readMetadata(xml: string): Promise<IdentityProvider> {
  // Neither has a place in metadata, and entities are how XML reads what nobody has sent.
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw bad('must not declare a document type or entities');
  const root = await parse(xml);
  const entities = [...within(root, 'EntityDescriptor'), ...within(root, 'EntitiesDescriptor', 'EntityDescriptor')];
  const providers = entities.flatMap((entity) => within(entity, 'IDPSSODescriptor').map((one) => ({ entity, one })));
  if (providers.length !== 1) throw bad('must describe exactly one identity provider');
  const [{ entity, one: provider }] = providers;
  const services = within(provider, 'SingleSignOnService');
  const entityId = entity.$?.entityID;
  const ssoUrl = services.find(({ $ }) => $?.Binding === redirect)?.$?.Location;
  if (!entityId) throw bad('must have an entityID');
  if (!ssoUrl) throw bad('must name a SingleSignOnService with the HTTP-Redirect binding');
  const certificates = within(provider, 'KeyDescriptor')
    .filter(({ $ }) => $?.use !== 'encryption')
    .flatMap((key) => within(key, 'KeyInfo', 'X509Data', 'X509Certificate'))
    .map(({ _ }) => readCertificate(_ ?? '', 'saml.metadata'));
  if (certificates.length === 0) throw bad('must have a certificate for signing');
  return { entityId, ssoUrl, certificates: [...new Set(certificates)] };
}

/**
 * Reads a certificate, with or without the lines around it, into PEM.
 * @throws AppError `VALIDATION` on the field
 */
export function readCertificate(text: string, field: string): string {
  const base64 = text.replace(/-----(BEGIN|END) CERTIFICATE-----/g, '').replace(/\s+/g, '');
  try {
    return new X509Certificate(Buffer.from(base64, 'base64')).toString();
  } catch (cause) {
    const error = `${field} must hold X.509 certificates in PEM.`;
    throw new AppError('VALIDATION', { message: error, cause, issues: [issue(field, error)] });
  }
}

async function parse(xml: string): Promise<XmlElement> {
  try {
    return ((await readXml(xml)) ?? {}) as XmlElement;
  } catch {
    throw bad('is no XML that can be read');
  }
}

/** The elements at the end of a way through others. */
const within = (element: XmlElement, ...way: readonly string[]): XmlElement[] =>
  way.reduce<XmlElement[]>(
    (all, name) => all.flatMap((one) => (Object.hasOwn(one, name) ? [one[name]].flat().filter(isElement) : [])),
    [element],
  );

const isElement = (value: unknown): value is XmlElement => typeof value === 'object' && value !== null;

const issue = (field: string, error: string) => ({ field, error, location: 'body' as const, type: 'value_error' });

const bad = (error: string): AppError => AppError.invalid('saml.metadata', `saml.metadata ${error}.`);
