import { type Principal } from '@latchkey/access';
import { AppError, Clock, type CursorPage, type CursorRequest, Cursors, newId, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { ProjectGate } from '../projects/project-gate.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { type Run, type RunWithSteps } from './run.js';
import { type NewRun, type RunFilter, RunRepository } from './run.repository.js';

/** What somebody wants of a new run. */
export type WantedRun = Pick<NewRun, 'workflowId' | 'prompt' | 'githubRepoUrl'> & Partial<Pick<NewRun, 'branchName'>>;

/** The runs of a project, as those see them who start them. */
@Injectable()
export class RunService {
  constructor(
    private readonly gate: ProjectGate,
    private readonly database: Database,
    private readonly runs: RunRepository,
    private readonly cursors: Cursors,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Puts a run into the queue. @throws AppError `NOT_FOUND` (the workflow, or the project in this moment) */
  start(caller: Principal, place: ProjectPlace, { branchName = null, ...wanted }: WantedRun): Promise<Run> {
    const { organizationId, projectId } = place;
    return this.database.transaction(async () => {
      await this.gate.assertMember(caller, place);
      if (!(await this.runs.hold(organizationId, projectId, wanted.workflowId))) throw new AppError('NOT_FOUND');
      const number = await this.runs.nextNumber(projectId);
      // The number is locked until the end: made here, ids ascend as numbers do, and lists show both in one order.
      const run = { ...wanted, branchName, createdAt: this.clock.now() };
      const started = await this.runs.insert(organizationId, projectId, newId(), number, run);
      const after = pick(started, ['runNumber', 'workflowId', 'branchName', 'githubRepoUrl']);
      this.trail.record('run.started', { target: started.id, organizationId, projectId, after });
      return started;
    });
  }

  /** Newest first. @throws AppError `NOT_FOUND` (the project); `VALIDATION` on `cursor` */
  async list(
    caller: Principal,
    place: ProjectPlace,
    { status, workflowId, ...page }: RunFilter & CursorRequest,
  ): Promise<CursorPage<Run>> {
    await this.gate.assertMember(caller, place);
    const filter = { status, workflowId };
    return this.cursors.page({ list: 'project runs', tenant: place.projectId, filter }, page, (rows) =>
      this.runs.list(place.organizationId, place.projectId, filter, rows),
    );
  }

  /** @throws AppError `NOT_FOUND` */
  async get(caller: Principal, place: ProjectPlace, id: Uuid): Promise<RunWithSteps> {
    await this.gate.assertMember(caller, place);
    return this.find(place, id);
  }

  /** Ends a run at once; one that was cancelled before stays so. @throws AppError `NOT_FOUND`, `CONFLICT` */
  async cancel(caller: Principal, place: ProjectPlace, id: Uuid): Promise<Run> {
    const cancelled = await this.end(caller, place, id);
    if (cancelled) return cancelled;
    const run = await this.find(place, id);
    if (run.status === 'cancelled') return run;
    const message = `This run has ${run.status} already: what has ended cannot be cancelled.`;
    throw new AppError('CONFLICT', { message, details: { status: run.status } });
  }

  private end(caller: Principal, place: ProjectPlace, id: Uuid): Promise<Run | undefined> {
    const { organizationId, projectId } = place;
    return this.database.transaction(async () => {
      await this.gate.assertMember(caller, place);
      const run = await this.runs.cancel(organizationId, projectId, id, this.clock.now());
      const after = run && pick(run, ['runNumber', 'status']);
      if (run) this.trail.record('run.cancelled', { target: id, organizationId, projectId, after });
      return run;
    });
  }

  private async find({ organizationId, projectId }: ProjectPlace, id: Uuid): Promise<RunWithSteps> {
    const run = await this.runs.find(organizationId, projectId, id);
    if (!run) throw new AppError('NOT_FOUND');
    return run;
  }
}
