import { type Keyring } from '@latchkey/common';
import { type Config } from '@latchkey/config';
import { type DataSource } from 'typeorm';
import { join } from 'node:path';
import { StartRefused } from './refusal.js';

const text = 'the secret that this data was made with';

/** Whether data with this mark was made with the secret of the keyring. */
export const isMarkOf = (keyring: Keyring, mark: Buffer): boolean => keyring.matches('deployment', text, mark);

/**
 * Makes sure that the data was made with this secret, and marks data that is new. With another one nothing would be
 * readable and nobody could sign in, and what was written meanwhile would be lost when the right one comes back.
 * @throws StartRefused when it was another secret
 */
export async function assertSecretFits(dataSource: DataSource, keyring: Keyring, config: Config): Promise<void> {
  await dataSource.query(
    'INSERT INTO deployment (secret_mark, created_at) VALUES ($1, now()) ON CONFLICT (id) DO NOTHING',
    [keyring.hash('deployment', text)],
  );
  const [{ mark }] = await dataSource.query<{ mark: Buffer }[]>('SELECT secret_mark AS mark FROM deployment');
  if (isMarkOf(keyring, mark)) return;
  const where = config.secret ? 'SECRET' : `The secret kept in ${join(config.dataDir, 'secret')}`;
  throw new StartRefused(
    `${where} is not the one that this database was made with, and nothing in it could be read: ` +
      'put the right one back, or start with a new database.',
  );
}
