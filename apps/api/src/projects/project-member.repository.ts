import { type Role } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type ProjectPlace } from './project-place.js';

/** As what somebody is in a project; one of the two is there. */
export interface ProjectRoles {
  /** Their own place in the project. */
  readonly own: Role | null;
  /** What owners and admins of the organization are in all its projects. */
  readonly inherited: Role | null;
}

/** The project_members table. Whoever changes it holds the project's lock (`ProjectLock`). */
@Injectable()
export class ProjectMemberRepository {
  constructor(private readonly database: Database) {}

  /** As what a person is in a project; undefined where they are not in it. */
  roles({ organizationId, projectId }: ProjectPlace, userId: Uuid): Promise<ProjectRoles | undefined> {
    return this.database.row(
      `SELECT pm.role AS own, CASE WHEN m.role IN ('owner', 'admin') THEN m.role END AS inherited
       FROM memberships m
       LEFT JOIN project_members pm ON pm.organization_id = m.organization_id AND pm.project_id = $2 AND pm.user_id = $3
       WHERE m.organization_id = $1 AND m.user_id = $3 AND (m.role IN ('owner', 'admin') OR pm.role IS NOT NULL)`,
      [organizationId, projectId, userId],
    );
  }

  /** Whether the owner of an address has a place of their own in a project. */
  async hasPlace({ organizationId, projectId }: ProjectPlace, email: string): Promise<boolean> {
    const found = await this.database.row(
      `SELECT 1 FROM project_members pm JOIN users u ON u.id = pm.user_id
       WHERE pm.organization_id = $1 AND pm.project_id = $2 AND u.email = $3`,
      [organizationId, projectId, email],
    );
    return found !== undefined;
  }

  /** Gives a member of the organization a place; answers false, and changes nothing, when they have one already. */
  async add({ organizationId, projectId }: ProjectPlace, userId: Uuid, role: Role, at: Date): Promise<boolean> {
    const added = await this.database.rows(
      `INSERT INTO project_members (organization_id, project_id, user_id, role, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING user_id`,
      [organizationId, projectId, userId, role, at],
    );
    return added.length > 0;
  }

  /** Gives somebody who has a place a role; answers false, and changes nothing, where that would leave no owner. */
  async setRole({ organizationId, projectId }: ProjectPlace, userId: Uuid, role: Role): Promise<boolean> {
    const changed = await this.database.change(
      `UPDATE project_members pm SET role = $4 WHERE ${place} AND ($4 = 'owner' OR ${ownedWithout})`,
      [organizationId, projectId, userId, role],
    );
    return changed > 0;
  }

  /** Takes somebody's place away; answers false, and changes nothing, where that would leave no owner. */
  async remove({ organizationId, projectId }: ProjectPlace, userId: Uuid): Promise<boolean> {
    const removed = await this.database.change(`DELETE FROM project_members pm WHERE ${place} AND ${ownedWithout}`, [
      organizationId,
      projectId,
      userId,
    ]);
    return removed > 0;
  }
}

const place = 'pm.organization_id = $1 AND pm.project_id = $2 AND pm.user_id = $3';

/** Whether the project has an owner of its own without this one. */
const ownedWithout = `(pm.role <> 'owner' OR EXISTS (
  SELECT 1 FROM project_members other
  WHERE other.project_id = pm.project_id AND other.user_id <> pm.user_id AND other.role = 'owner'))`;
