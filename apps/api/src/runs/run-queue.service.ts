import { type ProjectPrincipal } from '@latchkey/access';
import { AppError, Clock, newId, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { LapsedRuns } from './lapsed-runs.js';
import { type Run, type RunWithSteps } from './run.js';
import {
  type Claim,
  type FoundRun,
  type NewClaim,
  type RunEnd,
  type RunProgress,
  RunQueueRepository,
} from './run-queue.repository.js';

/** What a runner asks for a run with. */
export type WantedClaim = Pick<NewClaim, 'sandbox' | 'leaseSeconds'>;

/** How many lapsed runs a claim returns to the queue; more are returned by others. */
const lapsedBatch = 100;

/** The queue of a project, as runners work it off. A claim belongs to the key that made it. */
@Injectable()
export class RunQueueService {
  constructor(
    private readonly database: Database,
    private readonly queue: RunQueueRepository,
    private readonly lapsed: LapsedRuns,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Takes the run that waits longest, runs with a lapsed lease included; null where none waits. */
  async claim(
    { organizationId, projectId, credentialId }: ProjectPrincipal,
    wanted: WantedClaim,
  ): Promise<RunWithSteps | null> {
    const now = this.clock.now();
    const claim = { ...wanted, keyId: credentialId, sandboxId: newId() };
    // By itself: what lapsed is there for everybody as soon as it is returned, and nobody waits for this claim.
    await this.lapsed.returnSome(now, lapsedBatch, { organizationId, projectId });
    return this.database.transaction(async () => {
      const run = await this.queue.claim(organizationId, projectId, claim, now);
      if (!run) return null;
      const after = pick(run, ['runNumber', 'attempts', 'sandboxId', 'leaseExpiresAt']);
      this.trail.record('run.claimed', { target: run.id, organizationId, projectId, after });
      return run;
    });
  }

  /**
   * Renews a claim's lease. Of a run that was cancelled meanwhile it answers just that, for its runner to stop.
   * @throws AppError `NOT_FOUND`; `CONFLICT` where the run is not under this claim any more
   */
  async heartbeat(
    caller: ProjectPrincipal,
    runId: Uuid,
    { sandboxId, ...progress }: RunProgress & Pick<Claim, 'sandboxId'>,
  ): Promise<Run> {
    const { organizationId, projectId, credentialId: keyId } = caller;
    const claim = { runId, keyId, sandboxId };
    const renewed = await this.queue.heartbeat(organizationId, projectId, claim, progress, this.clock.now());
    if (renewed) return renewed;
    const lost = await this.queue.find(organizationId, projectId, claim);
    if (lost?.isClaimants && lost.status === 'cancelled') return lost;
    throw lostClaim(lost);
  }

  /** Ends a run under a claim. @throws AppError `NOT_FOUND`; `CONFLICT` where it is not under this claim any more */
  async finish(
    { organizationId, projectId, credentialId: keyId }: ProjectPrincipal,
    runId: Uuid,
    { sandboxId, ...end }: RunEnd & Pick<Claim, 'sandboxId'>,
  ): Promise<Run> {
    const claim = { runId, keyId, sandboxId };
    const ended = await this.database.transaction(async () => {
      const run = await this.queue.finish(organizationId, projectId, claim, end, this.clock.now());
      const after = run && pick(run, ['runNumber', 'status', 'costUsd']);
      if (run) this.trail.record('run.finished', { target: runId, organizationId, projectId, after });
      return run;
    });
    if (ended) return ended;
    throw lostClaim(await this.queue.find(organizationId, projectId, claim));
  }
}

function lostClaim(run: FoundRun | undefined): AppError {
  return run
    ? new AppError('CONFLICT', { message: lossOf(run), details: { status: run.status } })
    : new AppError('NOT_FOUND');
}

function lossOf({ status, isClaimants }: FoundRun): string {
  switch (status) {
    case 'cancelled':
      return 'This run was cancelled.';
    case 'completed':
    case 'failed':
      return `This run has ${status} already.`;
    case 'pending':
      return 'Nobody has this run: the lease has lapsed, or it was never claimed.';
    case 'running':
      return isClaimants ? 'The lease on this run has lapsed.' : 'This run is under another claim.';
  }
}
