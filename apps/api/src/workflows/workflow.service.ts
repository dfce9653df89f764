import { type ProjectPrincipal } from '@latchkey/access';
import { AppError, Clock, type CursorPage, type CursorRequest, Cursors, newId, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { difference, type Difference, pick, untold } from '../audit/audit-facts.js';
import { AuditTrail, type Ground } from '../audit/audit-trail.js';
import { type Workflow, type WorkflowChange, type WorkflowDraft } from './workflow.js';
import { WorkflowRepository } from './workflow.repository.js';

/** The workflows of a project, as its keys work on them. */
@Injectable()
export class WorkflowService {
  constructor(
    private readonly database: Database,
    private readonly workflows: WorkflowRepository,
    private readonly cursors: Cursors,
    private readonly trail: AuditTrail,
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
  create(caller: ProjectPrincipal, { name, description = null, steps = [] }: WorkflowDraft): Promise<Workflow> {
    const { organizationId, projectId } = caller;
    const draft = { id: newId(), name, description, steps, createdAt: this.clock.now() };
    return this.database.transaction(async () => {
      const workflow = found(await this.workflows.insert(organizationId, projectId, draft));
      this.trail.record('workflow.created', { ...groundOf(caller, workflow.id), after: told(workflow) });
      return workflow;
    });
  }

  /** Changes the given fields. Runs go on with the steps that they were started with. @throws AppError `NOT_FOUND` */
  update(caller: ProjectPrincipal, id: Uuid, change: WorkflowChange): Promise<Workflow> {
    const { organizationId, projectId } = caller;
    return this.database.transaction(async () => {
      const before = found(await this.workflows.lock(organizationId, projectId, id));
      const after = found(await this.workflows.update(organizationId, projectId, id, change, this.clock.now()));
      this.trail.recordChange('workflow.changed', groundOf(caller, id), differenceOf(before, after));
      return after;
    });
  }

  /** Its runs stay, and those under way go on. @throws AppError `NOT_FOUND` */
  async delete(caller: ProjectPrincipal, id: Uuid): Promise<void> {
    const { organizationId, projectId } = caller;
    await this.database.transaction(async () => {
      const workflow = found(await this.workflows.delete(organizationId, projectId, id, this.clock.now()));
      this.trail.record('workflow.deleted', { ...groundOf(caller, id), before: told(workflow) });
    });
  }
}

const groundOf = ({ organizationId, projectId }: ProjectPrincipal, id: Uuid): Ground & { readonly target: Uuid } => ({
  target: id,
  organizationId,
  projectId,
});

/** Steps are large, and instructions may hold anything: it is told how many there are, and whether they changed. */
const told = (workflow: Workflow) => ({ ...pick(workflow, ['name', 'description']), steps: workflow.steps.length });

function differenceOf(before: Workflow, after: Workflow): Difference | undefined {
  const found = difference(before, after, ['name', 'description', 'steps']);
  if (!found || !('steps' in found.after)) return found;
  return { before: { ...found.before, steps: before.steps.length }, after: { ...found.after, steps: untold } };
}

function found(workflow: Workflow | undefined): Workflow {
  if (!workflow) throw new AppError('NOT_FOUND');
  return workflow;
}
