import { exitCode } from './exit-codes.js';

/** Ctrl-C reaches a process that npm started twice, from the terminal and from npm: so soon it is no second signal. */
const ECHO = 500;

/** Is aborted when the process is told to stop, for whoever works to end in order. Told again, the process ends at once. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  let told: number | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop.abort();
      if (told !== undefined && performance.now() - told > ECHO) process.exit(exitCode.stopped);
      told ??= performance.now();
    });
  }
  return stop.signal;
}
