import { type KeysetRequest, type KeysetSlice, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type Run, runColumns, type RunStatus, type RunWithSteps } from './run.js';

/** What a run is started with. */
export interface NewRun extends Pick<Run, 'prompt' | 'branchName' | 'workflowId' | 'createdAt'> {
  /** Undefined: the project's. */
  readonly githubRepoUrl?: string | null;
}

/** Which runs to list. */
export interface RunFilter {
  readonly status?: RunStatus;
  readonly workflowId?: Uuid;
}

/** The runs table, and the numbers that it hands out. */
@Injectable()
export class RunRepository {
  constructor(private readonly database: Database) {}

  /**
   * Holds a living workflow of a living project until the caller's transaction ends: neither ends meanwhile. Answers
   * whether there is one.
   */
  async hold(organizationId: Uuid, projectId: Uuid, workflowId: Uuid): Promise<boolean> {
    const held = await this.database.row(
      `SELECT 1 FROM projects p JOIN workflows w ON w.project_id = p.id
       WHERE p.organization_id = $1 AND p.id = $2 AND w.id = $3 AND p.deleted_at IS NULL AND w.deleted_at IS NULL
       FOR KEY SHARE OF p, w`,
      [organizationId, projectId, workflowId],
    );
    return held !== undefined;
  }

  /** The next number of a project, which nobody else gets. Given back with the caller's transaction, if that fails. */
  async nextNumber(projectId: Uuid): Promise<number> {
    const [{ last }] = await this.database.rows<{ last: number }>(
      `INSERT INTO run_numbers AS numbers (project_id, last) VALUES ($1, 1)
       ON CONFLICT (project_id) DO UPDATE SET last = numbers.last + 1 RETURNING last`,
      [projectId],
    );
    return last;
  }

  /** Inserts a run of a workflow that is held, with the steps that it has now. */
  async insert(organizationId: Uuid, projectId: Uuid, id: Uuid, runNumber: number, run: NewRun): Promise<Run> {
    const { workflowId, prompt, branchName, githubRepoUrl: url, createdAt } = run;
    const [inserted] = await this.database.rows<Run>(
      `INSERT INTO runs (id, organization_id, project_id, workflow_id, run_number, prompt, branch_name, github_repo_url,
         steps, created_at, updated_at)
       SELECT $4, p.organization_id, p.id, w.id, $5, $6, $7, CASE WHEN $8 THEN $9 ELSE p.github_repo_url END,
         w.steps, $10, $10
       FROM projects p JOIN workflows w ON w.project_id = p.id
       WHERE p.organization_id = $1 AND p.id = $2 AND w.id = $3
       RETURNING ${runColumns}`,
      [organizationId, projectId, workflowId, id, runNumber, prompt, branchName, url !== undefined, url, createdAt],
    );
    return inserted;
  }

  /** Newest first. Each way to narrow has an index of its own, so the statement names what is asked for and no more. */
  list(
    organizationId: Uuid,
    projectId: Uuid,
    { status, workflowId }: RunFilter,
    rows: KeysetRequest,
  ): Promise<KeysetSlice<Run>> {
    const parameters = [organizationId, projectId];
    let statement = `SELECT ${runColumns} FROM runs WHERE organization_id = $1 AND project_id = $2`;
    if (workflowId !== undefined) statement += ` AND workflow_id = $${parameters.push(workflowId)}`;
    if (status !== undefined) statement += ` AND status = $${parameters.push(status)}`;
    return this.database.keyset(statement, parameters, rows);
  }

  find(organizationId: Uuid, projectId: Uuid, id: Uuid): Promise<RunWithSteps | undefined> {
    return this.database.row(
      `SELECT ${runColumns}, steps FROM runs WHERE organization_id = $1 AND project_id = $2 AND id = $3`,
      [organizationId, projectId, id],
    );
  }

  /** Ends a run that has not ended, and the sandbox that it is in. Undefined, and nothing changed, for any other. */
  async cancel(organizationId: Uuid, projectId: Uuid, id: Uuid, at: Date): Promise<Run | undefined> {
    const cancelled = await this.database.row<Run>(
      `WITH cancelled AS (
         UPDATE runs SET status = 'cancelled', lease_expires_at = NULL, finished_at = $4, updated_at = $4
         WHERE organization_id = $1 AND project_id = $2 AND id = $3 AND status IN ('pending', 'running')
         RETURNING *
       )
       SELECT ${runColumns} FROM cancelled`,
      [organizationId, projectId, id, at],
    );
    if (!cancelled) return undefined;
    // A statement of its own: whoever was just claiming the run was waited for, and only now their sandbox can be seen.
    await this.database.change(
      `UPDATE sandboxes SET status = 'killed', ended_at = $4, updated_at = $4
       WHERE organization_id = $1 AND project_id = $2 AND run_id = $3 AND ended_at IS NULL`,
      [organizationId, projectId, id, at],
    );
    return cancelled;
  }
}
