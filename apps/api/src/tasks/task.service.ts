import { type WorkspacePrincipal } from '@latchkey/access';
import { AppError, Clock, newId, type OffsetPage, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { difference, pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { ProjectRepository } from '../projects/project.repository.js';
import { type Task } from './task.entity.js';
import { type TaskFilter, TaskRepository } from './task.repository.js';

/** What a new task starts with; `todo` unless told. */
export interface TaskDraft extends Pick<Task, 'title' | 'projectId'> {
  readonly description?: string | null;
  readonly status?: Task['status'];
  readonly dueDate?: string | null;
}

/** What may change of a task. A field that is left out stays. */
export type TaskChange = Partial<TaskDraft>;

/** Tasks of a workspace's projects. */
@Injectable()
export class TaskService {
  constructor(
    private readonly database: Database,
    private readonly tasks: TaskRepository,
    private readonly projects: ProjectRepository,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Narrowed to a project that the workspace does not have, the list is empty. */
  list({ organizationId }: WorkspacePrincipal, filter: TaskFilter): Promise<OffsetPage<Task>> {
    return this.tasks.list(organizationId, filter);
  }

  /** @throws AppError `NOT_FOUND` */
  async get({ organizationId }: WorkspacePrincipal, id: Uuid): Promise<Task> {
    return (await this.tasks.find(organizationId, id)) ?? missing();
  }

  /** @throws AppError `NOT_FOUND` (the project) */
  create({ organizationId }: WorkspacePrincipal, draft: TaskDraft): Promise<Task> {
    const at = this.clock.now();
    const blank = { description: null, status: 'todo', dueDate: null, completedAt: null } as const;
    const { title, projectId } = draft;
    const task = changed({ ...blank, id: newId(), organizationId, title, projectId, createdAt: at }, draft, at);
    return this.database.transaction(async () => {
      await this.holdProject(organizationId, projectId);
      await this.tasks.insert(task);
      this.trail.record('task.created', { ...groundOf(task), after: pick(task, facts) });
      return task;
    });
  }

  /** Changes the given fields. @throws AppError `NOT_FOUND`, of the project that the task is to move to too */
  update({ organizationId }: WorkspacePrincipal, id: Uuid, change: TaskChange): Promise<Task> {
    return this.database.transaction(async () => {
      if (change.projectId) await this.holdProject(organizationId, change.projectId);
      const before = (await this.tasks.lock(organizationId, id)) ?? missing();
      const task = changed(before, change, this.clock.now());
      await this.tasks.save(task);
      this.trail.recordChange('task.changed', groundOf(task), difference(before, task, facts));
      return task;
    });
  }

  /** Answers the id of what is gone. @throws AppError `NOT_FOUND` */
  delete({ organizationId }: WorkspacePrincipal, id: Uuid): Promise<Uuid> {
    return this.database.transaction(async () => {
      const task = (await this.tasks.delete(organizationId, id)) ?? missing();
      this.trail.record('task.deleted', { ...groundOf(task), before: pick(task, facts) });
      return id;
    });
  }

  private async holdProject(organizationId: Uuid, projectId: Uuid): Promise<void> {
    if (!(await this.projects.hold(organizationId, projectId))) missing();
  }
}

const facts = ['projectId', 'title', 'description', 'status', 'dueDate'] as const;

const groundOf = ({ id, organizationId, projectId }: Task) => ({ target: id, organizationId, projectId });

/** The task with what changes; when it was completed follows from its status. */
function changed(task: Omit<Task, 'updatedAt'>, change: TaskChange, at: Date): Task {
  const { projectId = task.projectId, title = task.title, status = task.status } = change;
  const { description = task.description, dueDate = task.dueDate } = change;
  const completedAt = status === 'completed' ? (task.completedAt ?? at) : null;
  return { ...task, projectId, title, description, status, dueDate, completedAt, updatedAt: at };
}

const missing = (): never => {
  throw new AppError('NOT_FOUND');
};
