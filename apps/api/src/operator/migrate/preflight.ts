import { isMigrating } from '@latchkey/database';
import { type DataSource } from 'typeorm';
import { type CheckResult, isFit, ok, warn } from '../checks/check.js';
import { checkLongTransactions, checkPrivileges, checkVersion } from '../checks/database-checks.js';

/** Looks whether migrations can run now, and whom they would be in the way of. */
export async function preflight(dataSource: DataSource): Promise<CheckResult[]> {
  const version = await checkVersion(dataSource);
  if (!isFit([version])) return [version];
  return [
    version,
    await checkPrivileges(dataSource),
    await checkOthers(dataSource),
    await checkLock(dataSource),
    await checkLongTransactions(dataSource),
    await checkSizes(dataSource),
  ];
}

async function checkOthers(dataSource: DataSource): Promise<CheckResult> {
  const [{ count }] = await dataSource.query<[{ count: number }]>(
    `SELECT count(DISTINCT (client_addr, pid))::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
       AND application_name = 'latchkey'`,
  );
  if (count === 0) return ok('servers', 'none is connected');
  return ok('servers', `${count} connections of servers or commands; they may go on, and servers of before too`);
}

async function checkLock(dataSource: DataSource): Promise<CheckResult> {
  if (!(await isMigrating(dataSource))) return ok('migration lock', 'free');
  return warn('migration lock', 'somebody migrates or restores at this moment', 'This run will wait for it to end.');
}

/** What a migration that rewrites a table would have to do with. */
async function checkSizes(dataSource: DataSource): Promise<CheckResult> {
  const tables = await dataSource.query<{ name: string; size: string }[]>(
    `SELECT relname AS name, pg_size_pretty(pg_total_relation_size(oid)) AS size FROM pg_class
     WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
     ORDER BY pg_total_relation_size(oid) DESC LIMIT 3`,
  );
  return ok('largest tables', tables.map(({ name, size }) => `${name} ${size}`).join(', ') || 'there are none yet');
}
