import { type Uuid } from '@latchkey/common';

/** Scopes by the resource that they are for (RFC 8707). */
export type ResourceScopes = Readonly<Record<string, readonly string[]>>;

/** What a person has allowed a client to do. */
export interface OAuthGrant {
  readonly id: Uuid;
  readonly clientId: Uuid;
  readonly userId: Uuid;
  /** The one organization that it is about; null: all that the person is in. */
  readonly organizationId: Uuid | null;
  /** What the client learns of who the person is, such as `openid` and `email`. */
  readonly identityScopes: readonly string[];
  readonly resources: ResourceScopes;
  /** What was asked for and not allowed: it is not asked for again. */
  readonly refused: { readonly identityScopes: readonly string[]; readonly resources: ResourceScopes };
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A client that a person has let in, with all that they let it do. */
export interface ConnectedApp {
  readonly clientId: Uuid;
  readonly name: string;
  readonly homepage: string | null;
  /** Whether it made itself known, instead of being set up by an organization. */
  readonly registered: boolean;
  readonly organizationIds: readonly (Uuid | null)[];
  readonly scopes: readonly string[];
  readonly connectedAt: Date;
  readonly lastUsedAt: Date | null;
}
