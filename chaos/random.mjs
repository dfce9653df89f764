// Chance that can be had again: the same seed makes the same choices, as far as the answers are the same.

/** @param {number} seed @returns {() => number} numbers from 0 up to 1 (mulberry32) */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Choices by such a chance. */
export class Dice {
  constructor(seed) {
    this.next = chance(seed);
  }

  /** A number from `low` up to `high`. */
  between(low, high) {
    return low + this.next() * (high - low);
  }

  /** One of them; undefined of none. */
  one(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  /** Whether something happens that does so in `share` of all cases. */
  happens(share) {
    return this.next() < share;
  }

  /** Another dice, for somebody whose choices do not depend on who else made how many. */
  fork() {
    return new Dice(Math.floor(this.next() * 4294967296));
  }
}
