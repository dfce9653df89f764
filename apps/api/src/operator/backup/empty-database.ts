import { type QueryRunner } from 'typeorm';
import { StartRefused } from '../../runtime/refusal.js';

/** The oldest PostgreSQL that the schema works on. */
const oldest = 140_000;

/**
 * Makes sure that nothing is lost by loading a backup here. A schema without a row of any server, which a restoration
 * that was broken off has left, is as good as nothing.
 * @throws StartRefused when there is something
 */
export async function assertEmpty(runner: QueryRunner): Promise<void> {
  const [{ number }] = (await runner.query(`SELECT current_setting('server_version_num')::int AS number`)) as [
    { number: number },
  ];
  if (number < oldest)
    throw new StartRefused('The database is older than PostgreSQL 14, which is the oldest that does.');
  const rows = (await runner.query(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')`,
  )) as { name: string }[];
  const names = new Set(rows.map(({ name }) => name));
  if (names.size === 0) return;
  if (!names.has('migrations')) throw notEmpty('has tables of something else');
  for (const table of ['deployment', 'users', 'organizations']) {
    if (!names.has(table)) continue;
    const some = (await runner.query(`SELECT FROM ${table} LIMIT 1`)) as unknown[];
    if (some.length > 0) throw notEmpty('has the data of a server');
  }
}

const notEmpty = (why: string): StartRefused =>
  new StartRefused(`A backup is restored into an empty database, and this one ${why}: nothing was changed.`);
