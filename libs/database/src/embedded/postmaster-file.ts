import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running PostgreSQL writes about itself into `postmaster.pid` of its data directory. */
export interface Postmaster {
  pid: number;
  /** Where its socket is; empty in the first instants. */
  socketDirectory: string;
  /** `starting`, `ready`, `standby` or `stopping`; empty in the first instants. */
  status: string;
}

/** Reads who holds a cluster's directory; undefined when nobody does, or the file tells nothing. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    // It disappears at any moment when the server ends, so there is no point in asking before reading.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, socketDirectory: (lines[4] ?? '').trim(), status: (lines[7] ?? '').trim() };
}

/**
 * Whether the process of this number exists and is certainly no PostgreSQL. After a power loss the number that the dead
 * server left behind may belong to anybody, in a container almost surely to one of our own; PostgreSQL itself would
 * take any live process of its user for its predecessor and refuse to start.
 */
export function isSomebodyElse(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'postgres';
  } catch {
    return false; // Gone, or a system without /proc: PostgreSQL's own judgement has to do.
  }
}
