/** Tells the time as epoch milliseconds. `Date.now` is one; a test passes its own and moves it. */
export type EpochClock = () => number;
