import { setTimeout as wait } from 'node:timers/promises';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';

/**
 * Makes the answers to a question take the same time, whichever way they turned out: each waits for the next whole
 * multiple of a step that is longer than the work.
 */
@Injectable()
export class EvenTime {
  private readonly stepMs: number;

  constructor(config: Config) {
    // A bcrypt hash doubles with each cost and takes some 60 ms at 10; the step leaves room for a slower machine.
    this.stepMs = Math.max(25, Math.ceil(120 * 2 ** (config.bcryptCost - 10)));
  }

  /** Runs the work, and settles as it did, but only when the step is full. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      const elapsed = performance.now() - start;
      await wait(Math.ceil(elapsed / this.stepMs) * this.stepMs - elapsed);
    }
  }
}
