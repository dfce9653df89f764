import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CLUSTER_DATABASE, CLUSTER_USER, type ClusterPlan } from './cluster-plan.js';
import { makeDraft } from './draft.js';
import { EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-postgres-error.js';
import { complaint, run } from './run.js';

/** The order of `C`, with upper and lower case for all of Unicode, the same on every system. */
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/**
 * Makes a new cluster. It grows under another name and is moved into place when it is complete: a first start that is
 * killed leaves nothing half done behind, and of two at the same time one wins.
 *
 * @throws EmbeddedPostgresError when PostgreSQL refuses or the place is taken by something else.
 */
export async function createCluster(plan: ClusterPlan): Promise<void> {
  const { directory, owner } = plan;
  const draft = makeDraft(directory, owner);
  try {
    await initialize(plan, draft);
    await createDatabase(plan, draft);
    moveIntoPlace(draft, directory);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  // Without this a power loss could take back the move, and with it all that was stored since.
  if (plan.durable) syncDirectory(dirname(directory));
}

async function initialize(plan: ClusterPlan, draft: string): Promise<void> {
  const { binaries, runAs, durable } = plan;
  const access = [`--username=${CLUSTER_USER}`, '--auth=trust', '--no-instructions'];
  const safety = ['--data-checksums', ...(durable ? [] : ['--no-sync'])];
  const { code, errors } = await run(runAs, binaries.initdb, ['-D', draft, ...LOCALE, ...access, ...safety]);
  if (code !== 0) throw notSetUp(plan, errors);
}

/** Needs no server: single-user mode reads statements, goes on after an error and tells of it in its log only. */
async function createDatabase(plan: ClusterPlan, draft: string): Promise<void> {
  const { binaries, runAs, durable } = plan;
  const settings = durable ? [] : ['-c', 'fsync=off'];
  const args = ['--single', '-D', draft, ...settings, 'postgres'];
  const { code, errors } = await run(runAs, binaries.postgres, args, `CREATE DATABASE ${CLUSTER_DATABASE}\n`);
  if (code !== 0 || /\b(ERROR|FATAL|PANIC):/.test(errors)) throw notSetUp(plan, errors);
}

function notSetUp({ directory, owner }: ClusterPlan, errors: string): EmbeddedPostgresError {
  // `initdb` wants to know the name of whoever runs it; the server itself would not care.
  const reason = errors.includes('could not look up effective user ID')
    ? `the user ${owner.uid} has no entry in /etc/passwd`
    : complaint(errors);
  return new EmbeddedPostgresError(
    `The embedded PostgreSQL could not be set up in ${directory} (${reason}): mend that, or ${USE_DATABASE_URL}.`,
  );
}

function moveIntoPlace(draft: string, directory: string): void {
  try {
    renameSync(draft, directory);
  } catch (cause) {
    // Whoever was faster has made a complete cluster. Which of us may use it is for its lock to decide.
    if (existsSync(join(directory, 'PG_VERSION'))) return;
    throw new EmbeddedPostgresError(
      `${directory} is neither empty nor a PostgreSQL data directory: move it away, or ${USE_DATABASE_URL}.`,
      { cause },
    );
  }
}

function syncDirectory(directory: string): void {
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
