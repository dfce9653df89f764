import { parseConfig } from '@latchkey/config';
import { createLogger } from '../../core/logger.js';
import { type DatabaseServer } from '../database-server.js';
import { Lifecycle } from '../lifecycle.js';
import { explain } from '../refusal.js';
import { Line } from './line.js';
import { watchWorker } from './watch-worker.js';
import { numberVariable } from './worker-number.js';

/** Serves as one of several processes, which the primary has started and tells what to stand on. */
export async function serveAsWorker(): Promise<void> {
  const lifecycle = new Lifecycle();
  const line = new Line(process, true);
  const leave = { quiet: false };
  try {
    // What the primary was started with, and not what a file says by now: all workers have one configuration.
    const config = parseConfig(process.env);
    const facts = { worker: Number(process.env[numberVariable]), pid: process.pid };
    const logger = createLogger(config.logLevel, { facts });
    watchWorker({ lifecycle, line, leave, logger });
    const database = new Promise<DatabaseServer>((resolve) => line.hears('begin', resolve));
    // Meanwhile the primary prepares the database.
    const { startWorker } = await import('./start-worker.js');
    await startWorker({ config, logger, lifecycle, line, leave, database });
  } catch (error) {
    await refuseToServe(error, lifecycle, line);
  }
}

/** Leaves it to the primary to say why: it says so once, of however many workers. */
async function refuseToServe(error: unknown, lifecycle: Lifecycle, line: Line): Promise<void> {
  if (lifecycle.isClosing) return;
  line.tell('refused', explain(error, 'A worker could not start'));
  await lifecycle.close();
  await line.sent();
  process.exit(1);
}
