import { Clock } from '@latchkey/common';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { IdempotencyRepository } from './idempotency.repository.js';

const everyMs = 60_000;
/** Few enough that no statement takes long; more wait for the next one. */
const batch = 500;

/** Removes expired answers now and then, a batch at a time. */
@Injectable()
export class IdempotencyPruner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<number> | undefined;
  private stopped = false;

  constructor(
    private readonly records: IdempotencyRepository,
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

  /** Removes all that has expired and answers how many; never fails. Calls while it works join the work. */
  prune(): Promise<number> {
    return (this.working ??= this.removeAll().finally(() => (this.working = undefined)));
  }

  private async removeAll(): Promise<number> {
    let all = 0;
    try {
      for (let some = batch; some === batch && !this.stopped; all += some) {
        some = await this.records.prune(this.clock.now(), batch);
      }
    } catch (error) {
      this.logger.warn({ err: error }, 'expired answers could not be removed');
    }
    return all;
  }
}
