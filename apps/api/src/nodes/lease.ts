/**
 * For how long a node may trust what it remembers: until somebody could have shut it out without its knowing. Time that a
 * stopped process or a sleeping machine does not notice counts, too.
 */
export class Lease {
  private steadyEnd = 0;
  private wallEnd = 0;

  get holds(): boolean {
    return performance.now() < this.steadyEnd && Date.now() < this.wallEnd;
  }

  /** Begins or goes on, from the moment in which the question was asked that was answered well. */
  extend(asked: Moment, milliseconds: number): void {
    this.steadyEnd = asked.steady + milliseconds;
    this.wallEnd = asked.wall + milliseconds;
  }

  end(): void {
    this.steadyEnd = 0;
    this.wallEnd = 0;
  }
}

/** A moment on both clocks of the process, in milliseconds. */
export interface Moment {
  /** Since the process began: never set, but it may stand still while the machine sleeps. */
  readonly steady: number;
  readonly wall: number;
}

/**
 * A question whether a node still counts. It is answered well when the database has said so and the node has heard what it
 * sent itself with the question: a connection that answers and does not let it listen is worth nothing.
 */
export class Heartbeat {
  readonly began = thisMoment();
  private answered = false;
  private echoed = false;
  private open = true;

  /** @param done called once, when both are there */
  constructor(
    readonly name: string,
    private readonly done: () => void,
  ) {}

  /** Whether it is still waited for. */
  get isOpen(): boolean {
    return this.open;
  }

  answer(): void {
    this.answered = true;
    if (this.echoed) this.done();
  }

  echo(): void {
    this.echoed = true;
    if (this.answered) this.done();
  }

  /** Lets the next one begin. An echo that comes later still counts. */
  close(): void {
    this.open = false;
  }
}

const thisMoment = (): Moment => ({ steady: performance.now(), wall: Date.now() });
