import { type QueryKey } from '@tanstack/react-query';

/** A key as every list of keys has it. */
export interface ShownKey {
  readonly id: string;
  readonly name: string;
  /** What it begins with: all that is kept of its text. */
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly environment: 'live' | 'test';
  readonly enabled: boolean;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly revokedReason: string | null;
  /** Where alone it works: the name of an organization. */
  readonly pinnedTo?: string;
  /** Until when the text works that it had before its rotation; nothing where none does. */
  readonly previousKeyExpiresAt?: string | null;
}

/** What a new key is to be. */
export interface NewKey {
  readonly name: string;
  readonly scopes: string[];
  readonly environment: 'live' | 'test';
  /** Seconds until it ends by itself; undefined: never. */
  readonly expiresIn?: number;
  /** The one organization where it works; undefined: in all of its owner's. */
  readonly organizationId?: string;
}

/** A key with its text, which is told this once: kept in no cache, and nowhere but in the dialog that shows it. */
export interface IssuedKey {
  readonly name: string;
  readonly key: string;
  /** Until when the text that it had before still works. */
  readonly previousKeyExpiresAt?: string | null;
}

/** A scope, as it is offered. */
export interface ScopeFact {
  readonly scope: string;
  readonly resource: string;
  readonly description: string;
}

/** Scopes that are often wanted together. */
export interface ScopePreset {
  readonly label: string;
  readonly includes: (scope: string) => boolean;
}

/** What is left to say of one kind of key: where it is managed, and what is done with it. */
export interface KeyKind {
  /** “API key”, “personal token”. */
  readonly noun: string;
  readonly queryKey: QueryKey;
  /** Whether keys of this kind are for `live` or `test`. */
  readonly environments: boolean;
  readonly presets: readonly ScopePreset[];
  /** Whether a key loses scopes for good: it can be changed to fewer, never to more. */
  readonly onlyNarrows?: boolean;
  /** The organizations to which a new key can be pinned, where it works in several. */
  organizations?(): Promise<readonly { id: string; name: string }[]>;
  list(page: { offset: number; limit: number }): Promise<{ items: readonly ShownKey[]; total: number }>;
  scopes(): Promise<readonly ScopeFact[]>;
  generate(key: NewKey): Promise<IssuedKey>;
  change(id: string, change: { name?: string; scopes?: string[]; enabled?: boolean }): Promise<unknown>;
  rotate(id: string, graceSeconds: number): Promise<IssuedKey>;
  revoke(id: string): Promise<unknown>;
  /** A first request with the key, ready to be run. */
  curl(key: string): string;
}

export type KeyState = 'active' | 'disabled' | 'expired' | 'revoked';

export function stateOf({ enabled, expiresAt, revokedAt }: ShownKey, now = Date.now()): KeyState {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt !== null && Date.parse(expiresAt) <= now) return 'expired';
  return enabled ? 'active' : 'disabled';
}
