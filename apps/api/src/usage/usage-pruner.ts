import { Clock } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { hourOf } from './usage-counts.js';
import { type UsageEnds, UsageRepository } from './usage.repository.js';

const everyMs = 600_000;
/** Few enough that no statement takes long; more wait for the next one. */
const batch = 2000;
const daySeconds = 86_400;
/** Far longer than a process that lives could have nothing to write and still something to send again. */
const writerDays = 30;

/** Removes counts that have been kept for as long as they should, now and then, a batch at a time. */
@Injectable()
export class UsagePruner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly repository: UsageRepository,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly logger: RuntimeLogger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.prune(), everyMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.working;
  }

  /** Removes all that is past its time; never fails. Calls while it works join the work. */
  prune(): Promise<void> {
    return (this.working ??= this.removeAll().finally(() => (this.working = undefined)));
  }

  private async removeAll(): Promise<void> {
    const ends = this.ends();
    try {
      for (let some = batch; some === batch && !this.stopped;) some = await this.repository.prune(ends, batch);
    } catch (error) {
      this.logger.warn({ err: error }, 'Old counts of requests could not be removed yet.');
    }
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
