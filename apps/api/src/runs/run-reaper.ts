import { Clock } from '@latchkey/common';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { RunQueueRepository } from './run-queue.repository.js';

const everyMs = 1_000;
/** Few enough that no statement takes long; more wait for the next one. */
const batch = 100;

/** Takes runs from runners that are not heard of any more, every second, a batch at a time. */
@Injectable()
export class RunReaper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<number> | undefined;
  private stopped = false;
  private troubled = false;

  constructor(
    private readonly queue: RunQueueRepository,
    private readonly clock: Clock,
    private readonly logger: RuntimeLogger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep(), everyMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.working;
  }

  /** Takes all runs whose lease has lapsed and answers how many; never fails. Calls while it works join the work. */
  sweep(): Promise<number> {
    return (this.working ??= this.takeAll().finally(() => (this.working = undefined)));
  }

  /** A database that is away is told once, not every second. */
  private async takeAll(): Promise<number> {
    let all = 0;
    try {
      for (let some = batch; some === batch && !this.stopped; all += some) {
        some = await this.queue.returnAllLapsed(this.clock.now(), batch);
      }
      this.troubled = false;
    } catch (error) {
      if (!this.troubled) this.logger.error({ err: error }, 'runs cannot be taken from runners that are gone');
      this.troubled = true;
    }
    return all;
  }
}
