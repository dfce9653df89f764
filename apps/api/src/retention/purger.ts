import { Injectable } from '@nestjs/common';
import { Chore } from '../core/chore.js';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { PurgeService } from './purge.service.js';

/** Purges what was deleted and can be restored no more, every minute. */
@Injectable()
export class Purger extends Chore {
  constructor(
    private readonly purge: PurgeService,
    logger: RuntimeLogger,
  ) {
    super({ everyMs: 60_000, batch: 1000, trouble: 'what was deleted long ago could not be removed for good' }, logger);
  }

  /** Of as many projects and organizations as it takes. */
  protected async doSome(batch: number): Promise<number> {
    await this.purge.begin(batch);
    let all = 0;
    let some: number;
    do {
      some = await this.purge.removeSome(batch - all);
      all += some;
    } while (some > 0 && all < batch);
    return all;
  }
}
