import { type DataSource } from 'typeorm';
import { missingMigrations } from '../migrations/missing.js';

/** The names of the migrations that a database has had, oldest first; empty for one that no server has started on. */
export async function appliedMigrations(dataSource: DataSource): Promise<string[]> {
  const [{ there }] = await dataSource.query<[{ there: boolean }]>(
    `SELECT to_regclass('migrations') IS NOT NULL AS there`,
  );
  const rows = there
    ? await dataSource.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY timestamp')
    : [];
  return rows.map(({ name }) => name);
}

/** The names of the migrations of this version that a database has not had yet. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  return missingMigrations(await appliedMigrations(dataSource));
}
