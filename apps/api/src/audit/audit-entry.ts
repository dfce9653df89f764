import { type CredentialKind } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';

/** What a chain is of. */
export type ChainKind = 'organization' | 'person' | 'deployment';

/**
 * Who did it: a kind of credential; `anonymous` on operations that are open to everybody; `system` for what the server does
 * by itself; `operator` for whoever runs it, on its own machine.
 */
export type ActorKind = CredentialKind | 'anonymous' | 'system' | 'operator';

/** Facts about a thing before or after a change: plain JSON, without secrets. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * One entry, as its hash is made of it and as it is exported. Every field is there, with null where there is nothing: the
 * canonical form (RFC 8785) of this object is what is hashed.
 */
export interface AuditEntry {
  readonly id: Uuid;
  /** The organization or person whose chain it is in, or nil for the deployment's. */
  readonly chain: Uuid;
  /** Its place in the chain: 1, 2, 3, … without gaps. */
  readonly seq: number;
  /** ISO 8601. Never goes back in a chain. */
  readonly at: string;
  readonly action: string;
  readonly outcome: 'done' | 'refused';
  /** Why it was refused, as a code. */
  readonly reason: string | null;
  /** The operation that was called, as the API documents name it. */
  readonly operation: string | null;
  readonly actor: { readonly kind: string; readonly userId: Uuid | null; readonly credentialId: Uuid | null };
  readonly target: { readonly type: string | null; readonly id: string | null };
  readonly organizationId: Uuid | null;
  readonly projectId: Uuid | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly requestId: Uuid | null;
  readonly before: Facts | null;
  readonly after: Facts | null;
  /** The hash of the entry before it, in hex; zeros for the first. */
  readonly previousHash: string;
}

/** An entry with its hash. */
export interface HashedEntry {
  readonly entry: AuditEntry;
  readonly hash: string;
}

/** The chain of what concerns neither an organization nor a person. */
export const deploymentChain: Uuid = '00000000-0000-0000-0000-000000000000';

/** What stands for the hash before the first entry. */
export const noHash = '0'.repeat(64);
