import { Clock } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { Chore } from '../core/chore.js';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { hourOf } from './usage-counts.js';
import { type UsageEnds, UsageRepository } from './usage.repository.js';

const daySeconds = 86_400;
/** Far longer than a process that lives could have nothing to write and still something to send again. */
const writerDays = 30;

/** Removes counts that have been kept for as long as they should, every ten minutes. */
@Injectable()
export class UsagePruner extends Chore {
  constructor(
    private readonly repository: UsageRepository,
    private readonly config: Config,
    private readonly clock: Clock,
    logger: RuntimeLogger,
  ) {
    super({ everyMs: 600_000, batch: 2000, trouble: 'old counts of requests could not be removed' }, logger);
  }

  protected doSome(batch: number): Promise<number> {
    return this.repository.prune(this.ends(), batch);
  }

  private ends(): UsageEnds {
    const { hoursRetentionDays, daysRetentionDays } = this.config.usage;
    const before = (days: number): Date => this.clock.after(-days * daySeconds);
    return {
      hour: new Date(hourOf(before(hoursRetentionDays).getTime())),
      day: before(daysRetentionDays).toISOString().slice(0, 10),
      writer: before(writerDays),
    };
  }
}
