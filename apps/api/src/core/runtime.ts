import { type Clock } from '@latchkey/common';
import { type Config } from '@latchkey/config';
import { type Limiter } from '@latchkey/limits';
import { type Logger } from 'pino';
import { type DataSource } from 'typeorm';
import { type RaceBook } from '../auth/refresh-races.js';
import { type ToldMetrics } from '../metrics/metrics.js';
import { type Tracing } from '../tracing/tracing.js';

/** All that lives outside the application and is handed to it: opened before it, closed after it. */
export interface Runtime {
  readonly config: Config;
  /** The server's secret, from the environment or kept in the data directory. */
  readonly secret: string;
  readonly dataSource: DataSource;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The races for refresh tokens on this node, where other processes of it serve, too. */
  readonly races?: RaceBook;
  /** What all processes of this node have measured, where there are others. */
  readonly allMetrics?: ToldMetrics;
  /** Undefined where nothing is traced. */
  readonly tracing?: Tracing;
}
