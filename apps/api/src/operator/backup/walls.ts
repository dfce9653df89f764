import { systemRole } from '@latchkey/database';
import { type QueryRunner } from 'typeorm';
import { StartRefused } from '../../runtime/refusal.js';
import { type BackedUpTable, quoted } from './catalogue.js';

/**
 * Sees to it that no wall between tenants hides a row from whoever is connected: a backup would lack it, and nobody would
 * notice. @throws StartRefused where one may
 */
export async function assertSeesAll(runner: QueryRunner): Promise<void> {
  const [{ all }] = (await runner.query(
    `SELECT rolsuper OR rolbypassrls OR EXISTS (
       SELECT 1 FROM pg_roles WHERE rolname = $1 AND pg_has_role(current_user, oid, 'USAGE')) AS all
     FROM pg_roles WHERE rolname = current_user`,
    [systemRole],
  )) as [{ all: boolean }];
  if (all) return;
  throw new StartRefused(
    `The user of DATABASE_URL does not see the rows of all tenants: grant it ${systemRole}, as a start of the server does.`,
  );
}

/**
 * Lets the owner of tables write rows of every tenant into them: COPY knows no walls that hold whoever it runs as. Who else
 * is held by them is held still. @returns what puts them up again for the owner, too
 */
export async function lowerWalls(runner: QueryRunner, tables: readonly BackedUpTable[]): Promise<() => Promise<void>> {
  const forced = (await runner.query(
    `SELECT relname AS name FROM pg_class
     WHERE relforcerowsecurity AND relnamespace = current_schema()::regnamespace AND relname = ANY($1)`,
    [tables.map(({ name }) => name)],
  )) as { name: string }[];
  const alter = async (how: string) => {
    for (const { name } of forced) await runner.query(`ALTER TABLE ${quoted(name)} ${how} ROW LEVEL SECURITY`);
  };
  await alter('NO FORCE');
  return () => alter('FORCE');
}
