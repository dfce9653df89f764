import { type MasterKeys } from '@latchkey/common';
import { type DataSource, type EntityManager } from 'typeorm';
import { StartRefused } from './refusal.js';

/**
 * Makes sure that every master key that this database is used with is known, and marks the one that wraps from now on.
 * @throws StartRefused when one is not: the secrets behind it could not be read. Then nothing is changed.
 */
export function assertMasterKeysFit(dataSource: DataSource, keys: MasterKeys): Promise<void> {
  return dataSource.transaction((manager) => markUnlessForeign(manager, keys));
}

async function markUnlessForeign(manager: EntityManager, keys: MasterKeys): Promise<void> {
  // Of two nodes that start at once with different keys, the second one sees the first one's mark.
  await manager.query('LOCK TABLE master_keys IN SHARE ROW EXCLUSIVE MODE');
  const marked = await manager.query<{ id: string }[]>('SELECT id FROM master_keys ORDER BY id');
  const unknown = marked.map(({ id }) => id).filter((id) => !keys.knows(id));
  if (unknown.length > 0) {
    throw new StartRefused(
      `The secrets in this database are sealed under a master key that is not configured (${unknown.join(', ')}): ` +
        'put it back as MASTER_KEY, or as SECOND_MASTER_KEY while another one takes over.',
    );
  }
  await manager.query('INSERT INTO master_keys (id, created_at) VALUES ($1, now()) ON CONFLICT DO NOTHING', [
    keys.writing,
  ]);
}
