import { SystemClock } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { type MemoryLimiter } from '@latchkey/limits';
import { type Logger } from 'pino';
import { type DataSource } from 'typeorm';
import { RuntimeLogger } from '../../core/runtime-logger.js';
import { LimitCounterRepository } from '../../limits/limit-counter.repository.js';
import { LimitKeeper } from '../../limits/limit-keeper.js';
import { type Lifecycle } from '../lifecycle.js';

/** Keeps the day's counts of all workers over a restart, as the application does where it serves by itself. */
export async function keepLimits(
  limiter: MemoryLimiter,
  dataSource: DataSource,
  lifecycle: Lifecycle,
  logger: Logger,
): Promise<void> {
  const counters = new LimitCounterRepository(new Database(dataSource));
  const keeper = new LimitKeeper(limiter, counters, new SystemClock(), new RuntimeLogger(logger));
  await keeper.onApplicationBootstrap();
  lifecycle.opened(() => keeper.onApplicationShutdown());
}
