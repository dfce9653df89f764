import { AppError, SystemClock } from '@latchkey/common';
import { ApiKeySecretRepository } from '../../keys/api-key-secret.repository.js';
import { KeyPepperRepository } from '../../keys/key-pepper.repository.js';
import { KeyPeppers } from '../../keys/key-peppers.js';
import { StartRefused } from '../../runtime/refusal.js';
import { ServiceCredentials } from '../../services/service-credentials.js';
import { ServiceRepository } from '../../services/service.repository.js';
import { type CommandCall } from '../command.js';
import { openExistingData } from '../existing-data.js';
import { operatorTrail } from '../operator-trail.js';
import { createVault } from '../vault.js';

/**
 * Does something with the services of the deployment, outside of any server.
 * @throws StartRefused where the server would answer an error
 */
export async function withServices<T>(
  { config, lifecycle }: CommandCall,
  work: (services: ServiceCredentials) => Promise<T>,
): Promise<T> {
  const { database, keyring, masterKeys } = await openExistingData(config(), lifecycle);
  const peppers = new KeyPeppers(new KeyPepperRepository(database), createVault(database, masterKeys), keyring);
  const rows = new ServiceRepository(database, new ApiKeySecretRepository(database));
  try {
    return await work(new ServiceCredentials(database, rows, peppers, operatorTrail(database), new SystemClock()));
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFLICT') throw new StartRefused(error.message);
    if (error instanceof AppError && error.code === 'NOT_FOUND') {
      throw new StartRefused('There is no such service, or it was revoked already.');
    }
    throw error;
  }
}
