import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type KnownClient, type OAuthClient, type OAuthClientChange } from './oauth-client.js';

/** A client's new secret, and until when the former one works on; null: not at all. */
export interface SecretChange {
  readonly hash: Buffer;
  readonly graceUntil: Date | null;
  readonly at: Date;
}

/** The oauth_clients table. */
@Injectable()
export class OAuthClientRepository {
  constructor(private readonly database: Database) {}

  async insert(client: KnownClient): Promise<void> {
    await this.database.rows(inserted, valuesOf(client));
  }

  /** Adds a client of no organization, unless it is there already. */
  async insertOnce(client: KnownClient): Promise<void> {
    await this.database.acrossTenants(() =>
      this.database.rows(`${inserted} ON CONFLICT (id) DO NOTHING`, valuesOf(client)),
    );
  }

  /** The clients of an organization, newest first. */
  list(organizationId: Uuid, page: OffsetRequest): Promise<OffsetPage<OAuthClient>> {
    return this.database.page(
      `SELECT ${columns} FROM oauth_clients WHERE organization_id = $1 ORDER BY id DESC`,
      [organizationId],
      page,
    );
  }

  find(organizationId: Uuid, id: Uuid): Promise<OAuthClient | undefined> {
    return this.database.row(`SELECT ${columns} FROM oauth_clients WHERE organization_id = $1 AND id = $2`, [
      organizationId,
      id,
    ]);
  }

  /** The same, which nobody else changes until the caller's transaction ends. */
  lock(organizationId: Uuid, id: Uuid): Promise<OAuthClient | undefined> {
    return this.database.row(`SELECT ${columns} FROM oauth_clients WHERE organization_id = $1 AND id = $2 FOR UPDATE`, [
      organizationId,
      id,
    ]);
  }

  async update(id: Uuid, change: OAuthClientChange, at: Date): Promise<void> {
    await this.database.change(
      `UPDATE oauth_clients SET name = coalesce($2, name), homepage = CASE WHEN $3 THEN $4 ELSE homepage END,
         grant_types = coalesce($5, grant_types), redirect_uris = coalesce($6, redirect_uris),
         service_scopes = coalesce($7, service_scopes), updated_at = $8
       WHERE id = $1`,
      [
        id,
        change.name,
        change.homepage !== undefined,
        change.homepage,
        change.grantTypes,
        change.redirectUris,
        change.serviceScopes,
        at,
      ],
    );
  }

  /** Gives a client another secret. What was its former one ends at once. */
  async replaceSecret(id: Uuid, { hash, graceUntil, at }: SecretChange): Promise<void> {
    await this.database.change(
      `UPDATE oauth_clients SET former_secret_hash = CASE WHEN $3::timestamptz IS NULL THEN NULL ELSE secret_hash END,
         former_secret_expires_at = $3, secret_hash = $2, updated_at = $4 WHERE id = $1`,
      [id, hash, graceUntil, at],
    );
  }

  /** Removes a client, and with it all that it was granted and was handed. */
  delete(id: Uuid): Promise<number> {
    return this.database.change('DELETE FROM oauth_clients WHERE id = $1', [id]);
  }

  /** A client as its id names it, whosever it is, unless its organization is gone. */
  findKnown(id: Uuid): Promise<KnownClient | undefined> {
    return this.database.acrossTenants(() =>
      this.database.row(
        `SELECT c.* FROM oauth_clients c LEFT JOIN organizations o ON o.id = c.organization_id
         WHERE c.id = $1 AND (c.organization_id IS NULL OR o.deleted_at IS NULL)`,
        [id],
      ),
    );
  }

  /** Notes that a client got tokens, at most once an hour; never goes back. */
  async touch(id: Uuid, at: Date): Promise<void> {
    await this.database.acrossTenants(() =>
      this.database.change(
        `UPDATE oauth_clients SET used_at = $2
         WHERE id = $1 AND (used_at = created_at OR used_at < $2::timestamptz - interval '1 hour')`,
        [id, at],
      ),
    );
  }
}

const valuesOf = (client: KnownClient): unknown[] => [
  client.id,
  client.organizationId,
  client.name,
  client.homepage,
  client.confidential,
  client.grantTypes,
  client.redirectUris,
  client.serviceScopes,
  client.secretHash,
  client.createdBy,
  client.createdAt,
];

const columns = `id, organization_id, name, homepage, confidential, grant_types, redirect_uris, service_scopes, created_by,
  created_at, updated_at, used_at, former_secret_expires_at`;

const inserted = `INSERT INTO oauth_clients (id, organization_id, name, homepage, confidential, grant_types, redirect_uris,
    service_scopes, secret_hash, created_by, created_at, updated_at, used_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $11)`;
