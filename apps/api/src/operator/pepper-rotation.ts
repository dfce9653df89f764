import { type Keyring, type MasterKeys, SystemClock } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { KeyPepperRepository } from '../keys/key-pepper.repository.js';
import { KeyPeppers } from '../keys/key-peppers.js';
import { PepperedSecretRepository } from '../keys/peppered-secret.repository.js';
import { PepperRotation } from '../keys/pepper-rotation.js';
import { operatorTrail } from './operator-trail.js';
import { createVault } from './vault.js';

/** What a rotation of the pepper stands on. */
export interface RotationGround {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly masterKeys: MasterKeys;
}

/** A rotation of the pepper of API keys, outside of any server. */
export function createPepperRotation({ database, keyring, masterKeys }: RotationGround): PepperRotation {
  const vault = createVault(database, masterKeys);
  const rows = new KeyPepperRepository(database);
  const peppers = new KeyPeppers(rows, vault, keyring);
  const secrets = new PepperedSecretRepository(database);
  return new PepperRotation({
    database,
    peppers,
    rows,
    secrets,
    vault,
    trail: operatorTrail(database),
    clock: new SystemClock(),
  });
}
