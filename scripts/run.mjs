// Runs a program of the server in this very process, compiled if need be.
import { BuildError, ensureBuilt } from './build.mjs';

/** @param entry below dist/, such as `apps/api/src/main.js` */
export async function run(entry) {
  process.setSourceMapsEnabled(true);
  try {
    await ensureBuilt((line) => process.stderr.write(`${line}\n`));
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  await import(`../dist/${entry}`);
}
