import { type Hit, counterKey, hitsOf, judge } from './decision.js';
import { type EpochClock } from './epoch-clock.js';
import { type LimitCharge, type LimitDecision, Limiter } from './limiter.js';
import { type LimitPolicy, type PolicyWindow, policyWindows } from './policy.js';
import { WindowCounters } from './window-counters.js';

/** How a {@link MemoryLimiter} keeps time and how much it may remember. */
export interface MemoryLimiterOptions {
  readonly clock?: EpochClock;
  /** Counters alive at one time, over all policies and windows: 1,000,000 unless told, some 150 MB when full. */
  readonly maxBuckets?: number;
}

/**
 * Limits within this process, at O(1) a window.
 *
 * At the cap a new counter takes the place of one in the window that holds the most counters, and there of the least
 * used of a sample of eight. So a flood of fresh keys evicts itself: it neither locks newcomers out, as refusing them
 * would, nor reaches the counters of other limits. To get a spent counter forgotten somebody must first spend about
 * as many others as the cap, and whoever has so many addresses gains more by using them than by regaining one.
 */
export class MemoryLimiter extends Limiter {
  readonly #windows = new Map<string, WindowCounters>();
  readonly #clock: EpochClock;
  readonly #maxBuckets: number;
  #live = 0;

  /** @throws RangeError when `maxBuckets` is no whole number above 0. */
  constructor({ clock = Date.now, maxBuckets = 1_000_000 }: MemoryLimiterOptions = {}) {
    super();
    if (!Number.isInteger(maxBuckets) || maxBuckets < 1) throw new RangeError(`maxBuckets ${maxBuckets} is no count`);
    this.#clock = clock;
    this.#maxBuckets = maxBuckets;
  }

  /** Counters alive, those of windows that ended but were not asked since included. Never above the cap. */
  get size(): number {
    return this.#live;
  }

  async decide(charges: readonly LimitCharge[]): Promise<LimitDecision> {
    return Promise.resolve(this.decideNow(charges));
  }

  /** {@link decide} without the wait, and atomic for that reason. */
  decideNow(charges: readonly LimitCharge[]): LimitDecision {
    const hits = hitsOf(charges);
    const now = this.#clock();
    const counters = hits.map(({ window }) => this.#countersOf(window, now));
    const readings = hits.map(({ key }, index) => counters[index].read(key));
    const decision = judge(hits, readings, now);
    if (decision.allowed) hits.forEach((hit, index) => this.#take(hit, counters[index], readings[index].used, now));
    return decision;
  }

  async reset(policy: LimitPolicy, key: string): Promise<void> {
    this.resetNow(policy, key);
    return Promise.resolve();
  }

  /** {@link reset} without the wait. */
  resetNow(policy: LimitPolicy, key: string): void {
    for (const { id } of policyWindows(policy)) {
      if (this.#windows.get(id)?.forget(counterKey(key)) === true) this.#live--;
    }
  }

  async close(): Promise<void> {
    this.#windows.clear();
    this.#live = 0;
    return Promise.resolve();
  }

  #countersOf({ id, milliseconds }: PolicyWindow, now: number): WindowCounters {
    const current = this.#windows.get(id);
    if (current?.covers(now) === true) return current;
    this.#dropEnded(now);
    const fresh = new WindowCounters(milliseconds, now);
    this.#windows.set(id, fresh);
    return fresh;
  }

  #take({ key, cost }: Hit, counters: WindowCounters, used: number, now: number): void {
    if (cost === 0) return;
    if (used === 0) {
      if (this.#live >= this.#maxBuckets) this.#makeRoom(now);
      this.#live++;
    }
    counters.write(key, used + cost);
  }

  // There are as many windows as settings, some twenty, and one ends at most once a second: looking at all is cheap.
  #dropEnded(now: number): void {
    for (const [id, counters] of this.#windows) {
      if (counters.covers(now)) continue;
      this.#windows.delete(id);
      this.#live -= counters.size;
    }
  }

  #makeRoom(now: number): void {
    this.#dropEnded(now);
    if (this.#live < this.#maxBuckets) return;
    let largest: WindowCounters | undefined;
    for (const counters of this.#windows.values()) {
      if (largest === undefined || counters.size > largest.size) largest = counters;
    }
    largest?.evictOne();
    this.#live--;
  }
}
