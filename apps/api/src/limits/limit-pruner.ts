import { Clock } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { Chore } from '../core/chore.js';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { LimitCounterRepository } from './limit-counter.repository.js';

/** Removes counters of windows that are over, every minute. */
@Injectable()
export class LimitPruner extends Chore {
  constructor(
    private readonly counters: LimitCounterRepository,
    private readonly clock: Clock,
    logger: RuntimeLogger,
  ) {
    super({ everyMs: 60_000, batch: 5000, trouble: 'counters of limits that are over could not be removed' }, logger);
  }

  protected doSome(batch: number): Promise<number> {
    return this.counters.prune(this.clock.now(), batch);
  }
}
