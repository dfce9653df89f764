import { Clock } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { Chore } from '../core/chore.js';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { ExpiringRowRepository } from './expiring-row.repository.js';
import { expiringRows } from './expiring-rows.js';

/** Removes what has ended and was kept for long enough, every minute: a batch of each table in turn. */
@Injectable()
export class Sweeper extends Chore {
  constructor(
    private readonly rows: ExpiringRowRepository,
    private readonly database: Database,
    private readonly config: Config,
    private readonly clock: Clock,
    logger: RuntimeLogger,
  ) {
    super({ everyMs: 60_000, batch: 2000, trouble: 'what has ended could not be removed' }, logger);
  }

  /** The most that was removed of one table: as long as it is a whole batch, there may be more. */
  protected async doSome(batch: number): Promise<number> {
    const removed: number[] = [];
    const failures: unknown[] = [];
    for (const rows of expiringRows(this.config, this.clock)) {
      // A table that cannot be swept now keeps nobody from the others.
      await this.database
        .acrossTenants(() => this.rows.remove(rows, batch))
        .then((count) => removed.push(count))
        .catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures);
    return Math.max(...removed);
  }
}
