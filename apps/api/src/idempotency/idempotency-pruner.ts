import { Clock } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { Chore } from '../core/chore.js';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { IdempotencyRepository } from './idempotency.repository.js';

/** Removes expired answers, every minute. */
@Injectable()
export class IdempotencyPruner extends Chore {
  constructor(
    private readonly records: IdempotencyRepository,
    private readonly clock: Clock,
    logger: RuntimeLogger,
  ) {
    super({ everyMs: 60_000, batch: 500, trouble: 'expired answers could not be removed' }, logger);
  }

  protected doSome(batch: number): Promise<number> {
    return this.records.prune(this.clock.now(), batch);
  }
}
