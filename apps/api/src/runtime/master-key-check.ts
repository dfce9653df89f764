import { type MasterKeys } from '@latchkey/common';
import { type DataSource } from 'typeorm';
import { StartRefused } from './refusal.js';

/**
 * Makes sure that every master key that wraps anything in this database is known, and marks the one that wraps from now on.
 * @throws StartRefused when one is not: the secrets behind it could not be read
 */
export async function assertMasterKeysFit(dataSource: DataSource, keys: MasterKeys): Promise<void> {
  const marked = await dataSource.query<{ id: string }[]>('SELECT id FROM master_keys ORDER BY id');
  const unknown = marked.map(({ id }) => id).filter((id) => !keys.knows(id));
  if (unknown.length > 0) {
    throw new StartRefused(
      `The secrets in this database are sealed under a master key that is not configured (${unknown.join(', ')}): ` +
        'put it back as MASTER_KEY, or as SECOND_MASTER_KEY while another one takes over.',
    );
  }
  await dataSource.query('INSERT INTO master_keys (id, created_at) VALUES ($1, now()) ON CONFLICT DO NOTHING', [
    keys.writing,
  ]);
}
