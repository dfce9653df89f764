import { migrations } from './index.js';

/** The names of all migrations that this version has, oldest first. */
export const knownMigrations: readonly string[] = migrations.map((migration) => new migration().name ?? migration.name);

/**
 * The migrations of this version that have not run, by name; none where another version has run more.
 * @param ran the names of those that have
 */
export function missingMigrations(ran: readonly string[]): string[] {
  return knownMigrations.filter((name) => !ran.includes(name));
}
