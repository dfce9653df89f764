import { DataSource } from 'typeorm';
import { migrations } from '../../../../apps/api/src/migrations/index.js';
import { migrate } from '../../../database/src/index.js';
import { templateName } from './database-names.js';
import { type RunEnvironment } from './run-environment.js';
import { withDatabase } from './server-url.js';
import { withClient } from './with-client.js';

/** Makes the run's template: an empty database with the application's schema. */
export async function createTemplate({ serverUrl, prefix }: RunEnvironment): Promise<void> {
  const name = templateName(prefix);
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`));
  await migrateDatabase(withDatabase(serverUrl, name));
  // A database can be copied only while nobody is connected to it: so nobody can be, and copies need not take turns.
  await withClient(serverUrl, (client) => client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`));
}

async function migrateDatabase(url: string): Promise<void> {
  const dataSource = new DataSource({ type: 'postgres', url, migrations });
  await dataSource.initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
