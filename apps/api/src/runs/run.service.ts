import { type ProjectPrincipal } from '@latchkey/access';
import { AppError, Clock, type CursorPage, type CursorRequest, Cursors, newId, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { type Run, type RunWithSteps } from './run.js';
import { type NewRun, type RunFilter, RunRepository } from './run.repository.js';

/** What somebody wants of a new run. */
export type WantedRun = Pick<NewRun, 'workflowId' | 'prompt' | 'githubRepoUrl'> & Partial<Pick<NewRun, 'branchName'>>;

/** The runs of a project, as those see them who start them. */
@Injectable()
export class RunService {
  constructor(
    private readonly database: Database,
    private readonly runs: RunRepository,
    private readonly cursors: Cursors,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Puts a run into the queue. @throws AppError `NOT_FOUND` (the workflow, or the project in this moment) */
  start({ organizationId, projectId }: ProjectPrincipal, { branchName = null, ...wanted }: WantedRun): Promise<Run> {
    return this.database.transaction(async () => {
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

  /** Newest first. @throws AppError `VALIDATION` on `cursor` */
  list(
    { organizationId, projectId }: ProjectPrincipal,
    { status, workflowId, ...page }: RunFilter & CursorRequest,
  ): Promise<CursorPage<Run>> {
    const filter = { status, workflowId };
    return this.cursors.page({ list: 'project runs', tenant: projectId, filter }, page, (rows) =>
      this.runs.list(organizationId, projectId, filter, rows),
    );
  }

  /** @throws AppError `NOT_FOUND` */
  async get({ organizationId, projectId }: ProjectPrincipal, id: Uuid): Promise<RunWithSteps> {
    const run = await this.runs.find(organizationId, projectId, id);
    if (!run) throw new AppError('NOT_FOUND');
    return run;
  }

  /** Ends a run at once; one that was cancelled before stays so. @throws AppError `NOT_FOUND`, `CONFLICT` */
  async cancel(caller: ProjectPrincipal, id: Uuid): Promise<Run> {
    const cancelled = await this.end(caller, id);
    if (cancelled) return cancelled;
    const run = await this.get(caller, id);
    if (run.status === 'cancelled') return run;
    const message = `This run has ${run.status} already: what has ended cannot be cancelled.`;
    throw new AppError('CONFLICT', { message, details: { status: run.status } });
  }

  private end({ organizationId, projectId }: ProjectPrincipal, id: Uuid): Promise<Run | undefined> {
    return this.database.transaction(async () => {
      const run = await this.runs.cancel(organizationId, projectId, id, this.clock.now());
      const after = run && pick(run, ['runNumber', 'status']);
      if (run) this.trail.record('run.cancelled', { target: id, organizationId, projectId, after });
      return run;
    });
  }
}
