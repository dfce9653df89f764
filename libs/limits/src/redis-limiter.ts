import { type Redis } from 'ioredis';
import { type Hit, counterKey, hitsOf, judge } from './decision.js';
import { type LimitCharge, type LimitDecision, Limiter } from './limiter.js';
import { Patience } from './patience.js';
import { limitPolicy, type LimitPolicy, policyWindows } from './policy.js';
import { decideScript } from './redis-script.js';

type Scripted = Redis & { decideLimits(keys: number, ...rest: (string | number)[]): Promise<number[]> };

const probe = limitPolicy('probe', [{ max: 999_999_999, seconds: 60 }]);

/**
 * Limits shared by all nodes: one script a decision, atomic on Redis and timed by its clock. Needs Redis 6 or later.
 * Counters are filed under `<prefix>:{limits}:<policy>:<seconds>:<key>`; the tag in braces keeps them in one slot
 * of a cluster, without which no script could decide over several of them.
 */
export class RedisLimiter extends Limiter {
  readonly #client: Scripted;
  readonly #patience: Patience;
  readonly #prefix: string;

  /**
   * @param client see {@link limiterConnection}; closed by {@link close}.
   * @param patienceMs milliseconds of silence after which decisions fail.
   */
  constructor(client: Redis, prefix = 'latchkey', patienceMs = 250) {
    super();
    client.defineCommand('decideLimits', { lua: decideScript });
    this.#client = client as Scripted;
    this.#patience = new Patience(patienceMs);
    this.#prefix = `${prefix}:{limits}:`;
  }

  /** @throws whatever ioredis rejects with when Redis does not answer in time. */
  protected async take(charges: readonly LimitCharge[]): Promise<LimitDecision> {
    const hits = hitsOf(charges);
    if (hits.length === 0) return { allowed: true, states: [], decidedAt: Date.now() };
    const keys = hits.map(({ window, key }) => this.#keyOf(window.id, key));
    const numbers = hits.flatMap(({ window, cost }) => [window.max, window.milliseconds, cost]);
    return answer(hits, await this.#patience.await(this.#client.decideLimits(keys.length, ...keys, ...numbers)));
  }

  async reset(policy: LimitPolicy, key: string): Promise<void> {
    await this.#patience.await(
      this.#client.del(policyWindows(policy).map(({ id }) => this.#keyOf(id, counterKey(key)))),
    );
  }

  /**
   * Makes a decision that matters to nobody. A ping would do on a Redis that is up, but not tell one that is out of
   * memory, a replica, or forbids scripts to this user.
   */
  async probe(): Promise<void> {
    await this.decide([{ policy: probe, key: 'probe' }]);
  }

  async close(): Promise<void> {
    await this.#client.quit().catch(() => this.#client.disconnect());
  }

  #keyOf(id: string, key: string): string {
    return `${this.#prefix}${id}:${key}`;
  }
}

function answer(hits: readonly Hit[], [now, ...rest]: readonly number[]): LimitDecision {
  const readings = hits.map((_, index) => ({ used: rest[2 * index], endsAt: rest[2 * index + 1] }));
  return judge(hits, readings, now);
}
