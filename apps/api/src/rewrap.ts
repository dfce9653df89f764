import { parseConfig } from '@latchkey/config';
import { readEnvironment } from './runtime/environment.js';
import { Lifecycle } from './runtime/lifecycle.js';
import { refuse } from './runtime/refusal.js';
import { rewrapCommand } from './runtime/rewrap-command.js';

/** Ctrl-C reaches a process that npm started twice, from the terminal and from npm: so soon it is no second signal. */
const ECHO = 500;

const lifecycle = new Lifecycle();
const stop = new AbortController();
let told: number | undefined;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    stop.abort();
    if (told !== undefined && performance.now() - told > ECHO) process.exit(1);
    told ??= performance.now();
  });
}
try {
  const complete = await rewrapCommand(parseConfig(readEnvironment()), lifecycle, stop.signal);
  await lifecycle.close();
  process.exit(complete ? 0 : 1);
} catch (error) {
  await refuse(error, lifecycle, 'The data keys could not be re-wrapped');
}
