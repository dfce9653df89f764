import { prefixedSpelling, type Uuid } from '@latchkey/common';

/** How clients name themselves: `app_01hz3k5r4x9y2v6qf8tj7w0cdn`. */
export const clientIdSpelling = prefixedSpelling('app');

/** The grants that a client can use (RFC 6749, RFC 8628). */
export const grantTypes = [
  'authorization_code',
  'refresh_token',
  'client_credentials',
  'urn:ietf:params:oauth:grant-type:device_code',
] as const;

/** One of them. */
export type GrantType = (typeof grantTypes)[number];

/** A program that gets access by OAuth. */
export interface OAuthClient {
  readonly id: Uuid;
  /** Whose it is; null for one that made itself known. */
  readonly organizationId: Uuid | null;
  readonly name: string;
  readonly homepage: string | null;
  /** Whether it can keep a secret, as a server can; an app on somebody's device cannot. */
  readonly confidential: boolean;
  readonly grantTypes: readonly GrantType[];
  readonly redirectUris: readonly string[];
  /** What it can ask for at services of its organization; what those mean is up to them. */
  readonly serviceScopes: readonly string[];
  readonly createdBy: Uuid | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** When it last got tokens; when it was made, where it never did. */
  readonly usedAt: Date;
  /** Until when the secret before the present one works on; null where there is none. */
  readonly formerSecretExpiresAt: Date | null;
}

/** A client as the authorization server sees it: with the keyed hashes of its secrets. */
export interface KnownClient extends OAuthClient {
  readonly secretHash: Buffer | null;
  readonly formerSecretHash: Buffer | null;
}

/** What may change of a client. A field that is left out stays. */
export type OAuthClientChange = Partial<
  Pick<OAuthClient, 'name' | 'homepage' | 'grantTypes' | 'redirectUris' | 'serviceScopes'>
>;
