import { setTimeout as delay } from 'node:timers/promises';
import { dirname } from 'node:path';
import { type ClusterPlan } from './cluster-plan.js';
import { DataDirectoryInUse, EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-postgres-error.js';
import { isSomebodyElse, readPostmaster, type Postmaster } from './postmaster-file.js';
import { complaint } from './run.js';
import { ServerProcess, type Ending } from './server-process.js';
import { HELD } from './supervisor.js';

/** How long the server of a predecessor that was just killed may need to notice, in milliseconds. */
const PATIENCE_WITH_LIVING = 1_500;
/** How long a server that is shutting down is waited for, in milliseconds. */
const PATIENCE_WITH_DYING = 10_000;
/** How long to wait between two attempts, in milliseconds. */
const PAUSE = 50;

/**
 * Starts the server on a cluster and waits until it accepts connections.
 *
 * @throws EmbeddedPostgresError when another process holds the cluster and does not end, or the server does not start.
 */
export async function startServer(plan: ClusterPlan, sockets: string, maxConnections: number): Promise<ServerProcess> {
  const began = performance.now();
  for (;;) {
    const before = readPostmaster(plan.directory);
    const leftover = before !== undefined && isSomebodyElse(before.pid);
    const server = new ServerProcess(plan, sockets, maxConnections, leftover);
    if (await server.ready) return server;
    const ending = await server.ended;
    if (!isHeld(ending)) throw notStarted(plan, ending);
    const holder = readPostmaster(plan.directory);
    if (performance.now() - began > patienceWith(holder)) throw inUse(plan, holder);
    await delay(PAUSE);
  }
}

function isHeld({ code, log }: Ending): boolean {
  return code === HELD || /lock file ".*" already exists/.test(log);
}

function patienceWith(holder: Postmaster | undefined): number {
  return holder?.status === 'stopping' ? PATIENCE_WITH_DYING : PATIENCE_WITH_LIVING;
}

function inUse({ directory }: ClusterPlan, holder: Postmaster | undefined): DataDirectoryInUse {
  const who = holder ? `another process (its PostgreSQL is process ${holder.pid})` : 'another process';
  return new DataDirectoryInUse(
    `The data directory ${dirname(directory)} is in use by ${who}: stop that one first, ` +
      `give this one a data directory of its own, or ${USE_DATABASE_URL}.`,
  );
}

function notStarted({ directory }: ClusterPlan, { log }: Ending): EmbeddedPostgresError {
  return new EmbeddedPostgresError(`The embedded PostgreSQL in ${directory} did not start: ${complaint(log)}.`);
}
