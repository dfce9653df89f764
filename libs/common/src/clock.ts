/** Tells the time. Everything that expires asks a clock, so that tests can move it. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;

  /** An instant so many seconds from now. */
  after(seconds: number): Date {
    return new Date(this.now().getTime() + seconds * 1000);
  }
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
