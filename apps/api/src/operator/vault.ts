import { type MasterKeys, SystemClock } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { DataKeyRepository } from '../vault/data-key.repository.js';
import { DataKeys } from '../vault/data-keys.js';
import { Vault } from '../vault/vault.js';

/** The vault of a deployment, outside of any server. */
export const createVault = (database: Database, masterKeys: MasterKeys): Vault =>
  new Vault(new DataKeys(new DataKeyRepository(database), masterKeys, database, new SystemClock()));
