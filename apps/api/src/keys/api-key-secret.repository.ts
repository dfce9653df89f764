import { type Uuid } from '@latchkey/common';
import { Database, prepared } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { ApiKeySecret } from './api-key-secret.entity.js';
import { type KeyHash } from './key-peppers.js';
import { type KeyFacts } from './known-key.js';

/** What a look-up has found, all of one moment. */
export interface FoundKey {
  /** Undefined when there is no such key. */
  readonly key: KeyFacts | undefined;
  /** The newest version of the pepper. */
  readonly newestPepper: number;
}

/** The api_key_secrets table. */
@Injectable()
export class ApiKeySecretRepository {
  constructor(private readonly database: Database) {}

  async insert(keyId: Uuid, { hash, pepper }: KeyHash, createdAt: Date): Promise<void> {
    await this.database.repository(ApiKeySecret).insert({ keyId, hash, pepper, createdAt, expiresAt: null });
  }

  /**
   * Lets a key's present secret end. Without grace it is deleted rather than dated, so that no node's clock matters; with
   * grace, those that are in theirs already keep their own end.
   */
  async retire(keyId: Uuid, now: Date, until: Date): Promise<void> {
    await this.database.change(
      'DELETE FROM api_key_secrets WHERE key_id = $1 AND ($3::timestamptz <= $2 OR expires_at <= $2)',
      [keyId, now, until],
    );
    await this.database.change(
      'UPDATE api_key_secrets SET expires_at = least(expires_at, $2::timestamptz) WHERE key_id = $1',
      [keyId, until],
    );
  }

  /** When the last former secret of each of these keys stops working; of keys that have none that works, nothing. */
  async graceEnds(keyIds: readonly Uuid[], now: Date): Promise<ReadonlyMap<Uuid, Date>> {
    if (keyIds.length === 0) return new Map();
    const ends = await this.database.rows<{ keyId: Uuid; at: Date }>(
      `SELECT key_id, max(expires_at) AS at FROM api_key_secrets WHERE key_id = ANY($1) AND expires_at > $2
       GROUP BY key_id`,
      [keyIds, now],
    );
    return new Map(ends.map(({ keyId, at }) => [keyId, at]));
  }

  /**
   * The key of a secret that is stored as any one of these hashes. Read in one statement; across tenants, since the secret
   * is what tells which one it is.
   */
  async find(hashes: readonly Buffer[]): Promise<FoundKey> {
    const row = await this.database.acrossTenants(() =>
      this.database.row<KeyFacts & { newestPepper: number }>(found, [hashes]),
    );
    const { newestPepper = 0, ...key } = row ?? {};
    return { key: (key as Partial<KeyFacts>).id ? (key as KeyFacts) : undefined, newestPepper };
  }
}

const found = prepared(
  'latchkey_find_key',
  `SELECT (SELECT coalesce(max(version), 0) FROM key_peppers) AS newest_pepper, found.*
  FROM (SELECT) AS always LEFT JOIN (
    SELECT k.id, k.kind, k.user_id, k.organization_id, k.project_id, k.name, k.prefix, k.scopes, k.environment, k.ceiling,
      k.created_at, k.last_used_at, least(k.expires_at, s.expires_at) AS expires_at, k.enabled,
      coalesce(k.revoked_at, o.deleted_at, p.deleted_at) IS NOT NULL AS revoked, u.is_active, o.plan,
      o.limit_per_minute, o.limit_per_day, o.limits_expire_at
    FROM api_key_secrets s
    JOIN api_keys k ON k.id = s.key_id
    LEFT JOIN users u ON u.id = k.user_id
    LEFT JOIN organizations o ON o.id = k.organization_id
    LEFT JOIN projects p ON p.id = k.project_id
    WHERE s.hash = ANY($1)
  ) AS found ON true`,
);
