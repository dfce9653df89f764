import { type DataSource, type QueryRunner } from 'typeorm';
import { endSession } from './end-session.js';
import { type MigrateOptions, Migrator } from './migrator.js';

/** The advisory lock's key: arbitrary, but the same in every Latchkey that may ever share a database. */
const MIGRATION_LOCK = '7021338452016';

/**
 * Brings the schema up to date and returns the names of the migrations that ran, oldest first; empty when it already
 * was. Of several nodes starting at once, one migrates while the others wait for it and then find nothing to do.
 *
 * @throws whatever a migration throws; its transaction is then rolled back and the lock is free again.
 */
export function migrate(dataSource: DataSource, options?: MigrateOptions): Promise<string[]> {
  return withMigrationLock(dataSource, async (migrator) => (await migrator.run(options)).map(({ name }) => name));
}

/**
 * Does the work while nobody else migrates: who wants to, waits. It has one connection, which holds the lock, so that a
 * pool of a single one is enough.
 */
export async function withMigrationLock<T>(
  dataSource: DataSource,
  work: (migrator: Migrator) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    // Waiting for another node, and migrating a large table, may both outlast the limits meant for requests.
    await runner.query('SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work(new Migrator(dataSource, runner));
  } finally {
    await letGo(runner);
  }
}

/** Whether somebody migrates the database of the data source at this moment. */
export async function isMigrating(dataSource: DataSource): Promise<boolean> {
  const rows = await dataSource.query<unknown[]>(
    `SELECT FROM pg_locks JOIN pg_database d ON d.oid = database AND d.datname = current_database()
     WHERE locktype = 'advisory' AND granted AND (classid::bigint << 32) | objid::bigint = $1`,
    [MIGRATION_LOCK],
  );
  return rows.length > 0;
}

/** Hands the connection back to the pool, without lock and limits; one that cannot be cleaned is closed instead. */
async function letGo(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('SELECT pg_advisory_unlock_all()');
    await runner.query('RESET statement_timeout; RESET lock_timeout; RESET idle_in_transaction_session_timeout');
  } catch {
    // The error worth reporting is the one that broke the connection, and the caller has it. Ending the session is
    // what frees the lock for certain.
    await endSession(runner);
  } finally {
    await runner.release();
  }
}
