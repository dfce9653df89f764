import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Workflows, their runs with the queue that runners work on, one sandbox a claim, and what each project has of them. */
export class WorkflowsAndRuns1763760000000 implements MigrationInterface {
  readonly name = 'WorkflowsAndRuns1763760000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...counting]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE project_counts, sandboxes, runs, run_numbers, workflows');
    await runner.query('DROP FUNCTION count_workflows(), count_runs(), count_sandboxes()');
  }
}

const project = (table: string) => `CONSTRAINT ${table}_project_fkey FOREIGN KEY (organization_id, project_id)
      REFERENCES projects (organization_id, id) ON DELETE CASCADE`;

const tables = [
  `CREATE TABLE workflows (
    id uuid CONSTRAINT workflows_pkey PRIMARY KEY,
    organization_id uuid NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    description text,
    steps jsonb NOT NULL,
    deleted_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT workflows_tenant_key UNIQUE (project_id, id),
    ${project('workflows')}
  )`,
  `CREATE INDEX workflows_list_idx ON workflows (project_id, id) WHERE deleted_at IS NULL`,

  // The last number that a run of the project got.
  `CREATE TABLE run_numbers (
    project_id uuid CONSTRAINT run_numbers_pkey PRIMARY KEY
      CONSTRAINT run_numbers_project_fkey REFERENCES projects ON DELETE CASCADE,
    last integer NOT NULL
  )`,

  // claimed_by and sandbox_id tell one claim from another, and refer to nothing: the claim outlives neither run nor lease.
  `CREATE TABLE runs (
    id uuid CONSTRAINT runs_pkey PRIMARY KEY,
    organization_id uuid NOT NULL,
    project_id uuid NOT NULL,
    workflow_id uuid NOT NULL,
    run_number integer NOT NULL,
    status text NOT NULL DEFAULT 'pending'
      CONSTRAINT runs_status_check CHECK (status IN ('pending', 'running', 'completed', 'failed', 'cancelled')),
    prompt text NOT NULL,
    branch_name text,
    github_repo_url text,
    steps jsonb NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    claimed_by uuid,
    sandbox_id uuid,
    lease_seconds integer,
    lease_expires_at timestamptz,
    progress integer NOT NULL DEFAULT 0 CONSTRAINT runs_progress_check CHECK (progress BETWEEN 0 AND 100),
    current_step_label text,
    output text,
    error text,
    cost_usd numeric(13, 6),
    created_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    updated_at timestamptz NOT NULL,
    CONSTRAINT runs_lease_check CHECK ((status = 'running') = (lease_expires_at IS NOT NULL)),
    CONSTRAINT runs_end_check CHECK ((status IN ('completed', 'failed', 'cancelled')) = (finished_at IS NOT NULL)),
    CONSTRAINT runs_tenant_key UNIQUE (project_id, id),
    CONSTRAINT runs_workflow_fkey FOREIGN KEY (project_id, workflow_id)
      REFERENCES workflows (project_id, id) ON DELETE CASCADE,
    ${project('runs')}
  )`,
  // One for each way to narrow the list, so that no page reads rows that it does not show.
  `CREATE INDEX runs_status_idx ON runs (project_id, status, id)`,
  `CREATE INDEX runs_workflow_idx ON runs (project_id, workflow_id, id)`,
  `CREATE INDEX runs_workflow_status_idx ON runs (project_id, workflow_id, status, id)`,
  // The queue is worked off by number, not by id: no index of the lists has that order, and tempts the planner to walk
  // through all that is done before it finds what is to do.
  `CREATE INDEX runs_queue_idx ON runs (project_id, run_number) WHERE status = 'pending'`,
  `CREATE INDEX runs_lease_idx ON runs (lease_expires_at) WHERE lease_expires_at IS NOT NULL`,
  // A project says its organization: without this, the planner would expect a fraction of the rows that there are.
  `CREATE STATISTICS runs_tenant (dependencies) ON organization_id, project_id FROM runs`,

  `CREATE TABLE sandboxes (
    id uuid CONSTRAINT sandboxes_pkey PRIMARY KEY,
    organization_id uuid NOT NULL,
    project_id uuid NOT NULL,
    run_id uuid NOT NULL,
    name text NOT NULL,
    labels jsonb NOT NULL,
    status text NOT NULL DEFAULT 'creating'
      CONSTRAINT sandboxes_status_check CHECK (status IN ('creating', 'running', 'killed', 'error')),
    created_at timestamptz NOT NULL,
    started_at timestamptz,
    ended_at timestamptz,
    updated_at timestamptz NOT NULL,
    CONSTRAINT sandboxes_end_check CHECK ((status IN ('killed', 'error')) = (ended_at IS NOT NULL)),
    CONSTRAINT sandboxes_run_fkey FOREIGN KEY (project_id, run_id)
      REFERENCES runs (project_id, id) ON DELETE CASCADE,
    ${project('sandboxes')}
  )`,
  `CREATE INDEX sandboxes_list_idx ON sandboxes (project_id, id)`,
  `CREATE INDEX sandboxes_run_idx ON sandboxes (project_id, run_id, id)`,

  // What a project has is the sum over its slots. A connection adds to one of them, so that those who work on the same
  // project at once seldom wait for one another; and to one row of it, so that they never deadlock.
  `CREATE TABLE project_counts (
    project_id uuid NOT NULL CONSTRAINT project_counts_project_fkey REFERENCES projects ON DELETE CASCADE,
    slot integer NOT NULL,
    workflows bigint NOT NULL DEFAULT 0,
    pending_runs bigint NOT NULL DEFAULT 0,
    running_runs bigint NOT NULL DEFAULT 0,
    completed_runs bigint NOT NULL DEFAULT 0,
    failed_runs bigint NOT NULL DEFAULT 0,
    cancelled_runs bigint NOT NULL DEFAULT 0,
    sandboxes bigint NOT NULL DEFAULT 0,
    CONSTRAINT project_counts_pkey PRIMARY KEY (project_id, slot)
  )`,
];

