// What Linux tells about a process. Elsewhere nothing is told, and what builds on it is left out of the tables.
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const ticksPerSecond = 100; // What /proc counts in, on every platform that Node runs on.

/** The processor time that a process and all its threads have had, in seconds; undefined where nobody tells. */
export function cpuSeconds(pid) {
  try {
    // The name of the program comes first, in parentheses, and may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return undefined;
  }
}

/** The memory that a process has in use, in MiB; undefined where nobody tells. */
export function residentMegabytes(pid) {
  try {
    return Number(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return undefined;
  }
}

/** Waits until none of the processes does much: what one was asked last must not be paid by whoever comes next. */
export async function untilIdle(pids, { patienceMs = 30_000 } = {}) {
  const began = performance.now();
  do {
    const before = pids.map(cpuSeconds);
    await delay(300);
    if (pids.every((pid, index) => !(cpuSeconds(pid) - before[index] > 0.03))) return;
  } while (performance.now() - began < patienceMs);
  throw new Error('A server does not come to rest.');
}
