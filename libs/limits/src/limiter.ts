import { afterwards, type Eventually } from '@latchkey/common';
import { type LimitPolicy } from './policy.js';

/** What one request takes from one limit. */
export interface LimitCharge {
  readonly policy: LimitPolicy;
  /** Whose counter: an organization, a user, a client bucket. Never raw text a client can vary at will. */
  readonly key: string;
  /** Units taken, 1 unless told. 0 looks without taking: it is refused when not one unit is left. */
  readonly cost?: number;
}

/** One window as it stands after a decision. */
export interface WindowState {
  readonly name: string;
  readonly limit: number;
  readonly remaining: number;
  /** Epoch seconds at which the window ends and the whole limit is there again. */
  readonly resetAt: number;
  readonly windowSeconds: number;
}

/** The answer to a set of charges. */
export interface LimitDecision {
  readonly allowed: boolean;
  /** Every window that was asked, in the order of the charges. */
  readonly states: readonly WindowState[];
  /** Epoch milliseconds of the decision, by the clock that counts, which with Redis is not this machine's. */
  readonly decidedAt: number;
  /**
   * Whole seconds, at least 1: after exactly so long the same charges pass, if nobody else takes from the limits.
   * Only on a refusal, and missing from one that no wait can cure (a cost above the limit itself).
   */
  readonly retryAfter?: number;
}

/** Counts charges against limits, in fixed windows aligned to the epoch: days begin at 00:00 UTC. */
export abstract class Limiter {
  private watcher: ((decision: LimitDecision) => void) | undefined;

  /**
   * Takes all the charges or, when one of them does not fit, none. Charges of one policy and key are added up first.
   * @throws RangeError for a cost that is no whole number ≥ 0, or a policy that {@link policyWindows} refuses.
   */
  async decide(charges: readonly LimitCharge[]): Promise<LimitDecision> {
    return this.decideSoon(charges);
  }

  /** The same, without a wait where none is needed. */
  decideSoon(charges: readonly LimitCharge[]): Eventually<LimitDecision> {
    return afterwards(this.take(charges), (decision) => {
      this.watcher?.(decision);
      return decision;
    });
  }

  /** Shows each decision to somebody, who must neither throw nor take time. */
  watch(watcher: (decision: LimitDecision) => void): void {
    this.watcher = watcher;
  }

  /** Decides: see {@link decide}. */
  protected abstract take(charges: readonly LimitCharge[]): Eventually<LimitDecision>;

  /** Forgets what a key has used of a policy, in all its windows. */
  abstract reset(policy: LimitPolicy, key: string): Promise<void>;

  /** Lets go of connections and memory. Nothing may be asked afterwards. */
  abstract close(): Promise<void>;
}
