import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBinaries, type Binaries } from './binaries.js';
import { CLUSTER_DATABASE, CLUSTER_USER, type ClusterPlan } from './cluster-plan.js';
import { ensureCluster } from './cluster.js';
import { EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-postgres-error.js';
import { chooseOwner } from './owner.js';
import { planRunAs } from './plan-run-as.js';
import { complaint } from './run.js';
import { type ServerProcess } from './server-process.js';
import { claimSocketDirectory, socketParent } from './socket-directory.js';
import { startServer } from './start-server.js';

/** What an embedded server is started with. */
export interface EmbeddedPostgresOptions {
  /** The application's data directory; the cluster lies in `postgres` below it. It is created when missing. */
  dataDir: string;
  /** How many connections the server accepts; 50 unless told. */
  maxConnections?: number;
  /** False makes commits fast and lets a power loss destroy the data: for tests only. */
  durable?: boolean;
  /** Told once when the server ends without having been stopped; nothing restarts it. */
  onExit?: (error: EmbeddedPostgresError) => void;
}

/** A running embedded server and what it takes to connect to it. */
export interface EmbeddedPostgres {
  /** The directory of the unix socket, which `pg` takes as the host. */
  socketDirectory: string;
  user: string;
  database: string;
  /** Shuts the server down, ending open sessions, and waits until it is gone. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the npm packages on a data directory, which is set up on the first start. The
 * server ends with this process, however that ends.
 *
 * @throws EmbeddedPostgresError with a message for the operator when it cannot run here or the directory is in use.
 */
export function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  return startWithBinaries(findBinaries(), options);
}

/** Like {@link startEmbeddedPostgres}, with binaries from elsewhere. */
export async function startWithBinaries(
  binaries: Binaries,
  { dataDir, maxConnections = 50, durable = true, onExit }: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  try {
    const plan = makePlan(binaries, dataDir, durable);
    await ensureCluster(plan);
    const socketDirectory = claimSocketDirectory(plan.directory, plan.owner);
    const server = await startServer(plan, socketDirectory, maxConnections);
    const stop = stopOnce(server, socketDirectory, onExit);
    return { socketDirectory, user: CLUSTER_USER, database: CLUSTER_DATABASE, stop };
  } catch (error) {
    throw forOperator(error, dataDir);
  }
}

function makePlan(binaries: Binaries, dataDir: string, durable: boolean): ClusterPlan {
  mkdirSync(dataDir, { recursive: true });
  const parent = realpathSync(dataDir);
  const directory = join(parent, 'postgres');
  const owner = chooseOwner([directory, parent]);
  const { runAs, binaries: runnable } = planRunAs(binaries, owner, parent, socketParent());
  return { directory, owner, runAs, binaries: runnable, durable };
}

function stopOnce(server: ServerProcess, sockets: string, onExit: EmbeddedPostgresOptions['onExit']) {
  let stopping: Promise<void> | undefined;
  void server.ended.then(({ code, log }) => {
    if (stopping) return;
    onExit?.(new EmbeddedPostgresError(`The embedded PostgreSQL ended unexpectedly (${code}): ${complaint(log)}.`));
  });
  return () => (stopping ??= server.stop().then(() => rmSync(sockets, { recursive: true, force: true })));
}

/** A directory that cannot be written to, or a full disk, is the operator's to mend like everything else here. */
function forOperator(error: unknown, dataDir: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new EmbeddedPostgresError(
    `The data directory ${dataDir} cannot be used (${error.message}): mend that, or ${USE_DATABASE_URL}.`,
    { cause: error },
  );
}
