import { Keyring, SystemClock } from '@latchkey/common';
import { type Config, resolveSecret } from '@latchkey/config';
import { type Logger } from 'pino';
import { createApp } from '../create-app.js';
import { Metrics } from '../metrics/metrics.js';
import { openTracing } from '../tracing/open-tracing.js';
import { announce } from './announce.js';
import { connect } from './database.js';
import { type DatabaseServer } from './database-server.js';
import { type Environment } from './environment.js';
import { type Lifecycle } from './lifecycle.js';
import { openLimiter } from './limiter.js';
import { listen } from './listen.js';
import { openMetricsPort } from './metrics-port.js';
import { prepareDatabase } from './prepare-database.js';

/** What was begun before the application was read. */
export interface Begun {
  readonly config: Config;
  readonly environment: Environment;
  readonly logger: Logger;
  readonly lifecycle: Lifecycle;
  readonly database: Promise<DatabaseServer>;
}

/** Opens all that the application stands on, builds it, and serves. */
export async function startServer({ config, environment, logger, lifecycle, database }: Begun): Promise<void> {
  const server = await database;
  const tracing = await openTracing(config, environment);
  if (tracing) lifecycle.opened(() => tracing.close());
  const secret = resolveSecret(config);
  const keyring = new Keyring(secret);
  const use = {
    poolSize: config.databasePoolSize,
    timeoutSeconds: config.databaseTimeoutSeconds,
    watch: tracing?.watchStatement,
  };
  const [, limiter] = await Promise.all([
    prepareDatabase(server, { config, secret, keyring, logger, lifecycle, use }),
    openLimiter(config, keyring, lifecycle, logger),
  ]);
  const dataSource = await connect(server, lifecycle, { ...use, walled: true });
  const app = await createApp({ config, secret, dataSource, limiter, clock: new SystemClock(), logger, tracing });
  // Opened before and so closed after the server itself: what happens at its end is told, too.
  const metricsPort = await openMetricsPort(() => app.get(Metrics), config.metrics, lifecycle);
  const port = await listen(app, config, lifecycle);
  await announce({ config, port, metricsPort, database: server.description, logger });
}
