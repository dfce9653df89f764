import { type Role } from '@latchkey/access';
import { AppError, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database, violatedUnique } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type ProjectPlace } from './project-place.js';
import { type SeenProject } from './project.repository.js';

/** What brings a project back. */
export interface ProjectRestoration {
  /** What its slug is from then on; the one that it had, unless given. */
  readonly slug?: string;
  /** Only what was deleted after this comes back. */
  readonly deletedAfter: Date;
  readonly at: Date;
}

/** The projects table, by what was deleted from it alone and not with its organization: no other method looks at that. */
@Injectable()
export class DeletedProjectRepository {
  constructor(private readonly database: Database) {}

  /** The projects of an organization that can be restored and that a person was an admin of, newest first. */
  list(organizationId: Uuid, userId: Uuid, after: Date, search: SearchRequest): Promise<OffsetPage<SeenProject>> {
    return this.database.page(
      `SELECT * FROM (${deleted}) AS seen WHERE role <> 'member'
         AND ($4::text IS NULL OR strpos(lower(name), lower($4)) > 0 OR strpos(slug, lower($4)) > 0)
       ORDER BY id DESC`,
      [organizationId, userId, after, search.q],
      search,
    );
  }

  /** As what a person would be in a project that can be restored; undefined where there is none, or none of theirs. */
  async role({ organizationId, projectId }: ProjectPlace, userId: Uuid, after: Date): Promise<Role | undefined> {
    const found = await this.database.row<{ role: Role }>(`SELECT role FROM (${deleted} AND p.id = $4) AS seen`, [
      organizationId,
      userId,
      after,
      projectId,
    ]);
    return found?.role;
  }

  /**
   * Brings a project back; answers false when there is none to bring. Of those who try at once, and of them and the purge,
   * one succeeds. @throws AppError `SLUG_TAKEN`
   */
  async restore(
    { organizationId, projectId }: ProjectPlace,
    { slug, deletedAfter, at }: ProjectRestoration,
  ): Promise<boolean> {
    try {
      const restored = await this.database.change(
        `UPDATE projects SET deleted_at = NULL, slug = coalesce($5, slug), updated_at = $4
         WHERE organization_id = $1 AND id = $2 AND deleted_at > $3 AND purge_started_at IS NULL
           AND NOT ended_with_organization`,
        [organizationId, projectId, deletedAfter, at, slug],
      );
      return restored > 0;
    } catch (error) {
      throw violatedUnique(error) === 'projects_slug_key' ? slugTaken(error) : error;
    }
  }
}

const slugTaken = (cause: unknown) =>
  new AppError('SLUG_TAKEN', { cause, message: 'Another project has this slug by now: send another one as slug.' });

const deleted = `SELECT p.*, CASE WHEN 'owner' IN (m.role, pm.role) THEN 'owner'
    WHEN 'admin' IN (m.role, pm.role) THEN 'admin' ELSE 'member' END AS role
  FROM projects p
  JOIN memberships m ON m.organization_id = p.organization_id AND m.user_id = $2
  LEFT JOIN project_members pm ON pm.project_id = p.id AND pm.user_id = m.user_id
  WHERE p.organization_id = $1 AND p.deleted_at > $3 AND p.purge_started_at IS NULL AND NOT p.ended_with_organization
    AND (m.role IN ('owner', 'admin') OR pm.role IS NOT NULL)`;
