import { createDataSource, type DataSourceSettings, migrate, rolesStatement } from '@latchkey/database';
import { type Logger } from 'pino';
import { type DataSource } from 'typeorm';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { type DatabaseServer } from './database-server.js';
import { type Lifecycle } from './lifecycle.js';
import { reasonOf, StartRefused } from './refusal.js';
import { pendingMigrations } from './schema-level.js';

/** How the database is used. */
export type DatabaseUse = Pick<DataSourceSettings, 'poolSize' | 'timeoutSeconds' | 'walled' | 'watch'>;

/**
 * Connects to the database.
 * @throws StartRefused when it cannot be reached, or lets us not in
 */
export async function connect(
  server: DatabaseServer,
  lifecycle: Lifecycle,
  use: DatabaseUse = {},
): Promise<DataSource> {
  const dataSource = createDataSource({ url: server.url, entities, migrations, ...use });
  await dataSource.initialize().catch((cause: unknown) => {
    const what = `The database (${server.description}) cannot be used: ${reasonOf(cause)}.`;
    throw new StartRefused(`${what} Check that it runs and that DATABASE_URL is right.`, { cause });
  });
  lifecycle.opened(() => dataSource.destroy());
  return dataSource;
}

/**
 * Connects to the database as its owner, and brings its schema and its roles up to date.
 * @param migrates false refuses an old schema instead
 * @throws StartRefused of `connect`, when a migration fails, the roles cannot be made, and when the schema is old and must
 * not be touched
 */
export async function openDatabase(
  server: DatabaseServer,
  lifecycle: Lifecycle,
  logger: Logger,
  { migrates = true, ...use }: DatabaseUse & { readonly migrates?: boolean } = {},
): Promise<DataSource> {
  const dataSource = await connect(server, lifecycle, use);
  if (!migrates) {
    await assertUpToDate(dataSource, 'MIGRATE is off: run latchkey migrate');
    return dataSource;
  }
  const ran = await migrate(dataSource).catch((cause: unknown) => {
    const what = `The schema of the database (${server.description}) cannot be brought up to date`;
    throw new StartRefused(`${what}: ${reasonOf(cause)}.`, { cause });
  });
  if (ran.length > 0) logger.info({ migrations: ran }, 'database schema brought up to date');
  await dataSource.query(rolesStatement).catch((cause: unknown) => {
    const what = `The database (${server.description}) cannot be used`;
    throw new StartRefused(`${what}: ${reasonOf(cause)}.`, { cause });
  });
  return dataSource;
}

/**
 * @param remedy why they are not run now, and what to do
 * @throws StartRefused when the database lacks migrations of this version
 */
export async function assertUpToDate(dataSource: DataSource, remedy: string): Promise<void> {
  const pending = await pendingMigrations(dataSource);
  if (pending.length === 0) return;
  throw new StartRefused(
    `The schema of the database lacks ${pending.length} of this version's migrations, and ${remedy}.`,
  );
}
