import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type Provider, type ProviderKey } from './provider-key.js';

/** A key as it is kept. */
export interface SealedProviderKey {
  readonly provider: Provider;
  readonly sealed: Buffer;
}

const shown = 'provider, last4, created_at, updated_at';

/** Those of a project that has ended are kept until it is purged, and are nobody's until it is restored. */
const living = `organization_id = $1 AND project_id = $2
  AND EXISTS (SELECT 1 FROM projects p WHERE p.id = project_id AND p.deleted_at IS NULL)`;

/** The provider_keys table: one row for each service that a project has a key of. */
@Injectable()
export class ProviderKeyRepository {
  constructor(private readonly database: Database) {}

  /** All of a project's, by provider. */
  list(organizationId: Uuid, projectId: Uuid): Promise<ProviderKey[]> {
    return this.database.rows(`SELECT ${shown} FROM provider_keys WHERE ${living} ORDER BY provider COLLATE "C"`, [
      organizationId,
      projectId,
    ]);
  }

  /** The same, as they are kept. */
  sealed(organizationId: Uuid, projectId: Uuid): Promise<SealedProviderKey[]> {
    return this.database.rows(
      `SELECT provider, sealed FROM provider_keys WHERE ${living} ORDER BY provider COLLATE "C"`,
      [organizationId, projectId],
    );
  }

  /** Keeps a key in the place of the one that was there, if any. */
  async put(
    organizationId: Uuid,
    projectId: Uuid,
    { provider, sealed, last4 }: SealedProviderKey & Pick<ProviderKey, 'last4'>,
    at: Date,
  ): Promise<ProviderKey> {
    const [key] = await this.database.rows<ProviderKey>(
      `INSERT INTO provider_keys AS k (organization_id, project_id, provider, sealed, last4, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6)
       ON CONFLICT (project_id, provider) DO UPDATE SET sealed = excluded.sealed, last4 = excluded.last4,
         updated_at = greatest(k.updated_at, excluded.updated_at)
       RETURNING ${shown}`,
      [organizationId, projectId, provider, sealed, last4, at],
    );
    return key;
  }

  /** Forgets a key and answers how it ended; undefined when there is none. */
  remove(organizationId: Uuid, projectId: Uuid, provider: Provider): Promise<Pick<ProviderKey, 'last4'> | undefined> {
    return this.database.row(
      'DELETE FROM provider_keys WHERE organization_id = $1 AND project_id = $2 AND provider = $3 RETURNING last4',
      [organizationId, projectId, provider],
    );
  }
}
