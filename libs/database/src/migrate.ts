import { setTimeout as delay } from 'node:timers/promises';
import { type PoolClient } from 'pg';
import { type DataSource, type QueryRunner } from 'typeorm';
import { endSession } from './end-session.js';
import { type MigrateOptions, Migrator } from './migrator.js';

/** How long a node waits before it asks again whether the other one is through, in milliseconds. */
const pause = 100;

/** The advisory lock's key: arbitrary, but the same in every Latchkey that may ever share a database. */
const MIGRATION_LOCK = '7021338452016';

/**
 * Brings the schema up to date and returns the names of the migrations that ran, oldest first; empty when it already
 * was. Of several nodes starting at once, one migrates while the others wait for it and then find nothing to do. A
 * migration that does not get its locks at once is undone and tried again, so that servers go on meanwhile.
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
  const patience = await setPatience(runner, 0);
  try {
    // Waiting for another node, and migrating a large table, may both outlast the limits meant for requests.
    await runner.query('SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0');
    await noticeOurDeath(runner);
    await takeLock(runner);
    return await work(new Migrator(dataSource, runner));
  } finally {
    await setPatience(runner, patience);
    await letGo(runner);
  }
}

/**
 * Asks again and again instead of waiting in one statement: that would be a transaction in the way of a migration of the
 * other that makes an index beside the traffic, which waits for all transactions to end.
 */
async function takeLock(runner: QueryRunner): Promise<void> {
  const taken = async () => {
    const [{ locked }] = (await runner.query('SELECT pg_try_advisory_lock($1) AS locked', [MIGRATION_LOCK])) as [
      { locked: boolean },
    ];
    return locked;
  };
  while (!(await taken())) await delay(pause);
}

/**
 * The database looks every second whether we still live: the lock of a node that is killed in the middle of a long
 * statement would else be kept, from the next start too, until that statement is through.
 */
async function noticeOurDeath(runner: QueryRunner): Promise<void> {
  // Some systems cannot look, and refuse the setting: they find out at the end of the statement, as ever.
  await runner.query(`SET client_connection_check_interval = '1s'`).catch(() => undefined);
}

/** How long the driver waits for an answer, in milliseconds, 0 for ever; answers how long it was before. */
async function setPatience(runner: QueryRunner, milliseconds: number): Promise<number> {
  const { connectionParameters } = (await runner.connect()) as PoolClient & {
    connectionParameters: { query_timeout: number };
  };
  const before = connectionParameters.query_timeout;
  connectionParameters.query_timeout = milliseconds;
  return before;
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

const reset = [
  'statement_timeout',
  'lock_timeout',
  'idle_in_transaction_session_timeout',
  'client_connection_check_interval',
]
  .map((setting) => `RESET ${setting}`)
  .join('; ');

/** Hands the connection back to the pool, without lock and limits; one that cannot be cleaned is closed instead. */
async function letGo(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('SELECT pg_advisory_unlock_all()');
    await runner.query(reset);
  } catch {
    // The error worth reporting is the one that broke the connection, and the caller has it. Ending the session is
    // what frees the lock for certain.
    await endSession(runner);
  } finally {
    await runner.release();
  }
}
