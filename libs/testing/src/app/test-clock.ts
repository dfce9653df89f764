import { Clock } from '@latchkey/common';

/** A clock that runs with the machine's and can be put forward. */
export class TestClock extends Clock {
  private aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  /** Puts the clock forward. */
  advance(seconds: number): void {
    this.aheadMs += seconds * 1000;
  }

  /** Puts the clock forward to the start of a window of so many seconds, so that no test straddles two of them. */
  advanceToWindow(seconds: number): void {
    const length = seconds * 1000;
    this.aheadMs += length - (this.now().getTime() % length);
  }
}
