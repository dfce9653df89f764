import { type Plan, type Role } from '@latchkey/access';
import { type KeyEnvironment, type KeyKind, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { ApiKeySecret } from './api-key-secret.entity.js';
import { type KeyHash } from './key-peppers.js';

/** A key that a secret opens now, with what a principal needs to know of its owner. */
export interface OpenedKey {
  readonly id: Uuid;
  readonly kind: KeyKind;
  readonly userId: Uuid | null;
  readonly organizationId: Uuid | null;
  readonly projectId: Uuid | null;
  readonly scopes: readonly string[];
  readonly environment: KeyEnvironment;
  readonly ceiling: Role | null;
  /** When the key or this very secret of it ends, whichever is first. */
  readonly expiresAt: Date | null;
  /** Whether its user may still come in; null for keys that belong to no user. */
  readonly isActive: boolean | null;
  readonly plan: Plan | null;
}

/** What a look-up has found, all of one moment. */
export interface FoundKey {
  /** Undefined when there is no such key, or it opens nothing at this moment. */
  readonly key: OpenedKey | undefined;
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

  /**
   * The key that a secret opens at this moment, stored as any one of these hashes. Read in one statement; across tenants,
   * since the secret is what tells which one it is.
   */
  async open(hashes: readonly Buffer[], now: Date): Promise<FoundKey> {
    const row = await this.database.acrossTenants(() =>
      this.database.row<OpenedKey & { newestPepper: number }>(opened, [hashes, now]),
    );
    const { newestPepper = 0, ...key } = row ?? {};
    return { key: (key as Partial<OpenedKey>).id ? (key as OpenedKey) : undefined, newestPepper };
  }
}

const opened = `SELECT (SELECT coalesce(max(version), 0) FROM key_peppers) AS newest_pepper, opened.*
  FROM (SELECT) AS always LEFT JOIN (
    SELECT k.id, k.kind, k.user_id, k.organization_id, k.project_id, k.scopes, k.environment, k.ceiling,
      least(k.expires_at, s.expires_at) AS expires_at, u.is_active, o.plan
    FROM api_key_secrets s
    JOIN api_keys k ON k.id = s.key_id
    LEFT JOIN users u ON u.id = k.user_id
    LEFT JOIN organizations o ON o.id = k.organization_id
    LEFT JOIN projects p ON p.id = k.project_id
    WHERE s.hash = ANY($1) AND k.enabled AND k.revoked_at IS NULL AND o.deleted_at IS NULL AND p.deleted_at IS NULL
      AND coalesce(least(k.expires_at, s.expires_at), 'infinity') > $2
  ) AS opened ON true`;
