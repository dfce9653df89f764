import { AppError } from '@latchkey/common';
import { type OidcSettings, type SamlSettings } from './sso-connection.js';
import { readCertificate, readMetadata } from './saml-metadata.js';

/** What somebody says of an OpenID provider; what is left out of a change stays. */
export interface OidcDraft extends Partial<OidcSettings> {
  readonly clientSecret?: string;
}

/** What somebody says of a SAML identity provider, by its metadata or field by field. */
export interface SamlDraft extends Partial<SamlSettings> {
  readonly metadata?: string;
}

const standard = { scopes: ['openid', 'email', 'profile'], emailClaim: 'email', nameClaim: 'name' };

/** @throws AppError `VALIDATION` for what is missing */
export function oidcSettings(draft: OidcDraft, before?: OidcSettings): OidcSettings {
  const { issuer, clientId, scopes, emailClaim, nameClaim } = { ...standard, ...before, ...given(draft) };
  return {
    issuer: required(issuer, 'oidc.issuer'),
    clientId: required(clientId, 'oidc.clientId'),
    scopes: [...new Set(['openid', ...scopes])],
    emailClaim,
    nameClaim,
  };
}

/** @throws AppError `VALIDATION` for what is missing or cannot be read */
export async function samlSettings({ metadata, ...draft }: SamlDraft, before?: SamlSettings): Promise<SamlSettings> {
  const told = metadata === undefined ? {} : await readMetadata(metadata);
  const all: Partial<SamlSettings> = { ...before, ...told, ...given(draft) };
  const certificates = required(all.certificates, 'saml.certificates');
  return {
    entityId: required(all.entityId, 'saml.entityId'),
    ssoUrl: required(all.ssoUrl, 'saml.ssoUrl'),
    certificates: [...new Set(certificates.map((one) => readCertificate(one, 'saml.certificates')))],
    emailAttribute: all.emailAttribute ?? null,
    nameAttribute: all.nameAttribute ?? null,
  };
}

/** What is there: a field that is undefined was left out. */
const given = <Draft extends object>(draft: Draft): Partial<Draft> =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Partial<Draft>;

function required<Value>(value: Value | undefined, field: string): Value {
  if (value === undefined) throw AppError.invalid(field, `${field} is required.`, 'body', 'missing');
  return value;
}
