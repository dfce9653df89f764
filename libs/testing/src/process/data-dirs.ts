import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** The name of a directory for the data of a server; what is in it goes with {@link removeDataDirs}. */
export function newDataDir(): string {
  const directory = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  made.push(directory);
  return directory;
}

/** Removes all directories of {@link newDataDir}. */
export function removeDataDirs(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}
