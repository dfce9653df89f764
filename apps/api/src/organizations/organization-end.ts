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
   * Ends an organization with its keys, projects and open invites. Its rows stay, for those who have to account for them;
   * what runs of its projects were given (settings, keys of outside services) does not.
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
      'UPDATE projects SET deleted_at = $2, updated_at = $2 WHERE organization_id = $1 AND deleted_at IS NULL',
      parameters,
    );
    for (const statement of forgetSecrets) await this.database.change(statement, [organizationId]);
    await this.database.change(revokeKeys, [...parameters, 'organization deleted']);
    await this.database.change(
      `UPDATE invitations SET status = 'revoked', updated_at = $2 WHERE organization_id = $1 AND status = 'pending'`,
      parameters,
    );
  }
}

const forgetSecrets = ['provider_keys', 'project_settings'].map(
  (table) => `DELETE FROM ${table} WHERE project_id IN (SELECT id FROM projects WHERE organization_id = $1)`,
);

// Locked in the order of their ids, as everything that changes several keys at once does: two such never deadlock.
const revokeKeys = `WITH doomed AS (
    SELECT id FROM api_keys WHERE organization_id = $1 AND revoked_at IS NULL ORDER BY id FOR NO KEY UPDATE
  )
  UPDATE api_keys SET revoked_at = $2, revoked_reason = $3, updated_at = $2 FROM doomed WHERE api_keys.id = doomed.id`;
