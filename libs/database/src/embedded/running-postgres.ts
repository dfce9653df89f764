import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { CLUSTER_DATABASE, CLUSTER_USER } from './cluster-plan.js';
import { isSomebodyElse, readPostmaster } from './postmaster-file.js';
import { socketUrl } from './socket-url.js';

/** Whether there is an embedded cluster in a data directory, running or not. */
export const hasEmbeddedPostgres = (dataDir: string): boolean => existsSync(join(dataDir, 'postgres', 'PG_VERSION'));

/**
 * The URL of the embedded PostgreSQL that another process runs on a data directory, or undefined when none does. It ends
 * with that process.
 */
export function findRunningPostgres(dataDir: string): string | undefined {
  if (!hasEmbeddedPostgres(dataDir)) return undefined;
  const postmaster = readPostmaster(realpathSync(join(dataDir, 'postgres')));
  if (postmaster?.status !== 'ready' || !postmaster.socketDirectory) return undefined;
  if (!isAlive(postmaster.pid) || isSomebodyElse(postmaster.pid)) return undefined;
  return socketUrl(postmaster.socketDirectory, CLUSTER_USER, CLUSTER_DATABASE);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
