import { type Config } from '@latchkey/config';

/** With fewer connections than that, a process would wait for itself. */
const fewestConnections = 4;
/** Connections of each process beside its pool: the one by which nodes hear of one another. */
const listening = 1;
/** Connections for the primary, and for tools that are used while the server runs. */
const spareConnections = 20;
/** What the embedded PostgreSQL has room for where one process serves. */
const standardConnections = 50;

/** What belongs to one of several processes, of what was configured for all of them. */
export interface WorkerShare {
  readonly databasePoolSize: number;
  readonly maxConnections: number;
}

/** Divides what there is to divide, rounding up. */
export function shareOf({ workers, databasePoolSize, clients }: Config): WorkerShare {
  return {
    databasePoolSize: Math.max(Math.min(fewestConnections, databasePoolSize), Math.ceil(databasePoolSize / workers)),
    maxConnections: Math.ceil(clients.maxConnections / workers),
  };
}

/** How many connections the embedded PostgreSQL has to accept: also while a worker and its successor are there at once. */
export function embeddedConnections(config: Config): number {
  if (config.workers === 1) return standardConnections;
  const wanted = (config.workers + 1) * (shareOf(config).databasePoolSize + listening) + spareConnections;
  return Math.max(standardConnections, wanted);
}

/** The environment of a worker: the same as the primary's, with its own share of what is divided. */
export function workerEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  config: Config,
): Record<string, string | undefined> {
  const { databasePoolSize, maxConnections } = shareOf(config);
  return {
    ...environment,
    WORKERS: '1',
    DATABASE_POOL_SIZE: String(databasePoolSize),
    MAX_CONNECTIONS: String(maxConnections),
  };
}
