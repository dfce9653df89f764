import { type Hit, counterKey, hitsOf, judge } from './decision.js';
import { type EpochClock } from './epoch-clock.js';
import { type LimitCharge, type LimitDecision, Limiter } from './limiter.js';
import { type LimitPolicy, type PolicyWindow, policyWindows } from './policy.js';
import { type KeptCounter, WindowCounters } from './window-counters.js';

/** Windows from this length on are kept over a restart: an hour, and the day. */
export const lastingSeconds = 3600;

/** How a {@link MemoryLimiter} keeps time and how much it may remember. */
export interface MemoryLimiterOptions {
  readonly clock?: EpochClock;
  /** Counters alive at one time, over all policies and windows: 1,000,000 unless told, some 150 MB when full. */
  readonly maxBuckets?: number;
  /** Windows at least so long are worth keeping over a restart: see {@link MemoryLimiter.takeChanges}. None unless told. */
  readonly lastingSeconds?: number;
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
  readonly #lastingMs: number;
  #live = 0;

  /** @throws RangeError when `maxBuckets` is no whole number above 0. */
  constructor({ clock = Date.now, maxBuckets = 1_000_000, lastingSeconds = Infinity }: MemoryLimiterOptions = {}) {
    super();
    if (!Number.isInteger(maxBuckets) || maxBuckets < 1) throw new RangeError(`maxBuckets ${maxBuckets} is no count`);
    this.#clock = clock;
    this.#maxBuckets = maxBuckets;
    this.#lastingMs = lastingSeconds * 1000;
  }

  /** Counters alive, those of windows that ended but were not asked since included. Never above the cap. */
  get size(): number {
    return this.#live;
  }

  protected take(charges: readonly LimitCharge[]): LimitDecision {
    return this.decideNow(charges);
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

  /** The counters of lasting windows that changed since the last call, for the caller to keep. */
  takeChanges(): KeptCounter[] {
    return [...this.#windows].flatMap(([window, counters]) =>
      counters.takeChanges().map((change) => ({ window, ...change })),
    );
  }

  /** Has changes told once more by the next {@link takeChanges}: they could not be kept. */
  putBack(changes: readonly KeptCounter[]): void {
    for (const { window, key, used } of changes) this.#windows.get(window)?.noteChange(key, used);
  }

  /** Takes up counters that were kept before a restart. Those of windows that have ended are left out. */
  restore(kept: readonly KeptCounter[]): void {
    const now = this.#clock();
    for (const { window: id, key, used, endsAt } of kept) {
      const milliseconds = Number(id.slice(id.lastIndexOf(':') + 1)) * 1000;
      const counters = this.#countersOf({ id, milliseconds }, now);
      const known = counters.read(key);
      if (known.endsAt === endsAt && known.used < used) this.#set(key, used, counters, known.used, now);
    }
  }

  async close(): Promise<void> {
    this.#windows.clear();
    this.#live = 0;
    return Promise.resolve();
  }

  #countersOf({ id, milliseconds }: Pick<PolicyWindow, 'id' | 'milliseconds'>, now: number): WindowCounters {
    const current = this.#windows.get(id);
    if (current?.covers(now) === true) return current;
    this.#dropEnded(now);
    const fresh = new WindowCounters(milliseconds, now, milliseconds >= this.#lastingMs);
    this.#windows.set(id, fresh);
    return fresh;
  }

  #take({ key, cost }: Hit, counters: WindowCounters, used: number, now: number): void {
    if (cost > 0) this.#set(key, used + cost, counters, used, now);
  }

  #set(key: string, used: number, counters: WindowCounters, before: number, now: number): void {
    if (before === 0) {
      if (this.#live >= this.#maxBuckets) this.#makeRoom(now);
      this.#live++;
    }
    counters.write(key, used);
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
