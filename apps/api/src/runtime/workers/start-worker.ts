import { Keyring, SystemClock } from '@latchkey/common';
import { type Config, resolveSecret } from '@latchkey/config';
import { RemoteLimiter } from '@latchkey/limits';
import { type Logger } from 'pino';
import { createApp } from '../../create-app.js';
import { Metrics } from '../../metrics/metrics.js';
import { isMeasured } from '../../metrics/is-measured.js';
import { openTracing } from '../../tracing/open-tracing.js';
import { assertUpToDate, connect } from '../database.js';
import { type DatabaseServer } from '../database-server.js';
import { type Lifecycle } from '../lifecycle.js';
import { openLimiter } from '../limiter.js';
import { type Leave, listen } from '../listen.js';
import { type Line } from './line.js';
import { RemoteRaces } from './race-desk.js';

/** What was begun before the application was read. */
export interface BegunWorker {
  readonly config: Config;
  readonly logger: Logger;
  readonly lifecycle: Lifecycle;
  readonly line: Line;
  readonly leave: Readonly<Leave>;
  /** Resolves when the primary has prepared it. */
  readonly database: Promise<DatabaseServer>;
}

/** Connects to what the primary has prepared, builds the application, and serves on the port that all workers share. */
export async function startWorker({ config, logger, lifecycle, line, leave, database }: BegunWorker): Promise<void> {
  const server = await database;
  const tracing = await openTracing(config, process.env);
  if (tracing) lifecycle.opened(() => tracing.close());
  const secret = resolveSecret(config);
  const node = new RemoteLimiter((question) => line.ask('limits', question));
  const [dataSource, limiter] = await Promise.all([
    connect(server, lifecycle, {
      poolSize: config.databasePoolSize,
      timeoutSeconds: config.databaseTimeoutSeconds,
      watch: tracing?.watchStatement,
      walled: true,
    }),
    openLimiter(config, new Keyring(secret), lifecycle, logger, node),
  ]);
  // What is on the disk may be a newer version than the one that the server was started with.
  await assertUpToDate(dataSource, 'a worker runs none: start the whole server anew');
  const app = await createApp({
    ...{ config, secret, dataSource, limiter, logger, tracing },
    clock: new SystemClock(),
    races: new RemoteRaces(line),
    allMetrics: { text: () => line.ask('allMetrics', null) },
  });
  const measured = isMeasured(config) ? () => app.get(Metrics).measured() : () => [];
  line.answers('metrics', measured);
  // Opened before and so closed after the server itself: what happens at its end is told, too.
  lifecycle.opened(async () => line.ask('farewell', await measured()));
  const port = await listen(app, config, lifecycle, leave);
  line.tell('serving', port);
}
