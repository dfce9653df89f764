import { type Binaries } from './binaries.js';
import { EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-postgres-error.js';
import { canReach, isRoot, type Owner } from './owner.js';
import { asOurselves, asUser, asUserPastClosedDirectories, canPassClosedDirectories, type RunAs } from './run-as.js';
import { stageBinaries } from './stage-binaries.js';

/** How to run PostgreSQL, and the binaries to run, which may be a copy. */
export interface RunPlan {
  runAs: RunAs;
  binaries: Binaries;
}

/**
 * Decides how to run PostgreSQL as `owner` with no more privilege than it takes.
 *
 * @throws EmbeddedPostgresError when `owner` cannot be let in to the data.
 */
export function planRunAs(
  binaries: Binaries,
  owner: Owner,
  dataDir: string,
  temporary: string,
  canPass: () => boolean = canPassClosedDirectories,
): RunPlan {
  if (!isRoot()) return { runAs: asOurselves, binaries };
  const dataOpen = canReach(dataDir, owner) && canReach(temporary, owner);
  const binariesOpen = canReach(binaries.postgres, owner);
  if (dataOpen && binariesOpen) return { runAs: asUser(owner), binaries };
  if (canPass()) return { runAs: asUserPastClosedDirectories(owner), binaries };
  if (dataOpen) return { runAs: asUser(owner), binaries: stageBinaries(binaries, dataDir) };
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root, and the user ${owner.uid} it would run as cannot reach ${dataDir}: ` +
      `put the data outside of private directories, or ${USE_DATABASE_URL}.`,
  );
}
