import { type Reading } from './decision.js';

/** A counter as it can be kept elsewhere and put back. */
export interface KeptCounter {
  /** The id of the policy's window, such as `free:86400`. */
  readonly window: string;
  readonly key: string;
  readonly used: number;
  /** Epoch milliseconds at which its window ends. */
  readonly endsAt: number;
}

const sampleSize = 8;

/**
 * All counters of one policy window. Because windows are aligned they all end at the same instant, so that forgetting
 * them is dropping this object: no timer, no sweep over keys, O(1) whatever their number.
 */
export class WindowCounters {
  readonly #counts = new Map<string, number>();
  readonly #slot: number;
  // Made at the first eviction only: a live iterator keeps every table alive that the map has outgrown since.
  #hand: MapIterator<[string, number]> | undefined;
  // Only where somebody collects them: nobody else would ever empty it.
  readonly #changed: Set<string> | undefined;

  /** @param lasting whether changes are noted, to be kept elsewhere */
  constructor(
    private readonly milliseconds: number,
    now: number,
    lasting = false,
  ) {
    this.#slot = Math.floor(now / milliseconds);
    if (lasting) this.#changed = new Set();
  }

  get size(): number {
    return this.#counts.size;
  }

  /**
   * Whether the window holds at that time. A clock that was set back a little stays in the window it had reached, as
   * a new one would give the whole limit out again; one set back by more would have to wait too long for its end.
   */
  covers(now: number): boolean {
    const slot = Math.floor(now / this.milliseconds);
    return slot === this.#slot || slot === this.#slot - 1;
  }

  read(key: string): Reading {
    return { used: this.#counts.get(key) ?? 0, endsAt: this.#endsAt };
  }

  write(key: string, used: number): void {
    this.#counts.set(key, used);
    this.#changed?.add(key);
  }

  forget(key: string): boolean {
    this.#changed?.add(key);
    return this.#counts.delete(key);
  }

  /** What changed since the last call, as it is now; a counter that was forgotten has used nothing. */
  takeChanges(): Omit<KeptCounter, 'window'>[] {
    const keys = [...(this.#changed ?? [])];
    this.#changed?.clear();
    return keys.map((key) => ({ key, used: this.#counts.get(key) ?? 0, endsAt: this.#endsAt }));
  }

  /** Notes again what could not be kept, unless the counter has been dropped since. One that was forgotten has used nothing. */
  noteChange(key: string, used: number): void {
    if (used === 0 || this.#counts.has(key)) this.#changed?.add(key);
  }

  get #endsAt(): number {
    return (this.#slot + 1) * this.milliseconds;
  }

  /**
   * Drops the least used of the next few counters, in a round over all of them. The iterator is kept from call to
   * call: a fresh one would have to step over the gaps that earlier calls left at the front, again and again.
   */
  evictOne(): void {
    let least: [string, number] | undefined;
    for (let seen = 0; seen < sampleSize; seen++) {
      this.#hand ??= this.#counts.entries();
      const next = this.#hand.next();
      if (next.done === true) this.#hand = undefined;
      else if (least === undefined || next.value[1] < least[1]) least = next.value;
    }
    if (least === undefined) return;
    this.#counts.delete(least[0]);
    // What was kept of it before stays as it is; were it noted, changes would grow past the counters that there are.
    this.#changed?.delete(least[0]);
  }
}
