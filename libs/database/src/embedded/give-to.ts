import { chownSync } from 'node:fs';
import { EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-postgres-error.js';
import { isRoot, type Owner } from './owner.js';

/**
 * Hands a directory that root made to the user who is to run PostgreSQL; anybody else is that user already.
 *
 * @throws EmbeddedPostgresError when this root is none, as in a container without capabilities.
 */
export function giveTo(directory: string, { uid, gid }: Owner): void {
  if (!isRoot()) return;
  try {
    chownSync(directory, uid, gid);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `PostgreSQL does not run as root, and this root may not act for the user ${uid} (${(cause as Error).message}): ` +
        `start as an ordinary user, or ${USE_DATABASE_URL}.`,
      { cause },
    );
  }
}
