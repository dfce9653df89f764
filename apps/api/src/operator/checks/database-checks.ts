import { type DataSource } from 'typeorm';
import { type CheckResult, fail, ok, warn } from './check.js';

/** The oldest PostgreSQL that the schema works on. */
const oldest = 14;

/** Looks at the version of the database. */
export async function checkVersion(dataSource: DataSource): Promise<CheckResult> {
  const [{ version }] = await dataSource.query<[{ version: string }]>(
    `SELECT current_setting('server_version') AS version`,
  );
  const name = 'database version';
  if (Number.parseInt(version, 10) >= oldest) return ok(name, `PostgreSQL ${version}`);
  return fail(name, `PostgreSQL ${version}`, `Move to PostgreSQL ${oldest} or newer.`);
}

/** Looks whether the user may do to the schema what migrations do. */
export async function checkPrivileges(dataSource: DataSource): Promise<CheckResult> {
  const name = 'database privileges';
  const [{ schema, creates, foreign }] = await dataSource.query<
    [{ schema: string | null; creates: boolean | null; foreign: string[] }]
  >(
    `SELECT current_schema() AS schema, has_schema_privilege(current_schema(), 'CREATE') AS creates,
       ARRAY(SELECT relname::text FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace
         AND NOT pg_has_role(relowner, 'USAGE') ORDER BY 1 LIMIT 5) AS foreign`,
  );
  if (schema === null) return fail(name, 'there is no schema in the search path', 'Set the search_path of the user.');
  if (!creates) {
    const fix = `GRANT CREATE, USAGE ON SCHEMA ${schema} to the user of DATABASE_URL.`;
    return fail(name, `the user may not create tables in the schema ${schema}`, fix);
  }
  if (foreign.length > 0) {
    return fail(name, `tables belong to another user (${foreign.join(', ')})`, 'Connect as their owner.');
  }
  return ok(name, `the user owns the tables and may create some in the schema ${schema}`);
}

/** Looks for transactions that have been open for long: a migration cannot get past one, and dead rows stay behind it. */
export async function checkLongTransactions(dataSource: DataSource): Promise<CheckResult> {
  const name = 'long transactions';
  const [{ count, longest }] = await dataSource.query<[{ count: number; longest: number | null }]>(
    `SELECT count(*)::int AS count, max(extract(epoch FROM now() - xact_start))::int AS longest FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start < now() - interval '10 seconds'`,
  );
  if (count === 0) return ok(name, 'none has been open for more than 10 s');
  const fix = 'End them if nobody needs them: SELECT pid, query FROM pg_stat_activity ORDER BY xact_start.';
  return warn(name, `${count}, the longest for ${longest} s`, fix);
}
