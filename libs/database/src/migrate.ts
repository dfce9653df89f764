import { type PoolClient } from 'pg';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';

/** The advisory lock's key: arbitrary, but the same in every Latchkey that may ever share a database. */
const MIGRATION_LOCK = '7021338452016';

/**
 * Brings the schema up to date and returns the names of the migrations that ran, oldest first; empty when it already
 * was. Of several nodes starting at once, one migrates while the others wait for it and then find nothing to do.
 *
 * @throws whatever a migration throws; its transaction is then rolled back and the lock is free again.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  const patience = await setPatience(runner, 0);
  try {
    // Waiting for another node, and migrating a large table, may both outlast the limits meant for requests.
    await runner.query('SET statement_timeout = 0; SET lock_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await runPending(dataSource, runner);
  } finally {
    await setPatience(runner, patience);
    await letGo(runner);
  }
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

/** Runs on the connection that holds the lock, so that a pool of a single connection is enough. */
async function runPending(dataSource: DataSource, runner: QueryRunner): Promise<string[]> {
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = dataSource.options.migrationsTransactionMode ?? 'all';
  const ran = await executor.executePendingMigrations();
  return ran.map((migration) => migration.name);
}

/** Hands the connection back to the pool, without lock and limits; one that cannot be cleaned is closed instead. */
async function letGo(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('SELECT pg_advisory_unlock_all()');
    await runner.query('RESET statement_timeout; RESET lock_timeout');
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
