import { type Logger } from 'pino';

/** What SIGUSR2 restarts. */
export interface Restartable {
  /** Puts new processes in the place of those that serve. */
  restart(): Promise<void>;
}

/**
 * Heeds SIGUSR2, by which processes are ended that do not know it: it restarts the workers, one after the other.
 * @returns what to call once there are some
 */
export function watchRestart(logger: Logger): (workers: Restartable) => void {
  let workers: Restartable | undefined;
  process.on('SIGUSR2', () => {
    if (workers) void workers.restart();
    else logger.warn('SIGUSR2 restarts workers, and there are none');
  });
  return (some) => (workers = some);
}
