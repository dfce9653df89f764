import { type Plan } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type LimitColumns } from '../plans/limit-columns.js';

/** An organization as its keys see it, with how much there is of what. */
export interface WorkspaceRow extends LimitColumns {
  readonly id: Uuid;
  readonly name: string;
  readonly plan: Plan;
  readonly createdAt: Date;
  readonly projects: number;
  readonly tasks: number;
  /** Workspace keys that are neither revoked nor expired. */
  readonly keys: number;
}

/** Reads what a workspace consists of, in one statement. */
@Injectable()
export class WorkspaceRepository {
  constructor(private readonly database: Database) {}

  /** Undefined when the organization is gone. */
  find(organizationId: Uuid, now: Date): Promise<WorkspaceRow | undefined> {
    return this.database.row(
      `SELECT o.id, o.name, o.plan, o.limit_per_minute, o.limit_per_day, o.limits_expire_at, o.created_at,
         (SELECT count(*)::int FROM projects p WHERE p.organization_id = o.id AND p.deleted_at IS NULL) AS projects,
         (SELECT count(*)::int FROM tasks t
          JOIN projects p ON p.organization_id = t.organization_id AND p.id = t.project_id AND p.deleted_at IS NULL
          WHERE t.organization_id = o.id) AS tasks,
         (SELECT count(*)::int FROM api_keys k WHERE k.organization_id = o.id AND k.kind = 'workspace'
            AND k.revoked_at IS NULL AND coalesce(k.expires_at, 'infinity') > $2) AS keys
       FROM organizations o WHERE o.id = $1 AND o.deleted_at IS NULL`,
      [organizationId, now],
    );
  }
}
