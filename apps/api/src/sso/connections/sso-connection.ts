import { type Role } from '@latchkey/access';
import { type SecretPlace, type Uuid } from '@latchkey/common';

/** What is known of an OpenID provider, but for the secret. */
export interface OidcSettings {
  /** As its discovery document names it (OpenID Connect Discovery 1.0 §4). */
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** The claims that hold address and name. */
  readonly emailClaim: string;
  readonly nameClaim: string;
}

/** What is known of a SAML identity provider. */
export interface SamlSettings {
  readonly entityId: string;
  /** Where sign-ins are sent, by the redirect binding. */
  readonly ssoUrl: string;
  /** What its assertions may be signed with, PEM: several while one takes over from the other. */
  readonly certificates: readonly string[];
  /** The attributes that hold address and name; null: those that providers commonly use. */
  readonly emailAttribute: string | null;
  readonly nameAttribute: string | null;
}

/** The role that a connection gives to who comes in by it for the first time: ownership is given by owners alone. */
export type DefaultRole = Exclude<Role, 'owner'>;

interface ConnectionFacts {
  readonly id: Uuid;
  readonly organizationId: Uuid;
  readonly name: string;
  readonly enabled: boolean;
  readonly defaultRole: DefaultRole;
  /** How the secret of an OpenID client ends. */
  readonly secretLast4: string | null;
  readonly sealedSecret: Buffer | null;
  /** The role of whoever set it up last: it lets nobody in who is above them. */
  readonly vouchesFor: Exclude<Role, 'member'>;
  /** Rises with each change of whom it believes: a sign-in that began before it ends in nothing. */
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** An organization's connection to an OpenID provider. */
export type OidcConnection = ConnectionFacts & { readonly kind: 'oidc'; readonly settings: OidcSettings };

/** An organization's connection to a SAML identity provider. */
export type SamlConnection = ConnectionFacts & { readonly kind: 'saml'; readonly settings: SamlSettings };

/** An organization's connection to its identity provider. */
export type SsoConnection = OidcConnection | SamlConnection;

/** Where the secret of an OpenID client is kept. */
export const secretPlace = ({ id, organizationId }: Pick<SsoConnection, 'id' | 'organizationId'>): SecretPlace => ({
  organizationId,
  projectId: null,
  field: `sso-connection ${id}`,
});
