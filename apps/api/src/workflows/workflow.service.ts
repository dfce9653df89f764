import { type ProjectPrincipal } from '@latchkey/access';
import { AppError, Clock, type CursorPage, type CursorRequest, Cursors, newId, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type Workflow, type WorkflowChange, type WorkflowDraft } from './workflow.js';
import { WorkflowRepository } from './workflow.repository.js';

/** The workflows of a project, as its keys work on them. */
@Injectable()
export class WorkflowService {
  constructor(
    private readonly workflows: WorkflowRepository,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  /** Newest first. @throws AppError `VALIDATION` on `cursor` */
  list({ organizationId, projectId }: ProjectPrincipal, page: CursorRequest): Promise<CursorPage<Workflow>> {
    return this.cursors.page({ list: 'project workflows', tenant: projectId }, page, (rows) =>
      this.workflows.list(organizationId, projectId, rows),
    );
  }

  /** @throws AppError `NOT_FOUND` */
  async get({ organizationId, projectId }: ProjectPrincipal, id: Uuid): Promise<Workflow> {
    return found(await this.workflows.find(organizationId, projectId, id));
  }

  /** @throws AppError `NOT_FOUND` where the project has ended in this moment */
  async create(caller: ProjectPrincipal, { name, description = null, steps = [] }: WorkflowDraft): Promise<Workflow> {
    const { organizationId, projectId } = caller;
    const draft = { id: newId(), name, description, steps, createdAt: this.clock.now() };
    return found(await this.workflows.insert(organizationId, projectId, draft));
  }

  /** Changes the given fields. Runs go on with the steps that they were started with. @throws AppError `NOT_FOUND` */
  async update({ organizationId, projectId }: ProjectPrincipal, id: Uuid, change: WorkflowChange): Promise<Workflow> {
    return found(await this.workflows.update(organizationId, projectId, id, change, this.clock.now()));
  }

  /** Its runs stay, and those under way go on. @throws AppError `NOT_FOUND` */
  async delete({ organizationId, projectId }: ProjectPrincipal, id: Uuid): Promise<void> {
    const deleted = await this.workflows.delete(organizationId, projectId, id, this.clock.now());
    if (!deleted) throw new AppError('NOT_FOUND');
  }
}

function found(workflow: Workflow | undefined): Workflow {
  if (!workflow) throw new AppError('NOT_FOUND');
  return workflow;
}
