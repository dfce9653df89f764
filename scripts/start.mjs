// `npm start`: compiles the server if need be and runs it in this very process, so that signals reach it.
import { BuildError, ensureBuilt } from './build.mjs';

process.setSourceMapsEnabled(true);
try {
  ensureBuilt((line) => process.stderr.write(`${line}\n`));
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await import('../dist/apps/api/src/main.js');
