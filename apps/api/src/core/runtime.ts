import { type Clock } from '@latchkey/common';
import { type Config } from '@latchkey/config';
import { type Limiter } from '@latchkey/limits';
import { type Logger } from 'pino';
import { type DataSource } from 'typeorm';
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
  /** Undefined where nothing is traced. */
  readonly tracing?: Tracing;
}
