import { type Logger } from 'pino';
import { type Lifecycle } from './lifecycle.js';

/** How long an orderly end may take, in milliseconds, once no more is served. */
const PATIENCE = 10_000;
/** Ctrl-C reaches a process that npm started twice, from the terminal and from npm: so soon it is no second signal. */
const ECHO = 500;

/**
 * Ends the process in order when it is told to, at once when told again, and with code 1 on a fault that nobody caught.
 * @param delaySeconds for how long the server goes on serving when it is told to stop
 * @returns what to call on a fault that is noticed elsewhere and leaves nothing to go on with
 */
export function watchProcess(lifecycle: Lifecycle, logger: Logger, delaySeconds = 0): (error: unknown) => void {
  const fail = endOnFaults(logger, 'the server cannot go on');
  let told: number | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (told === undefined) void end(signal, lifecycle, logger, PATIENCE + delaySeconds * 1000);
      else if (performance.now() - told > ECHO) force(`told again by ${signal}`, logger);
      told ??= performance.now();
    });
  }
  return fail;
}

/**
 * Ends the process with code 1 on a fault that nobody caught.
 * @param sentence what to say of it
 * @returns the same for one that is noticed elsewhere
 */
export function endOnFaults(logger: Logger, sentence: string): (error: unknown) => void {
  const fail = (error: unknown): void => {
    logger.fatal({ err: error }, sentence);
    process.exit(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  return fail;
}

async function end(signal: string, lifecycle: Lifecycle, logger: Logger, patience: number): Promise<void> {
  logger.info({ signal }, 'stopping');
  setTimeout(() => force(`not done after ${patience / 1000} s`, logger), patience).unref();
  await lifecycle.close((error) => logger.error({ err: error }, 'could not be closed in order'));
  logger.info('stopped');
  process.exit(0);
}

/** The embedded database, should it still run, notices that we are gone and shuts down by itself. */
function force(reason: string, logger: Logger): void {
  logger.warn({ reason }, 'ending at once');
  process.exit(1);
}
