import type { Verdict, Verification } from '../internal.js';
import type { ClientOptions } from '../runtime/index.js';

/** A scope that a credential can have. */
export type Scope = NonNullable<Verification['scopes']>[number];

/** What a credential has to be good for. */
export interface Needs {
  /** All of them; none unless told. */
  readonly scopes?: readonly Scope[];
  /** How many requests it counts for, 0 to 1000; 1 unless told. 0 looks and takes nothing. */
  readonly cost?: number;
}

/** Where a client may put its credential. */
export type Place = 'bearer' | 'x-api-key' | 'cookie';

/** What is remembered of answers, and for how long. */
export interface CacheOptions {
  /** How many good answers are remembered at the most, and how many others beside them; 10,000 of each. */
  readonly size?: number;
  /**
   * For how long a good answer is remembered, 5 unless told. So long a key that was revoked may still pass, and its requests
   * are not counted. 0: every request is asked about, and counted.
   */
  readonly seconds?: number;
  /** The same of credentials that are no good; as `seconds` unless told. */
  readonly negativeSeconds?: number;
}

/** How a {@link Verifier} reaches Latchkey, and what it makes of the answers. */
export interface VerifierOptions extends Omit<ClientOptions, 'token'> {
  /** The service's own credential, `svc_…`. */
  readonly apiKey: string;
  readonly cache?: CacheOptions;
  /**
   * What to do while Latchkey does not answer: `refuse` with 503, as it is unless told; or `stale`, go on by what was
   * answered before, if that is not longer ago than `staleSeconds`.
   */
  readonly away?: 'refuse' | 'stale';
  /** For how long an answer may stand in while Latchkey is away; 60 unless told. */
  readonly staleSeconds?: number;
  /**
   * Where credentials are looked for; `Authorization: Bearer` and `X-Api-Key` unless told. With `cookie`, the session of a
   * person who is signed in, too: it says who it is, and not that they meant to ask. What changes something checks `Origin`.
   */
  readonly places?: readonly Place[];
  /** Told why there was no verdict, for the log. */
  readonly onError?: (error: unknown) => void;
  /** The time in milliseconds since 1970, in the place of the machine's. */
  readonly now?: () => number;
}

/** What came of a question. `AWAY`: there is no verdict, since Latchkey could not be asked. */
export type Outcome = Verdict | { readonly valid: false; readonly code: 'MISSING' | 'AWAY' };