const slots = 8;
const runColumns = ['pending', 'running', 'completed', 'failed', 'cancelled'].map((status) => ({
  name: `${status}_runs`,
  counts: `status = '${status}'`,
}));

/**
 * Counts the rows of a table by project, in the transaction that changes them: after each statement, once for all the rows
 * that it changed. Projects come in the order of their ids; one that is being removed with its rows is left alone.
 */
function countRows(table: string, columns: readonly { readonly name: string; readonly counts: string }[]): string[] {
  const names = columns.map(({ name }) => name).join(', ');
  const sums = columns
    .map(({ name, counts }) => `coalesce(sum(sign) FILTER (WHERE ${counts}), 0) AS ${name}`)
    .join(', ');
  const changed = columns.map(({ name }) => `${name} <> 0`).join(' OR ');
  const added = columns.map(({ name }) => `${name} = counted.${name} + excluded.${name}`).join(', ');
  const add = (rows: string) => `INSERT INTO project_counts AS counted (project_id, slot, ${names})
      SELECT project_id, pg_backend_pid() % ${slots}, ${names}
      FROM (SELECT project_id, ${sums} FROM (${rows}) AS rows GROUP BY project_id) AS change
      WHERE (${changed}) AND EXISTS (SELECT 1 FROM projects WHERE id = project_id)
      ORDER BY project_id
      ON CONFLICT (project_id, slot) DO UPDATE SET ${added};`;
  const trigger = (event: string, transition: string) => `CREATE TRIGGER count_${event} AFTER ${event} ON ${table}
    REFERENCING ${transition} FOR EACH STATEMENT EXECUTE FUNCTION count_${table}()`;
  return [
    `CREATE FUNCTION count_${table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF TG_OP = 'INSERT' THEN ${add('SELECT *, 1 AS sign FROM new_rows')}
      ELSIF TG_OP = 'DELETE' THEN ${add('SELECT *, -1 AS sign FROM old_rows')}
      ELSE ${add('SELECT *, 1 AS sign FROM new_rows UNION ALL SELECT *, -1 AS sign FROM old_rows')}
      END IF;
      RETURN NULL;
    END $$`,
    trigger('insert', 'NEW TABLE AS new_rows'),
    trigger('update', 'OLD TABLE AS old_rows NEW TABLE AS new_rows'),
    trigger('delete', 'OLD TABLE AS old_rows'),
  ];
}

const counting = [
  ...countRows('workflows', [{ name: 'workflows', counts: 'deleted_at IS NULL' }]),
  ...countRows('runs', runColumns),
  ...countRows('sandboxes', [{ name: 'sandboxes', counts: 'true' }]),
];
