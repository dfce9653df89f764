import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** The process number of the embedded PostgreSQL that has a data directory. */
export const readPostmasterPid = (dataDir: string): number =>
  Number(readFileSync(`${dataDir}/postgres/postmaster.pid`, 'utf8').split('\n')[0]);

/** Resolves when there is no such process any more; the test's own time limit ends the wait. */
export async function processIsGone(pid: number): Promise<void> {
  while (exists(pid)) await delay(10);
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
