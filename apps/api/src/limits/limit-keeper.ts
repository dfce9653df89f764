import { Clock } from '@latchkey/common';
import { Limiter, MemoryLimiter } from '@latchkey/limits';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { LimitCounterRepository } from './limit-counter.repository.js';

const everyMs = 1000;
/** Few enough that no statement takes long. */
const batch = 5000;

/**
 * Keeps the day's counts of a server without Redis over a restart: what changed is written once a second in batches, and
 * read again at the start. A crash loses at most that second; no request waits for it or fails by it.
 */
@Injectable()
export class LimitKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private writing = Promise.resolve();

  constructor(
    private readonly limiter: Limiter,
    private readonly counters: LimitCounterRepository,
    private readonly clock: Clock,
    private readonly logger: RuntimeLogger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { limiter } = this;
    if (!(limiter instanceof MemoryLimiter)) return;
    await this.restore(limiter);
    this.timer = setInterval(() => void this.keep(limiter), everyMs).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    if (this.limiter instanceof MemoryLimiter) await this.keep(this.limiter);
  }

  private async restore(limiter: MemoryLimiter): Promise<void> {
    const now = this.clock.now();
    let kept = await this.counters.page(now, batch);
    for (; kept.length > 0; kept = await this.counters.page(now, batch, kept.at(-1))) limiter.restore(kept);
  }

  /** Writes what changed, after what is being written already. Never rejects. */
  private keep(limiter: MemoryLimiter): Promise<void> {
    this.writing = this.writing.then(() => this.write(limiter));
    return this.writing;
  }

  private async write(limiter: MemoryLimiter): Promise<void> {
    const changes = limiter.takeChanges();
    for (let from = 0; from < changes.length; from += batch) {
      const some = changes.slice(from, from + batch);
      try {
        await this.counters.save(some);
      } catch (error) {
        limiter.putBack(some);
        this.logger.warn({ err: error, counters: some.length }, 'What was used of the limits could not be kept yet.');
      }
    }
  }
}
