import { setTimeout as delay } from 'node:timers/promises';
import { type PoolClient } from 'pg';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';

/** The advisory lock's key: arbitrary, but the same in every Latchkey that may ever share a database. */
const MIGRATION_LOCK = '7021338452016';

/** How long a statement of a migration may wait for a lock, in milliseconds: requests that want it too wait behind it. */
const LOCK_PATIENCE = 1_000;
/** How long it is tried again for, in milliseconds, and how long requests have the table to themselves between two tries. */
const PATIENCE = 120_000;
const PAUSE = 500;

/**
 * Brings the schema up to date and returns the names of the migrations that ran, oldest first; empty when it already
 * was. Of several nodes starting at once, one migrates while the others wait for it and then find nothing to do. A
 * migration that does not get its locks at once is undone and tried again, so that servers go on meanwhile.
 *
 * @throws whatever a migration throws; its transaction is then rolled back and the lock is free again.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    // Waiting for another node, and migrating a large table, may both outlast the limits meant for requests.
    await runner.query('SET statement_timeout = 0; SET lock_timeout = 0');
    await noticeOurDeath(runner);
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await runner.query(`SET lock_timeout = ${LOCK_PATIENCE}`);
    return await runPending(dataSource, runner);
  } finally {
    await letGo(runner);
  }
}

/**
 * The database looks every second whether we still live: the lock of a node that is killed in the middle of a long
 * statement would else be kept, from the next start too, until that statement is through.
 */
async function noticeOurDeath(runner: QueryRunner): Promise<void> {
  // Some systems cannot look, and refuse the setting: they find out at the end of the statement, as ever.
  await runner.query(`SET client_connection_check_interval = '1s'`).catch(() => undefined);
}

/** Runs on the connection that holds the lock, so that a pool of a single connection is enough. */
async function runPending(dataSource: DataSource, runner: QueryRunner): Promise<string[]> {
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = dataSource.options.migrationsTransactionMode ?? 'all';
  const pending = await executor.getPendingMigrations();
  await untilLocked(() => executor.executePendingMigrations());
  return pending.map((migration) => migration.name);
}

/** Tries again while somebody else holds a lock. What ran before stays where each migration is a transaction of its own. */
async function untilLocked(work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isLockTimeout(error) || performance.now() - began > PATIENCE) throw error;
      await delay(PAUSE);
    }
  }
}

/** SQLSTATE 55P03, `lock_not_available`. */
const isLockTimeout = (error: unknown): boolean =>
  (error as { driverError?: { code?: unknown } } | undefined)?.driverError?.code === '55P03';

/** Hands the connection back to the pool, without lock and limits; one that cannot be cleaned is closed instead. */
async function letGo(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('SELECT pg_advisory_unlock_all()');
    await runner.query('RESET statement_timeout; RESET lock_timeout; RESET client_connection_check_interval');
  } catch {
    // The error worth reporting is the one that broke the connection, and the caller has it. Ending the session is
    // what frees the lock for certain.
    await endSession(runner);
  } finally {
    await runner.release();
  }
}

async function endSession(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect()) as PoolClient & { end(): Promise<void> };
  await client.end();
}
