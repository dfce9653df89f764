import { cpSync, existsSync, mkdtempSync, chmodSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binariesIn, type Binaries } from './binaries.js';

/**
 * Copies the binaries (60 MB, once) into the data directory, for a checkout that the user who runs PostgreSQL cannot
 * enter. The temporary directory would not do: others may write there, and it is cleaned.
 */
export function stageBinaries(binaries: Binaries, dataDir: string): Binaries {
  const root = join(dataDir, `postgres-binaries-${binaries.version}`);
  if (!existsSync(root)) copyWhole(binaries.root, root);
  return binariesIn(root, binaries.version);
}

/** The copy gets its name when it is complete, so that one that was interrupted is never run. */
function copyWhole(from: string, to: string): void {
  const draft = mkdtempSync(`${to}.new-`);
  try {
    cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    renameSync(draft, to);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
