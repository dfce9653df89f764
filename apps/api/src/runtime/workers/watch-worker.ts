import { type Logger } from 'pino';
import { type Lifecycle } from '../lifecycle.js';
import { type Leave } from '../listen.js';
import { endOnFaults } from '../watch-process.js';
import { type Line } from './line.js';

/** A worker's process, and what it needs at its end. */
export interface WatchedWorker {
  readonly lifecycle: Lifecycle;
  readonly line: Line;
  readonly leave: Leave;
  readonly logger: Logger;
}

/**
 * Ends a worker in order when the primary says so, and with code 1 on a fault that nobody caught. A signal alone does not
 * end it: a terminal or a supervisor sends it to every process, and the primary knows what it is about. Without a primary
 * Node ends it at once.
 */
export function watchWorker(watched: WatchedWorker): void {
  const { line, leave, logger } = watched;
  endOnFaults(logger, 'the worker cannot go on');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => line.tell('signalled', null));
  process.on('SIGUSR2', () => undefined);
  line.hears('stop', () => void end(watched));
  line.hears('retire', () => {
    leave.quiet = true;
    void end(watched);
  });
}

async function end({ lifecycle, line, logger }: WatchedWorker): Promise<void> {
  await lifecycle.close((error) => logger.error({ err: error }, 'could not be closed in order'));
  await line.sent();
  process.exit(0);
}
