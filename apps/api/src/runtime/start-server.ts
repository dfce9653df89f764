import { Keyring, SystemClock } from '@latchkey/common';
import { type Config, masterKeysOf, resolveSecret } from '@latchkey/config';
import { type Logger } from 'pino';
import { createApp } from '../create-app.js';
import { openTracing } from '../tracing/open-tracing.js';
import { announce } from './announce.js';
import { connect, openDatabase } from './database.js';
import { type DatabaseServer } from './database-server.js';
import { readEnvironment } from './environment.js';
import { type Lifecycle } from './lifecycle.js';
import { openLimiter } from './limiter.js';
import { listen } from './listen.js';
import { assertMasterKeysFit } from './master-key-check.js';
import { openMetricsPort } from './metrics-port.js';
import { assertSecretFits } from './secret-check.js';

/** What was begun before the application was read. */
export interface Begun {
  readonly config: Config;
  readonly logger: Logger;
  readonly lifecycle: Lifecycle;
  readonly database: Promise<DatabaseServer>;
}

/** Opens all that the application stands on, builds it, and serves. */
export async function startServer({ config, logger, lifecycle, database }: Begun): Promise<void> {
  const server = await database;
  const tracing = await openTracing(config, readEnvironment());
  if (tracing) lifecycle.opened(() => tracing.close());
  const secret = resolveSecret(config);
  const keyring = new Keyring(secret);
  const use = {
    poolSize: config.databasePoolSize,
    timeoutSeconds: config.databaseTimeoutSeconds,
    watch: tracing?.watchStatement,
  };
  const [owner, limiter] = await Promise.all([
    openDatabase(server, lifecycle, logger, { ...use, migrates: config.migrates }),
    openLimiter(config, keyring, lifecycle, logger),
  ]);
  await assertSecretFits(owner, keyring, config);
  await assertMasterKeysFit(owner, masterKeysOf(config, secret));
  const dataSource = await connect(server, lifecycle, { ...use, walled: true });
  const app = await createApp({ config, secret, dataSource, limiter, clock: new SystemClock(), logger, tracing });
  // Opened before and so closed after the server itself: what happens at its end is told, too.
  const metricsPort = await openMetricsPort(app, config, lifecycle);
  const port = await listen(app, config, lifecycle);
  announce({ config, port, metricsPort, database: server.description, logger });
}
