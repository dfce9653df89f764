import { type LimitCharge, type LimitDecision } from './limiter.js';
import { type AskedCharge, type LimitAnswer, type LimitQuestion, readPolicy } from './limit-question.js';
import { type MemoryLimiter } from './memory-limiter.js';
import { type LimitPolicy } from './policy.js';

/** Counts for several processes, which ask by a {@link RemoteLimiter}: at once, and so exactly over all of them. */
export class LimitDesk {
  // As many as there are settings, and limits that admins have given to organizations: no client adds any.
  readonly #policies = new Map<string, LimitPolicy>();

  constructor(private readonly limiter: MemoryLimiter) {}

  /** @throws RangeError for a charge that no limiter would take */
  answer(question: LimitQuestion): LimitAnswer {
    if ('take' in question) return printed(this.limiter.decideNow(question.take.map((asked) => this.#charge(asked))));
    const [policy, key] = question.reset;
    this.limiter.resetNow(this.#policy(policy), key);
    return [];
  }

  #charge([policy, key, cost]: AskedCharge): LimitCharge {
    return { policy: this.#policy(policy), key, cost };
  }

  #policy(text: string): LimitPolicy {
    let policy = this.#policies.get(text);
    if (policy === undefined) this.#policies.set(text, (policy = readPolicy(text)));
    return policy;
  }
}

const printed = ({ allowed, decidedAt, retryAfter, states }: LimitDecision): LimitAnswer => [
  allowed ? 1 : 0,
  decidedAt,
  retryAfter ?? 0,
  ...states.flatMap(({ remaining, resetAt }) => [remaining, resetAt]),
];
