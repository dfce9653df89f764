import { type BuiltServer } from './built-server.js';

/** The process numbers of the workers that serve, as the log tells of them; by their places. */
export function workersOf({ logs }: BuiltServer): number[] {
  const byPlace = new Map<number, number>();
  for (const { worker, workerPid, msg } of logs) {
    if (msg === 'a worker serves') byPlace.set(Number(worker), Number(workerPid));
  }
  return [...byPlace].sort(([one], [other]) => one - other).map(([, pid]) => pid);
}
