import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type ProjectPlace } from '../projects/project-place.js';

/** When something was deleted that is to be purged, and how much of it at a time. */
export interface PurgeBegin {
  /** What was deleted then or before. */
  readonly deletedBy: Date;
  readonly now: Date;
  readonly limit: number;
}

/** A table, and the columns of its index behind the owner's; the last one is what a row of the owner is known by. */
type Owned = readonly [table: string, ...order: string[]];

/** What is removed before the row that it belongs to: first what would otherwise fall with something else. */
const ofProject: readonly Owned[] = [
  ['sandboxes', 'id'],
  ['runs', 'id'],
  ['workflows', 'id'],
  ['tasks', 'id'],
  ['invitations', 'id'],
  ['api_keys', 'id'],
  ['project_members', 'user_id'],
];
const ofOrganization: readonly Owned[] = [
  ['invitations', 'id'],
  ['api_keys', 'kind', 'id'],
  ['memberships', 'user_id'],
];

/** All tables, by what belongs to organizations and projects that are never coming back. */
@Injectable()
export class PurgeRepository {
  constructor(private readonly database: Database) {}

  /** Begins the purge of organizations, the longest deleted first. What somebody is busy with is left to the next time. */
  async beginOrganizations({ deletedBy, now, limit }: PurgeBegin): Promise<void> {
    await this.database.change(begin('organizations', ''), [now, deletedBy, limit]);
  }

  /** The same of projects that were deleted alone. Those that ended with their organization go, or stay, with it. */
  async beginProjects({ deletedBy, now, limit }: PurgeBegin): Promise<void> {
    await this.database.change(begin('projects', 'AND NOT ended_with_organization'), [now, deletedBy, limit]);
  }

  /** A project whose purge has begun, and that nobody else works on until the caller's transaction ends. */
  takeProject(): Promise<ProjectPlace | undefined> {
    return this.database.row(
      `SELECT organization_id, id AS project_id FROM projects WHERE purge_started_at IS NOT NULL
       ORDER BY purge_started_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
    );
  }

  /** The same of organizations. */
  async takeOrganization(): Promise<Uuid | undefined> {
    const taken = await this.database.row<{ id: Uuid }>(
      `SELECT id FROM organizations WHERE purge_started_at IS NOT NULL
       ORDER BY purge_started_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
    );
    return taken?.id;
  }

  /** A project of an organization that is purged, whatever became of the project, for the caller's transaction alone. */
  takeProjectOf(organizationId: Uuid): Promise<ProjectPlace | undefined> {
    return this.database.row(
      `SELECT organization_id, id AS project_id FROM projects WHERE organization_id = $1
       ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [organizationId],
    );
  }

  /** Removes up to `limit` rows of what belongs to a project; answers how many. */
  removeFromProject({ organizationId, projectId }: ProjectPlace, limit: number): Promise<number> {
    return this.removeSome(fromProject, limit, [organizationId, projectId]);
  }

  /** The same of what belongs to an organization itself. */
  removeFromOrganization(organizationId: Uuid, limit: number): Promise<number> {
    return this.removeSome(fromOrganization, limit, [organizationId]);
  }

  /** Removes a project with the few rows that are left of it; does nothing where somebody is still busy with a run. */
  async removeProject({ organizationId, projectId }: ProjectPlace): Promise<boolean> {
    const removed = await this.database.change(
      `DELETE FROM projects WHERE organization_id = $1 AND id = $2
         AND NOT EXISTS (SELECT 1 FROM runs WHERE runs.project_id = $2)`,
      [organizationId, projectId],
    );
    return removed > 0;
  }

  /** Removes an organization that has no projects any more and, with it, the keys to all that it ever sealed. */
  async removeOrganization(organizationId: Uuid): Promise<boolean> {
    const removed = await this.database.change(
      `DELETE FROM organizations WHERE id = $1
         AND NOT EXISTS (SELECT 1 FROM projects WHERE projects.organization_id = $1)`,
      [organizationId],
    );
    if (removed === 0) return false;
    await this.database.change('DELETE FROM data_keys WHERE tenant_id = $1', [organizationId]);
    return true;
  }

  /** @param owner the parameters after the first, which is how many rows may go */
  private async removeSome(statements: readonly string[], limit: number, owner: readonly Uuid[]): Promise<number> {
    let removed = 0;
    for (const statement of statements) {
      if (removed < limit) removed += await this.database.change(statement, [limit - removed, ...owner]);
    }
    return removed;
  }
}

const begin = (table: string, alone: string): string => `UPDATE ${table} SET purge_started_at = $1 WHERE id IN (
    SELECT id FROM ${table} WHERE deleted_at <= $2 AND purge_started_at IS NULL ${alone}
    ORDER BY deleted_at LIMIT $3 FOR UPDATE SKIP LOCKED)`;

/** In the order of an index of the owner, so that a batch reads no more than it removes. */
const removal = (owner: string, [table, ...order]: Owned): string => {
  const key = order.at(-1);
  return `DELETE FROM ${table} WHERE ${owner} AND ${key} IN (
    SELECT ${key} FROM ${table} WHERE ${owner} ORDER BY ${order.join(', ')} LIMIT $1 FOR UPDATE SKIP LOCKED)`;
};

const fromProject = ofProject.map((owned) => removal('organization_id = $2 AND project_id = $3', owned));
const fromOrganization = ofOrganization.map((owned) => removal('organization_id = $2', owned));
