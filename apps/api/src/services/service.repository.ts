import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { ApiKeySecretRepository } from '../keys/api-key-secret.repository.js';
import { type KeyHash } from '../keys/key-peppers.js';
import { type Service } from './service.js';

/** How a service is named when it is to be ended: by its id, or by the name that no other living one has. */
export type ServiceRef = { readonly id: Uuid } | { readonly name: string };

/**
 * The credentials of services: the api_keys of nobody, so that they are found, noted, re-peppered and backed up as all keys
 * are. They belong to the deployment, which is no tenant: everything about them happens across tenants.
 */
@Injectable()
export class ServiceRepository {
  constructor(
    private readonly database: Database,
    private readonly secrets: ApiKeySecretRepository,
  ) {}

  /** Adds a service with its credential, in a transaction; false where a living one has the name. */
  insert({ id, name, prefix, createdAt }: Service, hash: KeyHash, createdBy: Uuid | null): Promise<boolean> {
    return this.database.acrossTenants(async () => {
      const rows = await this.database.rows(inserted, [id, name, prefix, createdBy, createdAt]);
      if (rows.length > 0) await this.secrets.insert(id, hash, createdAt);
      return rows.length > 0;
    });
  }

  /** A page of services, newest first; those that were revoked only where they are asked for. */
  list(page: OffsetRequest, revoked: boolean): Promise<OffsetPage<Service>> {
    return this.database.acrossTenants(() => this.database.page(`${listed} ORDER BY id DESC`, [revoked], page));
  }

  /** Every living one, by name. */
  listLiving(): Promise<Service[]> {
    return this.database.acrossTenants(() => this.database.rows(`${listed} ORDER BY name`, [false]));
  }

  /** Ends a living service; undefined, and nothing happens, where there is none of that id or name. */
  revoke(which: ServiceRef, at: Date): Promise<Service | undefined> {
    const [condition, value] = 'id' in which ? ['id = $1', which.id] : ['name = $1', which.name];
    return this.database.acrossTenants(() =>
      this.database.row(
        `UPDATE api_keys SET revoked_at = $2, revoked_reason = 'revoked', updated_at = $2
         WHERE kind = 'service' AND revoked_at IS NULL AND ${condition} RETURNING ${columns}`,
        [value, at],
      ),
    );
  }
}

const columns = 'id, name, prefix, created_at, last_used_at, revoked_at';

const listed = `SELECT ${columns} FROM api_keys WHERE kind = 'service' AND (revoked_at IS NULL OR $1)`;

const inserted = `INSERT INTO api_keys (id, kind, name, prefix, scopes, environment, created_by, created_at, updated_at)
  VALUES ($1, 'service', $2, $3, '{}', 'live', $4, $5, $5)
  ON CONFLICT (name) WHERE kind = 'service' AND revoked_at IS NULL DO NOTHING RETURNING id`;
