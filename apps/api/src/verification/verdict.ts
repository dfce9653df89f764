import { accountScopes, type Principal } from '@latchkey/access';
import { type LimitDecision } from '@latchkey/limits';
import { type KeyState } from '../keys/known-key.js';

/** What can be said of a credential: that it is good for what is asked, or why it is not. */
export const verdictCodes = [
  'VALID',
  'NOT_FOUND',
  'EXPIRED',
  'REVOKED',
  'DISABLED',
  'INSUFFICIENT_SCOPE',
  'RATE_LIMITED',
  'USER_NOT_ACTIVE',
] as const satisfies readonly (KeyState | 'NOT_FOUND' | 'INSUFFICIENT_SCOPE' | 'RATE_LIMITED')[];

/** One of them. */
export type VerdictCode = (typeof verdictCodes)[number];

/** What a credential is to be good for. */
export interface Requirement {
  /** All of them are needed; none unless told. */
  readonly scopes?: readonly string[];
  /** How many requests it counts for; 1 unless told. 0 looks without counting. */
  readonly cost?: number;
  /** The address of the client that has shown it, where that is known. */
  readonly ip?: string;
}

/** A credential, and what it is to be good for. */
export interface Question extends Requirement {
  readonly credential: string;
  /** Where it was shown: a cookie holds a session, which is good nowhere else. */
  readonly place?: 'header' | 'cookie';
}

/** What came of it. */
export interface Verdict {
  readonly code: VerdictCode;
  /** Whose credential it is, where the secret was right. */
  readonly principal?: Principal;
  /** What the limits say: those of the caller who is told, or else those of wrong credentials. */
  readonly decision?: LimitDecision;
}

const ofAccounts: ReadonlySet<string> = new Set(accountScopes);

/** What a caller may do. Who comes in by a session holds every scope of the account surface, and no other. */
export const heldScopes = ({ scopes }: Principal): ReadonlySet<string> => scopes ?? ofAccounts;
