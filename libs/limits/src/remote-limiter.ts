import { counterKey, hitsOf, type Hit } from './decision.js';
import { type LimitAnswer, type LimitQuestion, policyText, takeOf } from './limit-question.js';
import { type LimitCharge, type LimitDecision, Limiter } from './limiter.js';
import { type LimitPolicy } from './policy.js';

/** Asks the process that counts. It rejects where there is no answer: then nothing may pass. */
export type AskLimits = (question: LimitQuestion) => Promise<LimitAnswer>;

/** Limits that another process counts, by a {@link LimitDesk}. */
export class RemoteLimiter extends Limiter {
  constructor(private readonly ask: AskLimits) {
    super();
  }

  /** @throws whatever asking rejects with */
  protected async take(charges: readonly LimitCharge[]): Promise<LimitDecision> {
    // Also finds the charges that no limiter takes, before anybody is asked.
    const hits = hitsOf(charges);
    if (hits.length === 0) return { allowed: true, states: [], decidedAt: Date.now() };
    return decisionOf(hits, await this.ask(takeOf(charges)));
  }

  async reset(policy: LimitPolicy, key: string): Promise<void> {
    await this.ask({ reset: [policyText(policy), counterKey(key)] });
  }

  /** There is nothing to let go of: the counters are another process's. */
  async close(): Promise<void> {
    return Promise.resolve();
  }
}

function decisionOf(hits: readonly Hit[], [allowed, decidedAt, retryAfter, ...windows]: LimitAnswer): LimitDecision {
  const states = hits.map(({ window: { name, max: limit, seconds: windowSeconds } }, index) => ({
    ...{ name, limit, windowSeconds },
    remaining: windows[2 * index],
    resetAt: windows[2 * index + 1],
  }));
  return { allowed: allowed === 1, states, decidedAt, ...(retryAfter > 0 && { retryAfter }) };
}
