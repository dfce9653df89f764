import { type Plan, type Principal, type Role } from '@latchkey/access';
import { type KeyEnvironment, type KeyKind, type Uuid } from '@latchkey/common';
import { type LimitColumns, limitOverrideOf } from '../plans/limit-columns.js';

/** A key as its secret finds it, whatever has become of it, with what there is to know of its owner. */
export interface KeyFacts extends LimitColumns {
  readonly id: Uuid;
  readonly kind: KeyKind;
  readonly userId: Uuid | null;
  readonly organizationId: Uuid | null;
  readonly projectId: Uuid | null;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly environment: KeyEnvironment;
  readonly ceiling: Role | null;
  readonly createdAt: Date;
  /** The last use that was written down. */
  readonly lastUsedAt: Date | null;
  /** When the key or this very secret of it ends, whichever is first. */
  readonly expiresAt: Date | null;
  readonly enabled: boolean;
  /** Whether it was ended for good, by itself or with its project or organization. */
  readonly revoked: boolean;
  /** Whether its user may still come in; null for keys that belong to no user. */
  readonly isActive: boolean | null;
  /** The plan of its organization. */
  readonly plan: Plan | null;
}

/** The same with the caller that the key is while it is good. */
export interface KnownKey extends KeyFacts {
  readonly principal: Principal;
}

/** Whether a key is good, or why not. */
export type KeyState = 'VALID' | 'REVOKED' | 'DISABLED' | 'EXPIRED' | 'USER_NOT_ACTIVE';

/** What a key is worth at a moment. What cannot be undone is said first. */
export function stateOf(
  { revoked, enabled, expiresAt, isActive }: Pick<KeyFacts, 'revoked' | 'enabled' | 'expiresAt' | 'isActive'>,
  now: Date,
): KeyState {
  if (revoked) return 'REVOKED';
  if (expiresAt !== null && expiresAt <= now) return 'EXPIRED';
  if (!enabled) return 'DISABLED';
  return isActive === false ? 'USER_NOT_ACTIVE' : 'VALID';
}

/** Puts the caller to the facts. */
export const knownKey = (facts: KeyFacts): KnownKey => ({
  ...facts,
  principal: {
    kind: facts.kind,
    credentialId: facts.id,
    userId: facts.userId,
    organizationId: facts.organizationId,
    projectId: facts.projectId,
    scopes: new Set(facts.scopes),
    environment: facts.environment,
    ceiling: facts.ceiling,
    // A pin confines a personal token to an organization; it does not make the organization's plan pay for it.
    plan: facts.kind === 'personal' ? null : facts.plan,
    limits: facts.kind === 'personal' ? undefined : (limitOverrideOf(facts) ?? undefined),
    expiresAt: facts.expiresAt,
  },
});
