import { Keyring } from '@latchkey/common';
import { resolveSecret } from '@latchkey/config';
import { lastingSeconds, MemoryLimiter } from '@latchkey/limits';
import { AllMetrics } from '../../metrics/all-metrics.js';
import { isMeasured } from '../../metrics/is-measured.js';
import { announce } from '../announce.js';
import { type DatabaseServer } from '../database-server.js';
import { openMetricsPort } from '../metrics-port.js';
import { prepareDatabase } from '../prepare-database.js';
import { type Begun } from '../start-server.js';
import { Crew } from './crew.js';
import { keepLimits } from './keep-limits.js';
import { PrimaryDesk } from './primary-desk.js';
import { setUpWorkers } from './set-up-workers.js';
import { workerEnvironment } from './shares.js';
import { type LineOutput } from './whole-lines.js';
import { WorkerProcess } from './worker-process.js';

/** What was begun before the workers. */
export interface Led extends Begun {
  /** The one log, which the workers' lines go to. */
  readonly output: LineOutput;
  /** What to call when there is no point in going on. */
  readonly fail: (error: unknown) => void;
}

/** The primary's own connections: it prepares the database and keeps the counts of limits. */
const connections = 4;

/**
 * Serves by several processes: prepares what they stand on, counts for them, and sees to it that there are as many.
 * @returns the processes
 */
export async function leadWorkers(led: Led): Promise<Crew> {
  const { config, logger, lifecycle, database } = led;
  const limiter = new MemoryLimiter(config.redisUrl ? {} : { lastingSeconds });
  const metrics: AllMetrics | undefined = isMeasured(config) ? new AllMetrics(() => crew.workers) : undefined;
  let begin: (server: DatabaseServer) => void = () => undefined;
  const begun = new Promise<DatabaseServer>((resolve) => (begin = resolve));
  // They read the application while the database comes up.
  const crew = startCrew(led, new PrimaryDesk(limiter, metrics), begun);
  const server = await database;
  const secret = resolveSecret(config);
  const use = { poolSize: connections, timeoutSeconds: config.databaseTimeoutSeconds };
  const preparation = { config, secret, keyring: new Keyring(secret), logger, lifecycle, use };
  const owner = await prepareDatabase(server, preparation);
  if (!config.redisUrl) await keepLimits(limiter, owner, lifecycle, logger);
  const metricsPort = metrics && (await openMetricsPort(() => metrics, config.metrics, lifecycle));
  lifecycle.opened(() => crew.stop());
  begin(server);
  const port = await crew.serve();
  await announce({ config, port, metricsPort, database: server.description, logger });
  return crew;
}

function startCrew(
  { config, environment, output, logger, fail }: Led,
  desk: PrimaryDesk,
  begun: Promise<DatabaseServer>,
): Crew {
  setUpWorkers();
  const environmentOfOne = workerEnvironment(environment, config);
  const hire = (number: number): WorkerProcess => {
    const worker = new WorkerProcess(number, environmentOfOne, output);
    desk.serve(worker);
    void begun.then((server) => worker.line.tell('begin', server));
    return worker;
  };
  return new Crew({ size: config.workers, hire, logger, fail });
}
