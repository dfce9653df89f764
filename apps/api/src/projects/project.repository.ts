import { type Role } from '@latchkey/access';
import { AppError, type OffsetPage, type OffsetRequest, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database, violatedUnique } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Project } from './project.entity.js';

/** A project as somebody who may see it does, with the higher of their roles in it and in its organization. */
export type SeenProject = Project & { readonly role: Role };

/** What a new project starts with. */
export type NewProject = Pick<
  Project,
  'id' | 'organizationId' | 'name' | 'slug' | 'description' | 'githubRepoUrl' | 'createdAt'
>;

/** What may change of a project. A field that is left out stays. */
export type ProjectChange = Partial<Pick<Project, 'name' | 'slug' | 'description' | 'githubRepoUrl'>>;

/** The projects table. Owners and admins of the organization see all its projects, others those that they are in. */
@Injectable()
export class ProjectRepository {
  constructor(private readonly database: Database) {}

  /** The projects of an organization that a person sees, newest first. */
  list(organizationId: Uuid, userId: Uuid, search: SearchRequest): Promise<OffsetPage<SeenProject>> {
    return this.database.page(
      `${seen} AND ($3::text IS NULL OR strpos(lower(p.name), lower($3)) > 0 OR strpos(p.slug, lower($3)) > 0)
       ORDER BY p.id DESC`,
      [organizationId, userId, search.q],
      search,
    );
  }

  /** A project that a person sees. */
  find(organizationId: Uuid, projectId: Uuid, userId: Uuid): Promise<SeenProject | undefined> {
    return this.database.row(`${seen} AND p.id = $3`, [organizationId, userId, projectId]);
  }

  /** All living projects of an organization, newest first, as its keys see them. */
  listLiving(organizationId: Uuid, page: OffsetRequest): Promise<OffsetPage<Project>> {
    return this.database.page(
      'SELECT * FROM projects WHERE organization_id = $1 AND deleted_at IS NULL ORDER BY id DESC',
      [organizationId],
      page,
    );
  }

  /** A living project, as keys see it. */
  findLiving(organizationId: Uuid, projectId: Uuid): Promise<Project | null> {
    return this.database.repository(Project).findOneBy({ organizationId, id: projectId, deletedAt: IsNull() });
  }

  /** A living project, which nobody else changes until the transaction ends. */
  lock(organizationId: Uuid, projectId: Uuid): Promise<Project | undefined> {
    return this.database.row(
      'SELECT * FROM projects WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL FOR NO KEY UPDATE',
      [organizationId, projectId],
    );
  }

  /**
   * Holds a living project until the caller's transaction ends, its organization first, as everywhere: the end of either
   * waits, and finds what was written meanwhile. False when it is gone.
   */
  async hold(organizationId: Uuid, projectId: Uuid): Promise<boolean> {
    if (!(await this.holdOrganization(organizationId))) return false;
    const project =
      'SELECT 1 FROM projects WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL FOR KEY SHARE';
    return (await this.database.row(project, [organizationId, projectId])) !== undefined;
  }

  /**
   * The person's role in a living organization. Both are there until the caller's transaction ends: what is made meanwhile
   * is neither left behind by the organization's end nor by the person's departure. The person is locked first, as
   * everywhere.
   */
  async holdMembership(organizationId: Uuid, userId: Uuid): Promise<Role | undefined> {
    await this.database.rows('SELECT 1 FROM users WHERE id = $1 FOR KEY SHARE', [userId]);
    const held = await this.database.row<{ role: Role }>(
      `SELECT m.role FROM organizations o JOIN memberships m ON m.organization_id = o.id
       WHERE o.id = $1 AND m.user_id = $2 AND o.deleted_at IS NULL FOR KEY SHARE OF o, m`,
      [organizationId, userId],
    );
    return held?.role;
  }

  /** Whether the organization lives. It is there until the caller's transaction ends. */
  async holdOrganization(organizationId: Uuid): Promise<boolean> {
    const statement = 'SELECT 1 FROM organizations WHERE id = $1 AND deleted_at IS NULL FOR KEY SHARE';
    return (await this.database.row(statement, [organizationId])) !== undefined;
  }

  /**
   * Inserts a project with its creator, a member of the organization if anybody, as owner; answers false, and changes
   * nothing, when another one has the slug. Runs inside the caller's transaction.
   */
  async insert(project: NewProject, ownerId: Uuid | null): Promise<boolean> {
    const { id, organizationId, name, slug, description, githubRepoUrl, createdAt } = project;
    const inserted = await this.database.rows(
      `INSERT INTO projects
         (id, organization_id, name, slug, description, github_repo_url, created_by, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
       ON CONFLICT (organization_id, slug) WHERE deleted_at IS NULL DO NOTHING RETURNING id`,
      [id, organizationId, name, slug, description, githubRepoUrl, ownerId, createdAt],
    );
    if (inserted.length === 0) return false;
    if (ownerId === null) return true;
    await this.database.rows(
      `INSERT INTO project_members (organization_id, project_id, user_id, role, created_at)
       VALUES ($1, $2, $3, 'owner', $4)`,
      [organizationId, id, ownerId, createdAt],
    );
    return true;
  }

  /** Changes the given fields. @throws AppError `SLUG_TAKEN` */
  async update(organizationId: Uuid, projectId: Uuid, change: ProjectChange, at: Date): Promise<void> {
    const living = { organizationId, id: projectId, deletedAt: IsNull() };
    try {
      // In a transaction of its own: the statement that fails spoils no other that is open, which keeps the answer.
      await this.database.transaction(() =>
        this.database.repository(Project).update(living, { ...change, updatedAt: at }),
      );
    } catch (error) {
      throw violatedUnique(error) === 'projects_slug_key' ? new AppError('SLUG_TAKEN', { cause: error }) : error;
    }
  }
}

const seen = `SELECT p.*, CASE WHEN 'owner' IN (m.role, pm.role) THEN 'owner'
    WHEN 'admin' IN (m.role, pm.role) THEN 'admin' ELSE 'member' END AS role
  FROM projects p
  JOIN organizations o ON o.id = p.organization_id AND o.deleted_at IS NULL
  JOIN memberships m ON m.organization_id = p.organization_id AND m.user_id = $2
  LEFT JOIN project_members pm ON pm.project_id = p.id AND pm.user_id = m.user_id
  WHERE p.organization_id = $1 AND p.deleted_at IS NULL AND (m.role IN ('owner', 'admin') OR pm.role IS NOT NULL)`;
