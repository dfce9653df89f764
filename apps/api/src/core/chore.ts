import { type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { type RuntimeLogger } from './runtime-logger.js';

/** How a chore is done. */
export interface ChoreRules {
  readonly everyMs: number;
  /** How many things are done at a time: few enough that no statement takes long. What is left waits for the next one. */
  readonly batch: number;
  /** What the log says when it cannot be done. */
  readonly trouble: string;
}

/** Work that the server does for itself now and then, a batch at a time, until nothing is left or the server stops. */
export abstract class Chore implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<number> | undefined;
  private stopped = false;
  private troubled = false;
  /** How often it was done, and how often it could not be. */
  runs = 0;
  failures = 0;

  protected constructor(
    private readonly rules: ChoreRules,
    private readonly logger: RuntimeLogger,
  ) {}

  /** Does up to `batch` of what is to do, and answers how many. */
  protected abstract doSome(batch: number): Promise<number>;

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.run(), this.rules.everyMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.working;
  }

  /** Does all that is to do and answers how many; never fails. Calls while it works join the work. */
  run(): Promise<number> {
    return (this.working ??= this.doAll().finally(() => (this.working = undefined)));
  }

  /** A database that is away is told of once, not each time. */
  private async doAll(): Promise<number> {
    const { batch, trouble } = this.rules;
    let all = 0;
    this.runs++;
    try {
      for (let some = batch; some === batch && !this.stopped; all += some) some = await this.doSome(batch);
      this.troubled = false;
    } catch (error) {
      this.failures++;
      if (!this.troubled) this.logger.warn({ err: error }, trouble);
      this.troubled = true;
    }
    return all;
  }
}
