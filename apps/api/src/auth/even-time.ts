import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { PasswordService } from './password.service.js';

const leastMs = 25;
/** Room above a hash for the statements around it. */
const room = { factor: 1.3, ms: 15 };

/**
 * Makes the answers to a question take the same time, whichever way they turned out: each waits for the next whole
 * multiple of a step that is longer than the work.
 */
@Injectable()
export class EvenTime {
  constructor(private readonly passwords: PasswordService) {}

  /** Runs the work, and settles as it did, but only when the step is full. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      const stepMs = Math.max(leastMs, this.passwords.hashMs * room.factor + room.ms);
      const elapsed = performance.now() - start;
      await wait(Math.ceil(elapsed / stepMs) * stepMs - elapsed);
    }
  }
}
