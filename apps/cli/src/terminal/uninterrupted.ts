import { setImmediate } from 'node:timers/promises';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does work that is not to be left half done: who wants to stop the program meanwhile is obeyed at its end. */
export async function uninterrupted<T>(work: () => Promise<T>): Promise<T> {
  let wanted: NodeJS.Signals | undefined;
  const later = (signal: NodeJS.Signals) => void (wanted ??= signal);
  for (const signal of signals) process.on(signal, later);
  try {
    return await work();
  } finally {
    // A signal that has come in the meantime is told in this turn of the loop: listening no more would lose it.
    await setImmediate();
    for (const signal of signals) process.off(signal, later);
    if (wanted) process.kill(process.pid, wanted);
  }
}
