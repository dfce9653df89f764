import { type Config, parseConfig } from '@latchkey/config';
import { createLogger } from '../core/logger.js';
import { LogStream } from '../core/log-stream.js';
import { openDatabaseServer } from './database-server.js';
import { type Environment, readEnvironment } from './environment.js';
import { Lifecycle } from './lifecycle.js';
import { refuse } from './refusal.js';
import { watchProcess } from './watch-process.js';
import { watchRestart } from './watch-restart.js';

/** Runs the server until it is told to stop: in this process, or in as many as are configured. */
export async function runServer(): Promise<void> {
  const lifecycle = new Lifecycle();
  try {
    const environment = readEnvironment();
    const config = parseConfig(environment);
    await (config.workers > 1 ? lead : serve)(config, environment, lifecycle);
  } catch (error) {
    await refuse(error, lifecycle);
  }
}

async function serve(config: Config, environment: Environment, lifecycle: Lifecycle): Promise<void> {
  const logger = createLogger(config.logLevel);
  const fail = watchProcess(lifecycle, logger, config.shutdownDelaySeconds);
  watchRestart(logger);
  const database = openDatabaseServer(config, lifecycle, fail);
  // The database comes up while the rest of the application is read, which takes longer than all that follows.
  const { startServer } = await import('./start-server.js');
  await startServer({ config, environment, logger, lifecycle, database });
}

async function lead(config: Config, environment: Environment, lifecycle: Lifecycle): Promise<void> {
  // Its own lines and those that it copies go out by one hand, so that none gets into another.
  const output = new LogStream();
  const logger = createLogger(config.logLevel, { facts: { pid: process.pid }, output });
  const fail = watchProcess(lifecycle, logger, config.shutdownDelaySeconds);
  const restarts = watchRestart(logger);
  const database = openDatabaseServer(config, lifecycle, fail);
  const { leadWorkers } = await import('./workers/lead-workers.js');
  restarts(await leadWorkers({ config, environment, logger, output, lifecycle, database, fail }));
}
