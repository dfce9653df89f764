import { createDataSource, migrate, rolesStatement } from '@latchkey/database';
import { type Logger } from 'pino';
import { type DataSource } from 'typeorm';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { type DatabaseServer } from './database-server.js';
import { type Lifecycle } from './lifecycle.js';
import { reasonOf, StartRefused } from './refusal.js';

/**
 * Connects to the database.
 * @param walled whether statements see the rows of one tenant, or all as whoever connects does
 * @throws StartRefused when it cannot be reached, or lets us not in
 */
export async function connect(server: DatabaseServer, lifecycle: Lifecycle, walled = false): Promise<DataSource> {
  const dataSource = createDataSource({ url: server.url, entities, migrations, walled });
  await dataSource.initialize().catch((cause: unknown) => {
    const what = `The database (${server.description}) cannot be used: ${reasonOf(cause)}.`;
    throw new StartRefused(`${what} Check that it runs and that DATABASE_URL is right.`, { cause });
  });
  lifecycle.opened(() => dataSource.destroy());
  return dataSource;
}

/**
 * Connects to the database as its owner, and brings its schema and its roles up to date.
 * @throws StartRefused of `connect`, and when a migration fails or the roles cannot be made
 */
export async function openDatabase(server: DatabaseServer, lifecycle: Lifecycle, logger: Logger): Promise<DataSource> {
  const dataSource = await connect(server, lifecycle);
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
