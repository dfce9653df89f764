import { chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries } from './binaries.js';
import { type ClusterPlan } from './cluster-plan.js';
import { ensureCluster } from './cluster.js';
import { removeScratch, scratch } from './fixtures/scratch.js';
import { chooseOwner } from './owner.js';
import { planRunAs } from './plan-run-as.js';

/** A plan for a cluster owned by whoever owns what is there. */
function planIn(dataDir: string): ClusterPlan {
  const directory = join(dataDir, 'postgres');
  const owner = chooseOwner([]);
  return { directory, owner, ...planRunAs(findBinaries(), owner, dataDir, tmpdir()), durable: false };
}

/** Makes a directory with one file in it that belongs to whoever is to run PostgreSQL. */
function put(directory: string, file: string, content: string): void {
  const { uid, gid } = chooseOwner([]);
  mkdirSync(directory);
  chownSync(directory, uid, gid);
  writeFileSync(join(directory, file), content);
}

describe('ensureCluster', () => {
  afterEach(removeScratch);

  it('refuses the data of another major version in one sentence', async () => {
    const plan = planIn(scratch());
    put(plan.directory, 'PG_VERSION', '15\n');
    await expect(ensureCluster(plan)).rejects.toThrow(
      `${plan.directory} was made by PostgreSQL 15 and cannot be opened by the embedded PostgreSQL ` +
        `${plan.binaries.version}: run it with a PostgreSQL 15 server and set DATABASE_URL to a PostgreSQL server of ` +
        'your own, or move the data over with pg_dump.',
    );
  });

  it('refuses a directory with something else in it, and leaves nothing beside it', async () => {
    const dataDir = scratch();
    const plan = planIn(dataDir);
    put(plan.directory, 'notes.txt', 'mine');
    await expect(ensureCluster(plan)).rejects.toThrow('is neither empty nor a PostgreSQL data directory');
    expect(readdirSync(dataDir)).toEqual(['postgres']);
  });

  it('removes what a killed first start left behind, but not what another is still making', async () => {
    const dataDir = scratch();
    const nobodysPid = 2 ** 22 + 1; // Above the largest that Linux gives out.
    put(join(dataDir, `postgres.new-${nobodysPid}-abcdef`), 'PG_VERSION', '');
    put(join(dataDir, `postgres.new-${process.ppid}-abcdef`), 'PG_VERSION', '');
    await ensureCluster(planIn(dataDir));
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', `postgres.new-${process.ppid}-abcdef`]);
  });
});
