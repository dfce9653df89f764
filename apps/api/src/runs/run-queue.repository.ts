import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type Run, runColumns, type RunWithSteps } from './run.js';

/** What a runner takes a run with. */
export interface NewClaim {
  /** The key that claims. */
  readonly keyId: Uuid;
  /** The sandbox that comes with the claim: the id tells this claim from every other. */
  readonly sandboxId: Uuid;
  readonly sandbox: { readonly name: string; readonly labels: Readonly<Record<string, string>> };
  readonly leaseSeconds: number;
}

/** A runner's hold on a run. */
export interface Claim {
  readonly runId: Uuid;
  readonly keyId: Uuid;
  /** Undefined: whichever claim of the key's it is under. */
  readonly sandboxId?: Uuid;
}

/** How far a runner is. A field that is left out stays. */
export interface RunProgress {
  readonly progress?: number;
  readonly currentStepLabel?: string;
}

/** How a run ended. */
export interface RunEnd {
  readonly status: 'completed' | 'failed';
  readonly output: string | null;
  readonly error: string | null;
  readonly costUsd: number | null;
}

/** A run that was taken from its runner, and what became of it. */
export interface LapsedRun extends Pick<Run, 'id' | 'runNumber' | 'status' | 'attempts' | 'sandboxId'> {
  readonly organizationId: Uuid;
  readonly projectId: Uuid;
}

/** A run, and whether it is under a claim, lapsed or not, or ended under it. */
export interface FoundRun extends Run {
  readonly isClaimants: boolean;
}

/** How many runners may begin with a run; the last one's lapse is its failure. */
export const mostAttempts = 3;

/**
 * The runs and sandboxes tables, as a queue. Whatever becomes of a run, its sandbox and its lease becomes of them in one
 * transaction: nobody ever sees the one without the other. The run's row is locked first.
 */
@Injectable()
export class RunQueueRepository {
  constructor(private readonly database: Database) {}

  /**
   * Gives the run that waits longest to whoever claims it first, in a new sandbox; undefined where none waits. Several who
   * claim at once do not wait for one another: each takes the next one that nobody has.
   */
  claim(organizationId: Uuid, projectId: Uuid, claim: NewClaim, now: Date): Promise<RunWithSteps | undefined> {
    const { keyId, sandboxId, sandbox, leaseSeconds } = claim;
    return this.database.row(
      `WITH claimed AS (
         UPDATE runs SET status = 'running', attempts = attempts + 1, claimed_by = $4, sandbox_id = $5,
           lease_seconds = $6::integer, lease_expires_at = ${leaseEnd('$6::integer')}, started_at = $3, updated_at = $3
         WHERE id = (
           SELECT id FROM runs WHERE organization_id = $1 AND project_id = $2 AND status = 'pending'
           ORDER BY run_number LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING *
       ), housed AS (
         INSERT INTO sandboxes (id, organization_id, project_id, run_id, name, labels, created_at, updated_at)
         SELECT $5, organization_id, project_id, id, $7, $8::jsonb, $3, $3 FROM claimed
       )
       SELECT ${runColumns}, steps FROM claimed`,
      [organizationId, projectId, now, keyId, sandboxId, leaseSeconds, sandbox.name, JSON.stringify(sandbox.labels)],
    );
  }

  /** Renews a lease that has not lapsed. Undefined, and nothing changed, where the run is not under this claim. */
  heartbeat(
    organizationId: Uuid,
    projectId: Uuid,
    { runId, keyId, sandboxId }: Claim,
    { progress, currentStepLabel }: RunProgress,
    now: Date,
  ): Promise<Run | undefined> {
    return this.database.row(
      `WITH beating AS (
         UPDATE runs SET lease_expires_at = ${leaseEnd('lease_seconds')}, progress = coalesce($7, progress),
           current_step_label = coalesce($8, current_step_label), updated_at = $3
         WHERE ${underClaim} RETURNING *
       ), running AS (
         UPDATE sandboxes SET status = 'running', started_at = $3, updated_at = $3
         FROM beating WHERE sandboxes.id = beating.sandbox_id AND sandboxes.status = 'creating'
       )
       SELECT ${runColumns} FROM beating`,
      [organizationId, projectId, now, runId, keyId, sandboxId, progress, currentStepLabel],
    );
  }

