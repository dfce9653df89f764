import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type ApiKey } from '../../keys/api-key.entity.js';
import { type KeyFacts } from '../../keys/known-key.js';

/** A key of any kind, with the names of those whom it belongs to. */
export interface OwnedKey
  extends
    Pick<ApiKey, 'id' | 'kind' | 'name' | 'prefix' | 'createdAt' | 'lastUsedAt' | 'revokedAt' | 'revokedReason'>,
    Pick<KeyFacts, 'userId' | 'organizationId' | 'projectId' | 'enabled' | 'revoked' | 'expiresAt' | 'isActive'> {
  readonly userEmail: string | null;
  readonly userName: string | null;
  readonly organizationName: string | null;
  readonly projectName: string | null;
}

/** The keys of everybody and of all kinds, as admins of the deployment find and end them. */
@Injectable()
export class AdminKeyRepository {
  constructor(private readonly database: Database) {}

  /** A page of those whose shown prefix begins like this, newest first. */
  list(prefix: string, page: OffsetRequest): Promise<OffsetPage<OwnedKey>> {
    const pattern = `${prefix.replaceAll('_', '\\_')}%`;
    return this.database.acrossTenants(() =>
      this.database.page(`${owned} WHERE k.prefix LIKE $1 ORDER BY k.id DESC`, [pattern], page),
    );
  }

  find(id: Uuid): Promise<OwnedKey | undefined> {
    return this.database.acrossTenants(() => this.database.row(`${owned} WHERE k.id = $1`, [id]));
  }

  /** Ends a key for good; undefined, and nothing happens, where it has ended or there is none. */
  revoke(id: Uuid, at: Date, reason: string): Promise<ApiKey | undefined> {
    return this.database.acrossTenants(() =>
      this.database.row(
        `UPDATE api_keys SET revoked_at = $2, revoked_reason = $3, updated_at = $2
         WHERE id = $1 AND revoked_at IS NULL RETURNING *`,
        [id, at, reason],
      ),
    );
  }
}

const owned = `SELECT k.id, k.kind, k.name, k.prefix, k.created_at, k.last_used_at, k.expires_at, k.enabled, k.revoked_at,
    k.revoked_reason, k.user_id, k.organization_id, k.project_id, u.email AS user_email, u.name AS user_name,
    o.name AS organization_name, p.name AS project_name, u.is_active,
    coalesce(k.revoked_at, o.deleted_at, p.deleted_at) IS NOT NULL AS revoked
  FROM api_keys k
  LEFT JOIN users u ON u.id = k.user_id
  LEFT JOIN organizations o ON o.id = k.organization_id
  LEFT JOIN projects p ON p.id = k.project_id`;
