import { type KeysetRequest, type KeysetSlice, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type Workflow, type WorkflowChange } from './workflow.js';

/** The workflows table. What is deleted is neither listed nor found; its row stays for its runs. */
@Injectable()
export class WorkflowRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  list(organizationId: Uuid, projectId: Uuid, rows: KeysetRequest): Promise<KeysetSlice<Workflow>> {
    return this.database.keyset(
      `SELECT ${columns} FROM workflows WHERE organization_id = $1 AND project_id = $2 AND deleted_at IS NULL`,
      [organizationId, projectId],
      rows,
    );
  }

  /** The same by position, of those whose name contains what is searched for. */
  search(organizationId: Uuid, projectId: Uuid, search: SearchRequest): Promise<OffsetPage<Workflow>> {
    return this.database.page(
      `SELECT ${columns} FROM workflows WHERE organization_id = $1 AND project_id = $2 AND deleted_at IS NULL
         AND ($3::text IS NULL OR strpos(lower(name), lower($3)) > 0)
       ORDER BY id DESC`,
      [organizationId, projectId, search.q],
      search,
    );
  }

  find(organizationId: Uuid, projectId: Uuid, id: Uuid): Promise<Workflow | undefined> {
    return this.database.row(`SELECT ${columns} FROM workflows WHERE ${living}`, [organizationId, projectId, id]);
  }

  /** The same, locked until the transaction ends. */
  lock(organizationId: Uuid, projectId: Uuid, id: Uuid): Promise<Workflow | undefined> {
    return this.database.row(`SELECT ${columns} FROM workflows WHERE ${living} FOR NO KEY UPDATE`, [
      organizationId,
      projectId,
      id,
    ]);
  }

  /** Answers the workflow as it is now; undefined, and changes nothing, where the project has ended. */
  insert(
    organizationId: Uuid,
    projectId: Uuid,
    { id, name, description, steps, createdAt }: Omit<Workflow, 'updatedAt'>,
  ): Promise<Workflow | undefined> {
    return this.database.row(
      `INSERT INTO workflows (id, organization_id, project_id, name, description, steps, created_at, updated_at)
       SELECT $3::uuid, organization_id, id, $4, $5, $6::jsonb, $7::timestamptz, $7 FROM projects
       WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL FOR KEY SHARE
       RETURNING ${columns}`,
      [organizationId, projectId, id, name, description, JSON.stringify(steps), createdAt],
    );
  }

  /** Changes the given fields and answers the workflow as it is now; undefined where there is none. */
  update(
    organizationId: Uuid,
    projectId: Uuid,
    id: Uuid,
    { name, description, steps }: WorkflowChange,
    at: Date,
  ): Promise<Workflow | undefined> {
    const describes = description !== undefined;
    return this.database.row(
      `UPDATE workflows SET name = coalesce($4, name), steps = coalesce($5::jsonb, steps),
         description = CASE WHEN $6 THEN $7 ELSE description END, updated_at = $8
       WHERE ${living} RETURNING ${columns}`,
      [organizationId, projectId, id, name, steps && JSON.stringify(steps), describes, description, at],
    );
  }

  /** Answers what there was; undefined where there was none. Waits for runs that are being started, which hold what they run. */
  delete(organizationId: Uuid, projectId: Uuid, id: Uuid, at: Date): Promise<Workflow | undefined> {
    return this.database.row(
      `UPDATE workflows SET deleted_at = $4, updated_at = $4
       WHERE id = (SELECT id FROM workflows WHERE ${living} FOR UPDATE)
       RETURNING ${columns}`,
      [organizationId, projectId, id, at],
    );
  }
}

const columns = 'id, name, description, steps, created_at, updated_at';
const living = 'organization_id = $1 AND project_id = $2 AND id = $3 AND deleted_at IS NULL';
