import { Keyring, type MasterKeys } from '@latchkey/common';
import { type Config, masterKeysOf, resolveSecret } from '@latchkey/config';
import { Database, DataDirectoryInUse } from '@latchkey/database';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DataSource } from 'typeorm';
import { missingMigrations } from '../migrations/missing.js';
import { connect } from './database.js';
import { openDatabaseServer } from './database-server.js';
import { type Lifecycle } from './lifecycle.js';
import { assertMasterKeysFit } from './master-key-check.js';
import { StartRefused } from './refusal.js';
import { assertSecretFits } from './secret-check.js';

/** The data of a deployment, opened by something else than its server. */
export interface ExistingData {
  readonly database: Database;
  readonly masterKeys: MasterKeys;
}

/**
 * Opens the database that a server has made, embedded or not. Its schema stays as it is.
 * @throws StartRefused when there is none, it is another version's, a server has it, or a secret is not the right one
 */
export async function openExistingData(config: Config, lifecycle: Lifecycle): Promise<ExistingData> {
  if (!config.databaseUrl) assertEmbeddedExists(config);
  const server = await openDatabaseServer(config, lifecycle, endAtOnce).catch(sayWhoHasIt);
  const dataSource = await connect(server, lifecycle);
  await assertSchemaFits(dataSource, server.description);
  const secret = resolveSecret(config);
  const masterKeys = masterKeysOf(config, secret);
  await assertSecretFits(dataSource, new Keyring(secret), config);
  // Where servers run meanwhile, they have to know the key that wraps: whoever mistypes it here locks them out.
  if (config.databaseUrl) await assertServersUse(dataSource, masterKeys, config);
  await assertMasterKeysFit(dataSource, masterKeys);
  return { database: new Database(dataSource), masterKeys };
}

function assertEmbeddedExists({ dataDir }: Config): void {
  if (existsSync(join(dataDir, 'postgres'))) return;
  throw new StartRefused(`There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL as the server has it.`);
}

function sayWhoHasIt(error: unknown): never {
  if (!(error instanceof DataDirectoryInUse)) throw error;
  throw new StartRefused('The embedded database is in use by a running server: stop that one first.', { cause: error });
}

async function assertSchemaFits(dataSource: DataSource, where: string): Promise<void> {
  const [{ there }] = await dataSource.query<[{ there: boolean }]>(
    `SELECT to_regclass('migrations') IS NOT NULL AS there`,
  );
  const rows = there ? await dataSource.query<{ name: string }[]>('SELECT name FROM migrations') : [];
  if (missingMigrations(rows.map(({ name }) => name)).length === 0) return;
  throw new StartRefused(
    `The database (${where}) is not one that a server of this version has started on: ` +
      'check that DATABASE_URL is right, and start the server once.',
  );
}

async function assertServersUse(dataSource: DataSource, { writing }: MasterKeys, config: Config): Promise<void> {
  const marked = await dataSource.query<unknown[]>('SELECT 1 FROM master_keys WHERE id = $1', [writing]);
  if (marked.length > 0) return;
  throw new StartRefused(
    `No server has started ${config.masterKey ? 'with this' : 'without a'} MASTER_KEY yet: ` +
      'start all of them so first, for them to read what is wrapped then.',
  );
}

/** The embedded database has ended by itself: what was committed is kept, and nothing else can be done. */
function endAtOnce(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
