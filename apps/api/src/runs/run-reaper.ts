import { Clock } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { Chore } from '../core/chore.js';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { LapsedRuns } from './lapsed-runs.js';

/** Takes runs from runners that are not heard of any more, every second. */
@Injectable()
export class RunReaper extends Chore {
  constructor(
    private readonly lapsed: LapsedRuns,
    private readonly clock: Clock,
    logger: RuntimeLogger,
  ) {
    super({ everyMs: 1_000, batch: 100, trouble: 'runs cannot be taken from runners that are gone' }, logger);
  }

  protected doSome(batch: number): Promise<number> {
    return this.lapsed.returnSome(this.clock.now(), batch);
  }
}
