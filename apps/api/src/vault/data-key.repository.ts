import { type Uuid, type WrappedKey } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** A data key's row. */
export interface StoredDataKey extends WrappedKey {
  readonly version: number;
}

/** The data_keys table. Everything is of one tenant. */
@Injectable()
export class DataKeyRepository {
  constructor(private readonly database: Database) {}

  /** The key that seals what is new. */
  newest(tenantId: Uuid): Promise<StoredDataKey | undefined> {
    return this.database.row(
      'SELECT version, master_key, wrapped FROM data_keys WHERE tenant_id = $1 ORDER BY version DESC LIMIT 1',
      [tenantId],
    );
  }

  find(tenantId: Uuid, version: number): Promise<StoredDataKey | undefined> {
    return this.database.row(
      'SELECT version, master_key, wrapped FROM data_keys WHERE tenant_id = $1 AND version = $2',
      [tenantId, version],
    );
  }

  /**
   * Keeps a new key; does nothing where somebody else has made that version meanwhile. Its master key is marked again:
   * where it wrapped nothing, a re-wrapping has forgotten it.
   */
  async insert(tenantId: Uuid, { version, masterKey, wrapped }: StoredDataKey, at: Date): Promise<void> {
    await this.database.rows(
      `WITH marked AS (INSERT INTO master_keys (id, created_at) VALUES ($3, $5) ON CONFLICT DO NOTHING)
       INSERT INTO data_keys (tenant_id, version, master_key, wrapped, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [tenantId, version, masterKey, wrapped, at],
    );
  }
}
