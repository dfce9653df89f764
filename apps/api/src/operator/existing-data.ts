import { Keyring, type MasterKeys } from '@latchkey/common';
import { type Config, masterKeysOf, resolveSecret } from '@latchkey/config';
import { Database } from '@latchkey/database';
import { type DataSource } from 'typeorm';
import { connect } from '../runtime/database.js';
import { type Lifecycle } from '../runtime/lifecycle.js';
import { assertMasterKeysFit } from '../runtime/master-key-check.js';
import { StartRefused } from '../runtime/refusal.js';
import { assertSecretFits } from '../runtime/secret-check.js';
import { openOperatorServer } from './operator-database.js';
import { pendingMigrations } from '../runtime/schema-level.js';

/** The data of a deployment, opened by something else than its server. */
export interface ExistingData {
  readonly dataSource: DataSource;
  readonly database: Database;
  readonly keyring: Keyring;
  readonly masterKeys: MasterKeys;
}

/**
 * Opens the database that a server of this version has started on, whether it runs or not. Its schema stays as it is.
 * @throws StartRefused when there is none, it is another version's, or a secret is not the right one
 */
export async function openExistingData(config: Config, lifecycle: Lifecycle): Promise<ExistingData> {
  const server = await openOperatorServer(config, lifecycle);
  const dataSource = await connect(server, lifecycle);
  await assertSchemaFits(dataSource, server.description);
  const secret = resolveSecret(config);
  const keyring = new Keyring(secret);
  const masterKeys = masterKeysOf(config, secret);
  await assertSecretFits(dataSource, keyring, config);
  // Where servers run meanwhile, they have to know the key that wraps: whoever mistypes it here locks them out.
  if (server.shared) await assertServersUse(dataSource, masterKeys, config);
  await assertMasterKeysFit(dataSource, masterKeys);
  return { dataSource, database: new Database(dataSource), keyring, masterKeys };
}

async function assertSchemaFits(dataSource: DataSource, where: string): Promise<void> {
  if ((await pendingMigrations(dataSource)).length === 0) return;
  throw new StartRefused(
    `The database (${where}) is not one that a server of this version has started on: ` +
      'check that DATABASE_URL is right, and start the server once or run latchkey migrate.',
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
