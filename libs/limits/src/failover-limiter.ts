import { type Eventually } from '@latchkey/common';
import { type Redis } from 'ioredis';
import { type LimitCharge, type LimitDecision, Limiter } from './limiter.js';
import { MemoryLimiter } from './memory-limiter.js';
import { type LimitPolicy } from './policy.js';
import { RedisLimiter } from './redis-limiter.js';

/** Where the one line for each change of state goes. */
export interface LimiterLog {
  warn(message: string): void;
  info(message: string): void;
}

/** What {@link FailoverLimiter.open} needs. */
export interface FailoverOptions {
  readonly url: string;
  readonly log: LimiterLog;
  /** Decides while Redis is away, for this node. One of this process's own unless given. */
  readonly substitute?: Limiter;
  /** First part of every key on Redis, `latchkey` unless told. */
  readonly prefix?: string;
  /** Milliseconds of silence after which Redis counts as away, 250 unless told. */
  readonly patienceMs?: number;
}

/** Where limits are counted: over all nodes, or in the memory of this node alone. */
export type LimiterStatus = 'redis' | 'memory';

// A return that did not last so long makes the pause before the next one longer, so that a Redis that comes and goes
// costs two log lines in five seconds and not two a request.
const stableMs = 10_000;
const shortestPauseMs = 250;
const longestPauseMs = 5000;
const startPatienceMs = 3000;

/**
 * Limits over all nodes while Redis answers, and within this node while it does not. The first decision that fails
 * or takes too long opens the circuit; from then on nobody waits for Redis until a probe has gone through it. What was
 * used is not carried over a change of state, so each can give a caller at most one limit more on each node.
 */
export class FailoverLimiter extends Limiter {
  readonly #redis: RedisLimiter;
  #state: LimiterStatus | 'starting' | 'closed' = 'starting';
  #started: () => void = () => undefined;
  #reason = 'no answer';
  #outages = 0;
  #setbacks = 0;
  #returnedAt = 0;
  #probeTimer: NodeJS.Timeout | undefined;

  private constructor(
    private readonly client: Redis,
    private readonly substitute: Limiter,
    private readonly log: LimiterLog,
    prefix: string | undefined,
    patienceMs: number | undefined,
  ) {
    super();
    this.#redis = new RedisLimiter(client, prefix, patienceMs);
    client.on('error', (error) => (this.#reason = error.message));
    client.on('close', () => this.#leave(this.#reason));
    client.on('ready', () => {
      this.#reason = 'connection closed';
      this.#scheduleProbe();
    });
  }

  /**
   * Connects, and resolves when that worked, failed, or took 3 seconds: Redis being away keeps no server from starting.
   * @throws never because of Redis.
   */
  static async open({ url, log, substitute, prefix, patienceMs }: FailoverOptions): Promise<FailoverLimiter> {
    // The driver takes a noticeable part of the start to read, and most servers have no Redis.
    const { limiterConnection } = await import('./redis-connection.js');
    const client = limiterConnection(url);
    const limiter = new FailoverLimiter(client, substitute ?? new MemoryLimiter(), log, prefix, patienceMs);
    await new Promise<void>((resolve) => {
      const patience = setTimeout(() => limiter.#leave(limiter.#reason), startPatienceMs);
      limiter.#started = () => {
        clearTimeout(patience);
        resolve();
      };
      client.connect().catch(() => undefined); // Also closes, which is where it counts.
    });
    return limiter;
  }

  /** Where limits are counted at this moment. */
  get status(): LimiterStatus {
    return this.#state === 'redis' ? 'redis' : 'memory';
  }

  protected take(charges: readonly LimitCharge[]): Eventually<LimitDecision> {
    return this.#state === 'redis' ? this.#takeOfRedis(charges) : this.substitute.decideSoon(charges);
  }

  async #takeOfRedis(charges: readonly LimitCharge[]): Promise<LimitDecision> {
    const outages = this.#outages;
    try {
      return await this.#redis.decide(charges);
    } catch (error) {
      this.#failed(error, outages);
      return this.substitute.decide(charges);
    }
  }

  /** Also forgets what this node counted. While Redis is away, what it counted stays. */
  async reset(policy: LimitPolicy, key: string): Promise<void> {
    await this.substitute.reset(policy, key);
    if (this.#state !== 'redis') return;
    const outages = this.#outages;
    await this.#redis.reset(policy, key).catch((error: unknown) => this.#failed(error, outages));
  }

  async close(): Promise<void> {
    this.#state = 'closed';
    clearTimeout(this.#probeTimer);
    await Promise.all([this.#redis.close(), this.substitute.close()]);
  }

  // A command of an outage that is over may fail late; it says nothing about Redis now.
  #failed(error: unknown, outages: number): void {
    if (error instanceof RangeError) throw error;
    if (outages !== this.#outages) return;
    this.#leave(textOf(error));
    this.#scheduleProbe();
  }

  #leave(reason: string): void {
    if (this.#state !== 'redis' && this.#state !== 'starting') return;
    if (this.#state === 'redis') {
      this.#setbacks = performance.now() - this.#returnedAt < stableMs ? this.#setbacks + 1 : 0;
    }
    this.#state = 'memory';
    this.#outages++;
    this.log.warn(`Redis is away (${reason}): limits are counted on this node alone`);
    this.#started();
  }

  #arrive(): void {
    if (this.#state === 'memory') this.log.info('Redis is back: limits are counted over all nodes');
    this.#state = 'redis';
    this.#returnedAt = performance.now();
    this.#started();
  }

  get #mayProbe(): boolean {
    return this.client.status === 'ready' && (this.#state === 'memory' || this.#state === 'starting');
  }

  #scheduleProbe(): void {
    if (!this.#mayProbe) return;
    const pause = this.#setbacks === 0 ? 0 : Math.min(shortestPauseMs * 2 ** (this.#setbacks - 1), longestPauseMs);
    clearTimeout(this.#probeTimer);
    this.#probeTimer = setTimeout(() => void this.#probe(), pause).unref();
  }

  // A failed probe drops the connection, be it dead or the wrong one: ready again, it is probed again.
  async #probe(): Promise<void> {
    if (!this.#mayProbe) return;
    try {
      await this.#redis.probe();
      if (this.#mayProbe) this.#arrive();
    } catch (error) {
      if (!this.#mayProbe) return;
      this.#setbacks++;
      this.#leave(textOf(error));
      this.client.disconnect(true);
    }
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
