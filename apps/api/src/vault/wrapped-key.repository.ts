import { type Uuid } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { type StoredDataKey } from './data-key.repository.js';

/** What a data key's row is known by. */
export interface DataKeyName {
  readonly tenantId: Uuid;
  readonly version: number;
}

/** A data key's row, of any tenant. */
export type WrappedDataKey = StoredDataKey & DataKeyName;

/** Comes before every row in the order of the primary key. */
export const beforeAll: DataKeyName = { tenantId: '00000000-0000-0000-0000-000000000000', version: 0 };

/** The data_keys and master_keys tables by what wraps what. Over all tenants: nobody but an operator asks so. */
export class WrappedKeyRepository {
  constructor(private readonly database: Database) {}

  /** How many data keys are wrapped by another master key than this. */
  async countOthers(masterKey: string): Promise<number> {
    const counted = await this.database.row<{ total: number }>(
      'SELECT count(*)::int AS total FROM data_keys WHERE master_key <> $1',
      [masterKey],
    );
    return counted?.total ?? 0;
  }

  /** The ids of the other master keys that this database is used with. */
  async otherMasterKeys(masterKey: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>('SELECT id FROM master_keys WHERE id <> $1 ORDER BY id', [
      masterKey,
    ]);
    return rows.map(({ id }) => id);
  }

  /** The next data keys that a master key wraps, in the order of the primary key, locked. */
  lockNext(masterKey: string, after: DataKeyName, limit: number): Promise<WrappedDataKey[]> {
    return this.database.rows(
      `SELECT tenant_id, version, master_key, wrapped FROM data_keys
       WHERE master_key = $1 AND (tenant_id, version) > ($2, $3)
       ORDER BY tenant_id, version LIMIT $4 FOR UPDATE`,
      [masterKey, after.tenantId, after.version, limit],
    );
  }

  /** Marks a master key, and keeps data keys as it has wrapped them. */
  async replace(masterKey: string, keys: readonly WrappedDataKey[]): Promise<void> {
    await this.database.rows('INSERT INTO master_keys (id, created_at) VALUES ($1, now()) ON CONFLICT DO NOTHING', [
      masterKey,
    ]);
    await this.database.change(
      `UPDATE data_keys SET master_key = $1, wrapped = again.wrapped
       FROM unnest($2::uuid[], $3::int[], $4::bytea[]) AS again (tenant_id, version, wrapped)
       WHERE data_keys.tenant_id = again.tenant_id AND data_keys.version = again.version`,
      [
        masterKey,
        keys.map(({ tenantId }) => tenantId),
        keys.map(({ version }) => version),
        keys.map(({ wrapped }) => wrapped),
      ],
    );
  }

  /** Forgets a master key if it wraps nothing, and answers whether it did. */
  async forget(masterKey: string): Promise<boolean> {
    try {
      const forgotten = await this.database.change(
        'DELETE FROM master_keys WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM data_keys WHERE master_key = $1)',
        [masterKey],
      );
      return forgotten > 0;
    } catch (error) {
      // A server has wrapped something with it at this very moment.
      if (isStillReferenced(error)) return false;
      throw error;
    }
  }
}

/** SQLSTATE 23503 or, as `ON DELETE RESTRICT` says it from PostgreSQL 18 on, 23001. */
const isStillReferenced = (error: unknown): boolean =>
  ['23503', '23001'].includes((error as { driverError?: { code?: string } } | undefined)?.driverError?.code ?? '');
