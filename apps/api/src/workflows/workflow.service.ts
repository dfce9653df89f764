import { type Principal } from '@latchkey/access';
import {
  AppError,
  Clock,
  type CursorPage,
  type CursorRequest,
  Cursors,
  newId,
  type OffsetPage,
  type SearchRequest,
  type Uuid,
} from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { difference, type Difference, pick, untold } from '../audit/audit-facts.js';
import { AuditTrail, type Ground } from '../audit/audit-trail.js';
import { ProjectGate } from '../projects/project-gate.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { type Workflow, type WorkflowChange, type WorkflowDraft } from './workflow.js';
import { WorkflowRepository } from './workflow.repository.js';

/** The workflows of a project, as its keys and its people work on them. */
@Injectable()
export class WorkflowService {
  constructor(
    private readonly gate: ProjectGate,
    private readonly database: Database,
    private readonly workflows: WorkflowRepository,
    private readonly cursors: Cursors,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Newest first. @throws AppError `NOT_FOUND` (the project); `VALIDATION` on `cursor` */
  async list(caller: Principal, place: ProjectPlace, page: CursorRequest): Promise<CursorPage<Workflow>> {
    await this.gate.assertMember(caller, place);
    const { organizationId, projectId } = place;
    return this.cursors.page({ list: 'project workflows', tenant: projectId }, page, (rows) =>
      this.workflows.list(organizationId, projectId, rows),
    );
  }

  /** The same by position, and searched by name. @throws AppError `NOT_FOUND` (the project) */
  async listPage(caller: Principal, place: ProjectPlace, search: SearchRequest): Promise<OffsetPage<Workflow>> {
    await this.gate.assertMember(caller, place);
    return this.workflows.search(place.organizationId, place.projectId, search);
  }

  /** @throws AppError `NOT_FOUND` */
  async get(caller: Principal, place: ProjectPlace, id: Uuid): Promise<Workflow> {
    await this.gate.assertMember(caller, place);
    return found(await this.workflows.find(place.organizationId, place.projectId, id));
  }

  /** @throws AppError `NOT_FOUND`, also where the project has ended in this moment */
  create(
    caller: Principal,
    place: ProjectPlace,
    { name, description = null, steps = [] }: WorkflowDraft,
  ): Promise<Workflow> {
    const draft = { id: newId(), name, description, steps, createdAt: this.clock.now() };
    return this.database.transaction(async () => {
      await this.gate.assertMember(caller, place);
      const workflow = found(await this.workflows.insert(place.organizationId, place.projectId, draft));
      this.trail.record('workflow.created', { ...groundOf(place, workflow.id), after: told(workflow) });
      return workflow;
    });
  }

  /** Changes the given fields. Runs go on with the steps that they were started with. @throws AppError `NOT_FOUND` */
  update(caller: Principal, place: ProjectPlace, id: Uuid, change: WorkflowChange): Promise<Workflow> {
    const { organizationId, projectId } = place;
    return this.database.transaction(async () => {
      await this.gate.assertMember(caller, place);
      const before = found(await this.workflows.lock(organizationId, projectId, id));
      const after = found(await this.workflows.update(organizationId, projectId, id, change, this.clock.now()));
      this.trail.recordChange('workflow.changed', groundOf(place, id), differenceOf(before, after));
      return after;
    });
  }

  /** Its runs stay, and those under way go on. @throws AppError `NOT_FOUND` */
  async delete(caller: Principal, place: ProjectPlace, id: Uuid): Promise<void> {
    const { organizationId, projectId } = place;
    await this.database.transaction(async () => {
      await this.gate.assertMember(caller, place);
      const workflow = found(await this.workflows.delete(organizationId, projectId, id, this.clock.now()));
      this.trail.record('workflow.deleted', { ...groundOf(place, id), before: told(workflow) });
    });
  }
}

const groundOf = ({ organizationId, projectId }: ProjectPlace, id: Uuid): Ground & { readonly target: Uuid } => ({
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
