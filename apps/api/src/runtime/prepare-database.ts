import { type Keyring } from '@latchkey/common';
import { type Config, masterKeysOf } from '@latchkey/config';
import { type Logger } from 'pino';
import { type DataSource } from 'typeorm';
import { type DatabaseUse, openDatabase } from './database.js';
import { type DatabaseServer } from './database-server.js';
import { type Lifecycle } from './lifecycle.js';
import { assertMasterKeysFit } from './master-key-check.js';
import { assertSecretFits } from './secret-check.js';

/** What is prepared, and how it is connected to meanwhile. */
export interface Preparation {
  readonly config: Config;
  readonly secret: string;
  readonly keyring: Keyring;
  readonly logger: Logger;
  readonly lifecycle: Lifecycle;
  readonly use: DatabaseUse;
}

/**
 * Makes a database fit for this server: once for all processes that serve.
 * @returns a connection as its owner
 * @throws StartRefused when its schema or its keys are not this server's
 */
export async function prepareDatabase(server: DatabaseServer, preparation: Preparation): Promise<DataSource> {
  const { config, secret, keyring, logger, lifecycle, use } = preparation;
  const owner = await openDatabase(server, lifecycle, logger, { ...use, migrates: config.migrates });
  await assertSecretFits(owner, keyring, config);
  await assertMasterKeysFit(owner, masterKeysOf(config, secret));
  return owner;
}
