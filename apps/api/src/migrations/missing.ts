import { migrations } from './index.js';

/**
 * The migrations of this version that have not run, by name; none where another version has run more.
 * @param ran the names of those that have
 */
export function missingMigrations(ran: readonly string[]): string[] {
  const names = migrations.map((migration) => new migration().name ?? migration.name);
  return names.filter((name) => !ran.includes(name));
}
