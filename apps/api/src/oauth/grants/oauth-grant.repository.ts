import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { commandLineId } from '../clients/command-line.js';
import { type ConnectedApp, type OAuthGrant } from './oauth-grant.js';

/** A grant that has just ended. */
export type EndedGrant = Pick<OAuthGrant, 'id' | 'userId' | 'clientId'>;

/** What is to be known of a grant each time that a token of it is shown. */
export interface ShownGrant {
  readonly id: Uuid;
  readonly userId: Uuid;
  readonly clientId: Uuid;
  readonly organizationId: Uuid | null;
  /** Whether the token is worth anything: it has not ended, nor has the grant, its client, or that one's organization. */
  readonly stands: boolean;
  /** Whether its person may come in. */
  readonly isActive: boolean;
  readonly lastUsedAt: Date | null;
}

/**
 * The oauth_grants table. Grants are people's, wherever they lead, and are found by tokens before anybody is known: across
 * tenants.
 */
@Injectable()
export class OAuthGrantRepository {
  constructor(private readonly database: Database) {}

  async insert(grant: OAuthGrant): Promise<void> {
    await this.database.acrossTenants(() =>
      this.database.rows(inserted, [
        grant.id,
        grant.clientId,
        grant.userId,
        grant.organizationId,
        grant.identityScopes,
        JSON.stringify(grant.resources),
        JSON.stringify(grant.refused),
        grant.createdAt,
        grant.expiresAt,
      ]),
    );
  }

  /** A grant that stands. */
  find(id: Uuid, now: Date): Promise<OAuthGrant | undefined> {
    return this.database.acrossTenants(() =>
      this.database.row(`SELECT ${columns} FROM oauth_grants WHERE id = $1 AND ${stands('$2')}`, [id, now]),
    );
  }

  /** The grant behind an access token. */
  findByToken(tokenHash: Buffer, now: Date): Promise<ShownGrant | undefined> {
    return this.database.acrossTenants(() => this.database.row(byToken, [tokenHash, now]));
  }

  /** Notes a use; never goes back. */
  async touch(id: Uuid, at: Date): Promise<void> {
    await this.database.acrossTenants(() =>
      this.database.change(
        'UPDATE oauth_grants SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2)',
        [id, at],
      ),
    );
  }

  /** Ends a grant; undefined, and nothing happens, where it has ended already. */
  revoke(id: Uuid, at: Date): Promise<EndedGrant | undefined> {
    return this.database.acrossTenants(() =>
      this.database.row(
        `UPDATE oauth_grants SET revoked_at = $2 WHERE id = $1 AND ${stands('$2')} RETURNING id, user_id, client_id`,
        [id, at],
      ),
    );
  }

  /** Ends all grants of a person, or those to one client; answers which. Locked in the order of their ids. */
  revokeOf(userId: Uuid, clientId: Uuid | null, at: Date): Promise<EndedGrant[]> {
    return this.database.acrossTenants(() =>
      this.database.rows(
        `WITH doomed AS (
           SELECT id FROM oauth_grants WHERE user_id = $1 AND ($2::uuid IS NULL OR client_id = $2) AND ${stands('$3')}
           ORDER BY id FOR NO KEY UPDATE
         )
         UPDATE oauth_grants g SET revoked_at = $3 FROM doomed WHERE g.id = doomed.id
         RETURNING g.id, g.user_id, g.client_id`,
        [userId, clientId, at],
      ),
    );
  }

  /** The clients that a person has let in, the latest first. */
  listApps(userId: Uuid, now: Date, page: OffsetRequest): Promise<OffsetPage<ConnectedApp>> {
    return this.database.acrossTenants(() => this.database.page(apps, [userId, now], page));
  }

  /** All of them. */
  allApps(userId: Uuid, now: Date): Promise<ConnectedApp[]> {
    return this.database.acrossTenants(() => this.database.rows(apps, [userId, now]));
  }
}

const columns = 'id, client_id, user_id, organization_id, identity_scopes, resources, refused, created_at, expires_at';

const stands = (now: string, of = ''): string => `${of}revoked_at IS NULL AND ${of}expires_at > ${now}`;

const inserted = `INSERT INTO oauth_grants (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const byToken = `SELECT g.id, g.user_id, g.client_id, g.organization_id, g.last_used_at, u.is_active,
    t.expires_at > $2 AND ${stands('$2', 'g.')} AND o.deleted_at IS NULL AS stands
  FROM oauth_artifacts t
  JOIN oauth_grants g ON g.id = t.grant_id
  JOIN users u ON u.id = g.user_id
  JOIN oauth_clients c ON c.id = g.client_id
  LEFT JOIN organizations o ON o.id = c.organization_id
  WHERE t.kind = 'AccessToken' AND t.id_hash = $1`;

// PostgreSQL 15 and before know no maximum of UUIDs; the latest grant is the one that was made last.
const apps = `SELECT c.id AS client_id, c.name, c.homepage, c.organization_id IS NULL AND c.id <> '${commandLineId}' AS registered,
    array_agg(DISTINCT g.organization_id) AS organization_ids, array_agg(DISTINCT s.scope ORDER BY s.scope) AS scopes,
    min(g.created_at) AS connected_at, max(g.last_used_at) AS last_used_at
  FROM oauth_grants g
  JOIN oauth_clients c ON c.id = g.client_id
  CROSS JOIN LATERAL (
    SELECT unnest(g.identity_scopes) AS scope
    UNION SELECT jsonb_array_elements_text(r.scopes) FROM jsonb_each(g.resources) AS r(resource, scopes)
  ) AS s
  WHERE g.user_id = $1 AND ${stands('$2', 'g.')} GROUP BY c.id ORDER BY max(g.created_at) DESC, c.id`;
