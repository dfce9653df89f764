import { type Uuid } from '@latchkey/common';
import { type IdempotencyMode } from '../surface.decorator.js';

/** A request that carries an `Idempotency-Key`. */
export interface KeyedRequest {
  /** Who asks: keys of different callers are different keys. */
  readonly caller: string;
  /** The organization that the credential belongs or is pinned to: the answer is its secret. Null where there is none. */
  readonly organizationId: Uuid | null;
  readonly key: string;
  /** All that makes the request what it is: method, path and body, as one text. */
  readonly content: string;
  readonly mode: Exclude<IdempotencyMode, 'none'>;
}

/** An answer as it goes over the wire. Always JSON. */
export interface KeptAnswer {
  readonly status: number;
  readonly text: string;
}

/** What came of doing what a request asks for. */
export interface Attempt {
  /** The answer to keep; undefined where the next request is to try again. */
  readonly answer?: KeptAnswer;
  /** What was thrown, if anything was. */
  readonly failure?: unknown;
  /** The failure is a fault of ours: what was done on the way to it is to be undone. */
  readonly faulty?: true;
}

/** Either the attempt, made by this request, or the answer of an earlier one. */
export type Outcome = { readonly attempt: Attempt } | { readonly kept: KeptAnswer };

/** Keeps answers by caller and key. The server implements it on its database. */
export abstract class IdempotencyStore {
  /**
   * Makes the attempt, unless the same request was answered before; waits for one that is running.
   * @param attempt never throws
   * @throws AppError `IDEMPOTENCY_MISMATCH` for a key that came with another request, `CONFLICT` when the wait is too long
   */
  abstract once(request: KeyedRequest, attempt: () => Promise<Attempt>): Promise<Outcome>;
}
