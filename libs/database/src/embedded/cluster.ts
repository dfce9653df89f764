import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ClusterPlan } from './cluster-plan.js';
import { createCluster } from './create-cluster.js';
import { EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-postgres-error.js';
import { isRoot } from './owner.js';

/**
 * Makes the cluster unless there is one, and checks that this PostgreSQL can use it.
 *
 * @throws EmbeddedPostgresError when it cannot be made, is another major version's or another user's.
 */
export async function ensureCluster(plan: ClusterPlan): Promise<void> {
  const versionFile = join(plan.directory, 'PG_VERSION');
  const visible = existsSync(versionFile);
  // A stranger's cluster shows us nothing of itself; to root, one that shows nothing is an empty directory at most.
  if (visible || (existsSync(plan.directory) && !isRoot())) checkOwner(plan);
  if (!visible) return createCluster(plan);
  checkVersion(plan, readFileSync(versionFile, 'utf8').trim());
}

function checkOwner({ directory, owner }: ClusterPlan): void {
  const { uid } = statSync(directory);
  if (uid === owner.uid) return;
  throw new EmbeddedPostgresError(
    `${directory} belongs to the user ${uid} and PostgreSQL, which runs as user ${owner.uid}, would not open it: ` +
      `change its owner (chown -R), or ${USE_DATABASE_URL}.`,
  );
}

function checkVersion({ directory, binaries }: ClusterPlan, made: string): void {
  const [ours] = binaries.version.split('.');
  if (made === ours) return;
  throw new EmbeddedPostgresError(
    `${directory} was made by PostgreSQL ${made} and cannot be opened by the embedded PostgreSQL ${binaries.version}: ` +
      `run it with a PostgreSQL ${made} server and ${USE_DATABASE_URL}, or move the data over with pg_dump.`,
  );
}
