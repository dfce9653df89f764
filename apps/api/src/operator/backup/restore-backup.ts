import { endSession, type Migrator, withMigrationLock } from '@latchkey/database';
import { type DataSource, type QueryRunner } from 'typeorm';
import { type Aftermath, type AftermathOptions, endWhatMayHaveEnded } from './aftermath.js';
import { type BackupKeys, type CheckedBackup } from './check-backup.js';
import { assertEmpty } from './empty-database.js';
import { loadBackup } from './load-backup.js';
import { verifications } from './verifications.js';

/** What is restored, and how. */
export interface RestoreJob extends BackupKeys, AftermathOptions {
  readonly dataSource: DataSource;
  readonly file: string;
  readonly backup: CheckedBackup;
  readonly signal: AbortSignal;
  /** Told what is done at the moment. */
  readonly report: (what: string) => void;
}

/** What came of it. */
export interface Restored {
  /** What was looked at before the data was let go, in sentences. */
  readonly verified: readonly string[];
  readonly ended: Aftermath;
  /** The migrations that this version has brought on top. */
  readonly migrated: readonly string[];
}

/**
 * Restores a backup into an empty database. Servers that start meanwhile wait. All rows come in one transaction: what is
 * stopped or fails leaves a schema without any.
 * @throws StartRefused when the database is not empty, or something does not hold
 */
export function restoreBackup(job: RestoreJob): Promise<Restored> {
  return withMigrationLock(job.dataSource, async (migrator) => {
    await assertEmpty(migrator.runner);
    const level = new Set(job.backup.manifest.migrations);
    await migrator.run({ only: (name) => level.has(name) });
    job.signal.throwIfAborted();
    const loaded = await inTransaction(migrator, (runner) => load(job, runner));
    job.report('bringing the schema up to date');
    const migrated = await migrator.run();
    return { ...loaded, migrated: migrated.map(({ name }) => name) };
  });
}

async function load(job: RestoreJob, runner: QueryRunner): Promise<Omit<Restored, 'migrated'>> {
  await loadBackup({ ...job, runner, report: (table) => job.report(`restoring ${table}`) });
  job.report('verifying');
  const verified: string[] = [];
  for (const verify of verifications) verified.push(await verify({ ...job, runner }));
  return { verified, ended: await endWhatMayHaveEnded(runner, job) };
}

async function inTransaction<T>({ runner }: Migrator, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  await runner.startTransaction();
  try {
    const result = await work(runner);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // The connection may be in the middle of rows. Its end takes them back.
    await endSession(runner);
    throw error;
  }
}
