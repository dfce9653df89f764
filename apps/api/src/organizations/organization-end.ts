import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';

/** The end of an organization and, in the same transaction, of all that could still act in its name. */
@Injectable()
export class OrganizationEnd {
  constructor(
    private readonly database: Database,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Ends an organization with its keys, projects and open invites. Its rows stay until they are purged, what is sealed in
   * them as it is: until then it can be restored, its keys and invites apart.
   * Runs inside the caller's transaction, in which the organization's row is locked: a key or project that is being made
   * at this moment holds the row, so it is there to be ended, or comes too late.
   */
  async end(organizationId: Uuid, at: Date): Promise<void> {
    const parameters = [organizationId, at];
    const ended = await this.database.row<{ name: string; slug: string }>(
      `UPDATE organizations SET deleted_at = $2, updated_at = $2 WHERE id = $1 AND deleted_at IS NULL
       RETURNING name, slug`,
      parameters,
    );
    this.trail.record('organization.deleted', { target: organizationId, organizationId, before: ended });
    // Projects before their keys, as when a project ends alone: two such never deadlock.
    await this.database.change(
      `UPDATE projects SET deleted_at = $2, updated_at = $2, ended_with_organization = true
       WHERE organization_id = $1 AND deleted_at IS NULL`,
      parameters,
    );
    await this.database.change(revokeKeys, [...parameters, 'organization deleted']);
    await this.database.change(
      `UPDATE invitations SET status = 'revoked', updated_at = $2 WHERE organization_id = $1 AND status = 'pending'`,
      parameters,
    );
  }
}

// Locked in the order of their ids, as everything that changes several keys at once does: two such never deadlock.
const revokeKeys = `WITH doomed AS (
    SELECT id FROM api_keys WHERE organization_id = $1 AND revoked_at IS NULL ORDER BY id FOR NO KEY UPDATE
  )
  UPDATE api_keys SET revoked_at = $2, revoked_reason = $3, updated_at = $2 FROM doomed WHERE api_keys.id = doomed.id`;
