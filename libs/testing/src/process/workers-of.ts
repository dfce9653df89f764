import { type BuiltServer } from './built-server.js';

/** The process numbers of the workers that serve at the moment, as the log tells of them; by their places. */
export function workersOf({ logs }: BuiltServer): number[] {
  const byPlace = new Map<number, number>();
  for (const { worker, pid, msg } of logs) {
    if (typeof worker === 'number' && String(msg).startsWith('Server listening')) byPlace.set(worker, Number(pid));
  }
  return [...byPlace].sort(([one], [other]) => one - other).map(([, pid]) => pid);
}