  /** Ends a run whose lease has not lapsed. Undefined, and nothing changed, where the run is not under this claim. */
  finish(
    organizationId: Uuid,
    projectId: Uuid,
    { runId, keyId, sandboxId }: Claim,
    { status, output, error, costUsd }: RunEnd,
    now: Date,
  ): Promise<Run | undefined> {
    const completed = status === 'completed';
    return this.database.row(
      `WITH ended AS (
         UPDATE runs SET status = $7, output = $8, error = $9, cost_usd = $10, lease_expires_at = NULL,
           progress = CASE WHEN $11 THEN 100 ELSE progress END, finished_at = $3, updated_at = $3
         WHERE ${underClaim} RETURNING *
       ), emptied AS (
         UPDATE sandboxes SET status = CASE WHEN $11 THEN 'killed' ELSE 'error' END, ended_at = $3, updated_at = $3
         FROM ended WHERE sandboxes.id = ended.sandbox_id
       )
       SELECT ${runColumns} FROM ended`,
      [organizationId, projectId, now, runId, keyId, sandboxId, status, output, error, costUsd, completed],
    );
  }

  /** A run as a claimant finds it. */
  find(organizationId: Uuid, projectId: Uuid, { runId, keyId, sandboxId }: Claim): Promise<FoundRun | undefined> {
    return this.database.row(
      `SELECT ${runColumns},
         coalesce(claimed_by = $4 AND ($5::uuid IS NULL OR sandbox_id = $5), false) AS is_claimants
       FROM runs WHERE organization_id = $1 AND project_id = $2 AND id = $3`,
      [organizationId, projectId, runId, keyId, sandboxId],
    );
  }

  /**
   * Returns this project's lapsed runs, as {@link returnAllLapsed} does everybody's. Where somebody else is at one, it waits:
   * whoever claims gets the run that waits longest.
   */
  returnLapsed(organizationId: Uuid, projectId: Uuid, now: Date, limit: number): Promise<LapsedRun[]> {
    const tenant = 'AND organization_id = $4 AND project_id = $5';
    return this.giveBack(returning(tenant, ''), [now, limit, lapsed, organizationId, projectId]);
  }

  /**
   * Returns up to `limit` runs whose lease has lapsed to the queue, or lets them fail after the last attempt, and answers
   * which they were. Runs that somebody is busy with are left to the next time. Across tenants: nobody in particular asks.
   */
  returnAllLapsed(now: Date, limit: number): Promise<LapsedRun[]> {
    return this.database.acrossTenants(() => this.giveBack(returning('', 'SKIP LOCKED'), [now, limit, lapsed]));
  }

  /**
   * Runs first, and then their sandboxes in a statement of its own: whoever was at a run was waited for, and only now what
   * they did to its sandbox can be seen. Runs inside the caller's transaction. @param parameters the time first
   */
  private async giveBack(statement: string, parameters: readonly [Date, ...unknown[]]): Promise<LapsedRun[]> {
    const runs = await this.database.rows<LapsedRun>(statement, parameters);
    if (runs.length === 0) return runs;
    await this.database.change(
      `UPDATE sandboxes SET status = 'error', ended_at = $1, updated_at = $1 WHERE id = ANY($2)`,
      [parameters[0], runs.map(({ sandboxId }) => sandboxId)],
    );
    return runs;
  }
}

const leaseEnd = (seconds: string): string => `$3::timestamptz + make_interval(secs => ${seconds})`;

// Wrapped, the lease is no reason to look through all leases for a run whose id is known.
const underClaim = `organization_id = $1 AND project_id = $2 AND id = $4 AND status = 'running' AND claimed_by = $5
  AND coalesce(lease_expires_at > $3, false) AND ($6::uuid IS NULL OR sandbox_id = $6)`;

const lapsed = `No runner finished it: the lease of attempt ${mostAttempts} of ${mostAttempts} lapsed.`;

/** The statement that takes lapsed runs from their runners, and answers what became of them, and which sandboxes they had. */
const returning = (tenant: string, others: string): string => `WITH lapsed AS (
    SELECT id, organization_id, project_id, run_number, attempts, sandbox_id, attempts >= ${mostAttempts} AS spent
    FROM runs
    WHERE status = 'running' AND lease_expires_at <= $1 ${tenant}
    ORDER BY lease_expires_at LIMIT $2 FOR UPDATE ${others}
  ), returned AS (
    UPDATE runs SET status = 'pending', claimed_by = NULL, sandbox_id = NULL, lease_seconds = NULL,
      lease_expires_at = NULL, progress = 0, current_step_label = NULL, started_at = NULL, updated_at = $1
    FROM lapsed WHERE runs.id = lapsed.id AND NOT spent
  ), failed AS (
    UPDATE runs SET status = 'failed', error = $3, lease_expires_at = NULL, finished_at = $1, updated_at = $1
    FROM lapsed WHERE runs.id = lapsed.id AND spent
  )
  SELECT id, organization_id, project_id, run_number, attempts, sandbox_id,
    CASE WHEN spent THEN 'failed' ELSE 'pending' END AS status FROM lapsed`;
