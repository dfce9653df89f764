import { type Config } from '@latchkey/config';
import { findRunningPostgres, hasEmbeddedPostgres } from '@latchkey/database/embedded';
import { type DatabaseServer, openDatabaseServer } from '../runtime/database-server.js';
import { type Lifecycle } from '../runtime/lifecycle.js';
import { StartRefused } from '../runtime/refusal.js';

/** The PostgreSQL that a command works on. */
export interface OperatorServer extends DatabaseServer {
  /** Whether servers may run on it meanwhile. */
  readonly shared: boolean;
}

/** How to come by it. */
export interface OperatorServerOptions {
  /** Whether an embedded one is made where there is none. */
  readonly make?: boolean;
}

/**
 * The PostgreSQL of the deployment: the one at DATABASE_URL, the embedded one of a server that runs, or the embedded one,
 * started for the time of the command.
 * @throws StartRefused when there is no embedded one, and none is to be made
 */
export async function openOperatorServer(
  config: Config,
  lifecycle: Lifecycle,
  { make = false }: OperatorServerOptions = {},
): Promise<OperatorServer> {
  const { databaseUrl, dataDir } = config;
  const running = databaseUrl ? undefined : findRunningPostgres(dataDir);
  if (running) return { url: running, description: `the embedded PostgreSQL of a running server`, shared: true };
  if (!make && !databaseUrl && !hasEmbeddedPostgres(dataDir)) {
    throw new StartRefused(`There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL as the server has it.`);
  }
  const server = await openDatabaseServer(config, lifecycle, endAtOnce);
  return { ...server, shared: databaseUrl !== undefined };
}

/** The embedded database has ended by itself: what was committed is kept, and nothing else can be done. */
export function endAtOnce(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
