import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, type Stats } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-postgres-error.js';
import { giveTo } from './give-to.js';
import { isRoot, type Owner } from './owner.js';

/** The file that PostgreSQL makes in its socket directory at the default port. */
const SOCKET = '.s.PGSQL.5432';

/** What fits into a socket address: 108 bytes on Linux and 104 on macOS, one of them for the terminating zero. */
const MAX_SOCKET_PATH = process.platform === 'darwin' ? 103 : 107;

/** The parent of socket directories. The data directory cannot be it: its path may be longer than a socket's may be. */
export function socketParent(parents: string[] = [tmpdir(), '/tmp']): string {
  const parent = parents.find(
    (path) => Buffer.byteLength(join(path, socketDirectoryName('', 0), SOCKET)) <= MAX_SOCKET_PATH,
  );
  if (parent) return parent;
  throw new EmbeddedPostgresError(
    `The path of the temporary directory is too long for a socket: set TMPDIR to a shorter one, or ${USE_DATABASE_URL}.`,
  );
}

/**
 * Makes the directory of a cluster's socket, closed to all but `owner`. Its name follows from the cluster, so that the
 * leftover of a killed process is used again and nothing piles up.
 *
 * @throws EmbeddedPostgresError when somebody else made a directory of that name to catch our connections.
 */
export function claimSocketDirectory(cluster: string, owner: Owner, parent: string = socketParent()): string {
  const directory = join(parent, socketDirectoryName(cluster, owner.uid));
  mkdirUnlessThere(directory);
  const stat = lstatSync(directory);
  if (!stat.isDirectory() || !mayBeOurs(stat, owner)) {
    throw new EmbeddedPostgresError(
      `${directory}, where the embedded PostgreSQL puts its socket, belongs to another user: remove it, or set TMPDIR.`,
    );
  }
  // Root's own leftover is one that was not handed over before its maker was killed.
  if (stat.uid !== owner.uid) giveTo(directory, owner);
  if ((stat.mode & 0o777) !== 0o700) chmodSync(directory, 0o700);
  return directory;
}

/** The name of a cluster's socket directory; the user in it keeps one owner's leftover out of the next one's way. */
export function socketDirectoryName(cluster: string, uid: number): string {
  return `latchkey-${createHash('sha256').update(`${uid}:${cluster}`).digest('hex').slice(0, 16)}`;
}

function mayBeOurs(stat: Stats, owner: Owner): boolean {
  return stat.uid === owner.uid || (isRoot() && stat.uid === 0);
}

function mkdirUnlessThere(directory: string): void {
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
