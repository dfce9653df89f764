import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { Task, type TaskStatus } from './task.entity.js';

/** Which tasks to list. */
export interface TaskFilter extends OffsetRequest {
  readonly projectId?: Uuid;
  readonly status?: TaskStatus;
}

/** The tasks table. Tasks of a deleted project are passed over by every method. */
@Injectable()
export class TaskRepository {
  constructor(private readonly database: Database) {}

  /** A page of an organization's tasks, newest first. */
  list(organizationId: Uuid, { projectId, status, ...page }: TaskFilter): Promise<OffsetPage<Task>> {
    return this.database.page(
      `${living} AND ($2::uuid IS NULL OR t.project_id = $2) AND ($3::text IS NULL OR t.status = $3)
       ORDER BY t.id DESC`,
      [organizationId, projectId, status],
      page,
    );
  }

  find(organizationId: Uuid, id: Uuid): Promise<Task | undefined> {
    return this.database.row(`${living} AND t.id = $2`, [organizationId, id]);
  }

  /** The same, locked until the transaction ends. */
  lock(organizationId: Uuid, id: Uuid): Promise<Task | undefined> {
    return this.database.row(`${living} AND t.id = $2 FOR NO KEY UPDATE OF t`, [organizationId, id]);
  }

  /** Runs inside a transaction that holds the project. */
  async insert(task: Task): Promise<void> {
    await this.database.repository(Task).insert(task);
  }

  /** Writes what may change of a task, under the lock that it was read with. */
  async save(task: Task): Promise<void> {
    const { organizationId, id, projectId, title, description, status, dueDate, completedAt, updatedAt } = task;
    await this.database.change(
      `UPDATE tasks SET project_id = $3, title = $4, description = $5, status = $6, due_date = $7, completed_at = $8,
         updated_at = $9 WHERE organization_id = $1 AND id = $2`,
      [organizationId, id, projectId, title, description, status, dueDate, completedAt, updatedAt],
    );
  }

  /** Deletes a task and answers it as it was; undefined where there is none. */
  delete(organizationId: Uuid, id: Uuid): Promise<Task | undefined> {
    return this.database.row(
      `DELETE FROM tasks t USING projects p
       WHERE t.organization_id = $1 AND t.id = $2 AND p.id = t.project_id AND p.deleted_at IS NULL
       RETURNING t.*`,
      [organizationId, id],
    );
  }
}

const living = `SELECT t.* FROM tasks t
  JOIN projects p ON p.organization_id = t.organization_id AND p.id = t.project_id AND p.deleted_at IS NULL
  WHERE t.organization_id = $1`;
