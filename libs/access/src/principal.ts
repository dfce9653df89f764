import { type KeyEnvironment, type KeyKind, type LimitOverride, type Uuid } from '@latchkey/common';
import { type Role } from './roles.js';

/** Every way to prove who is calling. */
export type CredentialKind = 'session' | 'jwt' | 'oauth' | KeyKind;

/** How a session began. */
export const signInMethods = ['password', 'passkey', 'sso'] as const;

/** One of `password`, `passkey`, `sso`. */
export type SignInMethod = (typeof signInMethods)[number];

/** How the person of a session has shown who they are. */
export interface SessionProof {
  readonly method: SignInMethod;
  /** When they last showed a second factor in it; null where they never did. */
  readonly secondFactorAt: Date | null;
}

/** A plan's name. */
export type Plan = 'free' | 'pro' | 'enterprise';

/** Who is calling, however it was proven. What it may do is its scopes ∩ what its holder may do now. */
export interface Principal {
  readonly kind: CredentialKind;
  /** The session, key or token that was shown. */
  readonly credentialId: Uuid;
  /** The person behind it; null for project and workspace keys, which outlive people. */
  readonly userId: Uuid | null;
  /** The organization that the credential belongs or is pinned to; null when it is not bound to one. */
  readonly organizationId: Uuid | null;
  /** The project that a project key belongs to. */
  readonly projectId: Uuid | null;
  /** What the credential was given; null holds every scope of its surface. */
  readonly scopes: ReadonlySet<string> | null;
  readonly environment: KeyEnvironment;
  /** The highest role that the credential can act with; null leaves it to the person's present role. */
  readonly ceiling: Role | null;
  /** The plan of `organizationId`, where the credential belongs to an organization. */
  readonly plan: Plan | null;
  /** What that organization may use instead of what its plan says, where there is such a thing. */
  readonly limits?: LimitOverride;
  /** Of a session and the tokens that stand for it: how its person has shown who they are. */
  readonly proof?: SessionProof;
  /** Of a session: the organization whose identity provider opened it, if one's did. */
  readonly ssoOrganizationId?: Uuid | null;
  /** When the credential ends; null never. */
  readonly expiresAt: Date | null;
}

/** A principal with a person behind it. */
export type UserPrincipal = Principal & { readonly userId: Uuid };

/** A project key: it stands for its project, which no person is behind. */
export type ProjectPrincipal = Principal & { readonly organizationId: Uuid; readonly projectId: Uuid };

/** A workspace key: it stands for its organization, which no person is behind. */
export type WorkspacePrincipal = Principal & { readonly organizationId: Uuid };
