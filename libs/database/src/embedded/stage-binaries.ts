import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binariesIn, type Binaries } from './binaries.js';

const NAME = 'postgres-binaries-';

/**
 * Copies the binaries (60 MB, once a release) into the data directory, for a checkout that the user who runs PostgreSQL
 * cannot enter. The temporary directory would not do: others may write there, and it is cleaned.
 */
export function stageBinaries(binaries: Binaries, dataDir: string): Binaries {
  const root = join(dataDir, NAME + binaries.version);
  if (!existsSync(root)) copyWhole(binaries.root, dataDir, root);
  return binariesIn(root, binaries.version);
}

/** The copy gets its name when it is complete, so that an interrupted one is never run; older ones make room for it. */
function copyWhole(from: string, dataDir: string, to: string): void {
  const old = readdirSync(dataDir).filter((name) => name.startsWith(NAME));
  for (const name of old) rmSync(join(dataDir, name), { recursive: true, force: true });
  const draft = mkdtempSync(`${to}.new-`);
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  renameSync(draft, to);
}

/** What was installed with a strict umask, as closed to others as the checkout, was not worth copying otherwise. */
function openToAll(directory: string): void {
  for (const name of ['.', ...readdirSync(directory, { recursive: true, encoding: 'utf8' })]) {
    const path = join(directory, name);
    const stat = lstatSync(path);
    if (!stat.isSymbolicLink()) chmodSync(path, stat.mode | ((stat.mode & 0o100) !== 0 ? 0o555 : 0o444));
  }
}
