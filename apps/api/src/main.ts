import { parseConfig } from '@latchkey/config';
import { createLogger } from './core/logger.js';
import { keepCompiledCode } from './runtime/compile-cache.js';
import { openDatabaseServer } from './runtime/database-server.js';
import { readEnvironment } from './runtime/environment.js';
import { Lifecycle } from './runtime/lifecycle.js';
import { refuse } from './runtime/refusal.js';
import { watchProcess } from './runtime/watch-process.js';

keepCompiledCode();
const lifecycle = new Lifecycle();
try {
  const config = parseConfig(readEnvironment());
  const logger = createLogger(config.logLevel);
  const fail = watchProcess(lifecycle, logger, config.shutdownDelaySeconds);
  const database = openDatabaseServer(config, lifecycle, fail);
  // The database comes up while the rest of the application is read, which takes longer than all that follows.
  const { startServer } = await import('./runtime/start-server.js');
  await startServer({ config, logger, lifecycle, database });
} catch (error) {
  await refuse(error, lifecycle);
}
