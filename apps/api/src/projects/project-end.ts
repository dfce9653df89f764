import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';

/** The end of a project and, in the same transaction, of every key that opens it and every invite to it. */
@Injectable()
export class ProjectEnd {
  constructor(
    private readonly database: Database,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Ends a project; answers false when there is none. Its rows stay until they are purged, what is sealed in them as it is:
   * until then it can be restored, its keys and invites apart.
   */
  end(organizationId: Uuid, projectId: Uuid, at: Date): Promise<boolean> {
    return this.database.transaction(async () => {
      // FOR UPDATE waits for keys that are being made: they hold the row that they refer to.
      const locked = await this.database.row<{ name: string; slug: string }>(
        'SELECT name, slug FROM projects WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL FOR UPDATE',
        [organizationId, projectId],
      );
      if (!locked) return false;
      const parameters = [organizationId, projectId, at];
      await this.database.change(
        'UPDATE projects SET deleted_at = $3, updated_at = $3 WHERE organization_id = $1 AND id = $2',
        parameters,
      );
      await this.database.change(revokeKeys, [...parameters, 'project deleted']);
      await this.database.change(
        `UPDATE invitations SET status = 'revoked', updated_at = $3
         WHERE organization_id = $1 AND project_id = $2 AND status = 'pending'`,
        parameters,
      );
      this.trail.record('project.deleted', { target: projectId, organizationId, projectId, before: locked });
      return true;
    });
  }
}

// Locked in the order of their ids, as everything that changes several keys at once does: two such never deadlock.
const revokeKeys = `WITH doomed AS (
    SELECT id FROM api_keys WHERE organization_id = $1 AND project_id = $2 AND revoked_at IS NULL
    ORDER BY id FOR NO KEY UPDATE
  )
  UPDATE api_keys SET revoked_at = $3, revoked_reason = $4, updated_at = $3 FROM doomed WHERE api_keys.id = doomed.id`;
