import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-postgres-error.js';
import { binariesPackage } from './platform.js';

/** Where the programs of one PostgreSQL build lie. */
export interface Binaries {
  /** The directory that holds `bin`, `lib` and `share`; it can be moved as a whole. */
  root: string;
  initdb: string;
  postgres: string;
  /** The release, such as `18.4`. */
  version: string;
}

const require = createRequire(import.meta.url);

/**
 * Finds the binaries that npm installed for this machine and makes them ready to run.
 *
 * @throws EmbeddedPostgresError when there are none for this machine or they were not installed.
 */
export function findBinaries(): Binaries {
  const name = binariesPackage();
  const directory = packageDirectory(name);
  recreateLibraryLinks(directory);
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version: string };
  return binariesIn(join(directory, 'native'), manifest.version.replace(/^(\d+\.\d+).*/, '$1'));
}

/** Describes the binaries below `root`, which are of release `version`. */
export function binariesIn(root: string, version: string): Binaries {
  return { root, version, initdb: join(root, 'bin/initdb'), postgres: join(root, 'bin/postgres') };
}

function packageDirectory(name: string): string {
  try {
    return dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL is not installed (the optional package ${name} is missing): ` +
        `run npm ci without --omit=optional, or ${USE_DATABASE_URL}.`,
      { cause },
    );
  }
}

/**
 * npm packages cannot carry symbolic links, so this one makes its own in an install script, which `--ignore-scripts`
 * skips; without them the loader does not find the shared libraries.
 *
 * @param directory the package's directory, with `native/pg-symlinks.json` in it
 * @throws EmbeddedPostgresError when a link is missing and cannot be made.
 */
export function recreateLibraryLinks(directory: string): void {
  const list = join(directory, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(directory, target);
    if (!existsSync(link)) makeLink(basename(source), link);
  }
}

function makeLink(to: string, link: string): void {
  try {
    symlinkSync(to, link);
  } catch (cause) {
    // Another process that starts at the same moment may have made it first.
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL lacks ${link}, which could not be created: ` +
        `run npm rebuild as the owner of node_modules, or ${USE_DATABASE_URL}.`,
      { cause },
    );
  }
}
