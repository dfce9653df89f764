import { keepCompiledCode } from './runtime/compile-cache.js';
import { isWorker } from './runtime/workers/worker-number.js';

keepCompiledCode();
if (isWorker()) {
  const { serveAsWorker } = await import('./runtime/workers/serve-as-worker.js');
  await serveAsWorker();
} else {
  const { runServer } = await import('./runtime/run-server.js');
  await runServer();
}
