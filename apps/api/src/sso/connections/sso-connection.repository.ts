import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type SsoConnection } from './sso-connection.js';

/** What a connection starts with, or is after a change. */
export type KeptConnection = Pick<
  SsoConnection,
  'id' | 'kind' | 'name' | 'defaultRole' | 'settings' | 'sealedSecret' | 'secretLast4' | 'vouchesFor'
>;

/** The sso_connections table. */
@Injectable()
export class SsoConnectionRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  list(organizationId: Uuid, page: OffsetRequest): Promise<OffsetPage<SsoConnection>> {
    return this.database.page(
      'SELECT * FROM sso_connections WHERE organization_id = $1 ORDER BY id',
      [organizationId],
      page,
    );
  }

  find(organizationId: Uuid, id: Uuid): Promise<SsoConnection | undefined> {
    return this.database.row('SELECT * FROM sso_connections WHERE organization_id = $1 AND id = $2', [
      organizationId,
      id,
    ]);
  }

  /** An enabled connection of a living organization. Across tenants: whoever begins to sign in is of none yet. */
  findEnabled(id: Uuid): Promise<SsoConnection | undefined> {
    return this.database.acrossTenants(() =>
      this.database.row<SsoConnection>(
        `SELECT c.* FROM sso_connections c JOIN organizations o ON o.id = c.organization_id
         WHERE c.id = $1 AND c.enabled AND o.deleted_at IS NULL`,
        [id],
      ),
    );
  }

  /** Whether a connection is enabled still and believes whom it did, which stays so until the caller's transaction ends. */
  async hold({
    organizationId,
    id,
    version,
  }: Pick<SsoConnection, 'organizationId' | 'id' | 'version'>): Promise<boolean> {
    const held = await this.database.row(
      `SELECT 1 FROM sso_connections c JOIN organizations o ON o.id = c.organization_id
       WHERE c.organization_id = $1 AND c.id = $2 AND c.version = $3 AND c.enabled AND o.deleted_at IS NULL
       FOR SHARE OF c`,
      [organizationId, id, version],
    );
    return held !== undefined;
  }

  async insert(organizationId: Uuid, kept: KeptConnection, at: Date): Promise<SsoConnection> {
    const [inserted] = await this.database.rows<SsoConnection>(
      `INSERT INTO sso_connections (organization_id, id, kind, name, default_role, settings, sealed_secret, secret_last4,
         vouches_for, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) RETURNING *`,
      [organizationId, ...valuesOf(kept), at],
    );
    return inserted;
  }

  /** @param believes whether it believes others than before: then sign-ins that are under way end in nothing */
  async update(organizationId: Uuid, kept: KeptConnection, believes: boolean, at: Date): Promise<SsoConnection> {
    const [updated] = await this.database.rows<SsoConnection>(
      `UPDATE sso_connections SET kind = $3, name = $4, default_role = $5, settings = $6, sealed_secret = $7,
         secret_last4 = $8, vouches_for = $9, version = version + $10, updated_at = $11
       WHERE organization_id = $1 AND id = $2 RETURNING *`,
      [organizationId, ...valuesOf(kept), believes ? 1 : 0, at],
    );
    return updated;
  }

  /** Enables or disables a connection; undefined, and nothing changes, where it is that already. */
  setEnabled(organizationId: Uuid, id: Uuid, enabled: boolean, at: Date): Promise<SsoConnection | undefined> {
    return this.database.row(
      `UPDATE sso_connections SET enabled = $3, version = version + 1, updated_at = $4
       WHERE organization_id = $1 AND id = $2 AND enabled <> $3 RETURNING *`,
      [organizationId, id, enabled, at],
    );
  }

  async delete(organizationId: Uuid, id: Uuid): Promise<void> {
    await this.database.change('DELETE FROM sso_connections WHERE organization_id = $1 AND id = $2', [
      organizationId,
      id,
    ]);
  }

  /** Forgets whom a connection knows: they were known to another provider. */
  async forgetIdentities(organizationId: Uuid, id: Uuid): Promise<void> {
    await this.database.change('DELETE FROM sso_identities WHERE organization_id = $1 AND connection_id = $2', [
      organizationId,
      id,
    ]);
  }

  /** How many of the organization's connections are enabled, but for one. */
  async countEnabled(organizationId: Uuid, but: Uuid | null = null): Promise<number> {
    const found = await this.database.row<{ count: number }>(
      `SELECT count(*)::int AS count FROM sso_connections
       WHERE organization_id = $1 AND enabled AND id IS DISTINCT FROM $2`,
      [organizationId, but],
    );
    return found?.count ?? 0;
  }

  /** Whether the organization lets people in by its identity provider alone. */
  async isEnforced(organizationId: Uuid): Promise<boolean> {
    const statement = 'SELECT 1 FROM organizations WHERE id = $1 AND sso_enforced';
    return (await this.database.row(statement, [organizationId])) !== undefined;
  }

  /** Sets that; answers false, and changes nothing, where it is so already. */
  async setEnforced(organizationId: Uuid, enforced: boolean, at: Date): Promise<boolean> {
    const changed = await this.database.change(
      'UPDATE organizations SET sso_enforced = $2, updated_at = $3 WHERE id = $1 AND sso_enforced <> $2',
      [organizationId, enforced, at],
    );
    return changed > 0;
  }
}

const valuesOf = (kept: KeptConnection): unknown[] => [
  kept.id,
  kept.kind,
  kept.name,
  kept.defaultRole,
  JSON.stringify(kept.settings),
  kept.sealedSecret,
  kept.secretLast4,
  kept.vouchesFor,
];
