import { newDatabaseName, templateName } from './database-names.js';
import { currentRun } from './run-environment.js';
import { withDatabase } from './server-url.js';
import { withClient } from './with-client.js';

/** A database for one test file. */
export interface TestDatabase {
  /** A `postgres://` URL for `pg` and TypeORM. */
  url: string;
  /** Removes the database, ending sessions that are still open. May be called again. */
  drop(): Promise<void>;
}

/**
 * Makes a database with the application's schema and nothing in it: a copy of the run's template, which costs some tens
 * of milliseconds. One that is not dropped is removed at the end of the run.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { serverUrl, prefix } = currentRun();
  const name = newDatabaseName(prefix);
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${templateName(prefix)}`));
  return {
    url: withDatabase(serverUrl, name),
    async drop() {
      await withClient(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}
