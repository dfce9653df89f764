import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tasks of projects. */
export class Tasks1763770000000 implements MigrationInterface {
  readonly name = 'Tasks1763770000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tasks');
  }
}

const statements = [
  // A due date is a day or an instant. As text in ISO 8601 and UTC it stays what was sent, and sorts all the same.
  `CREATE TABLE tasks (
    id uuid CONSTRAINT tasks_pkey PRIMARY KEY,
    organization_id uuid NOT NULL,
    project_id uuid NOT NULL,
    title text NOT NULL,
    description text,
    status text NOT NULL
      CONSTRAINT tasks_status_check CHECK (status IN ('todo', 'in_progress', 'completed', 'cancelled')),
    due_date text
      CONSTRAINT tasks_due_date_check CHECK (due_date ~ '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z)?$'),
    completed_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT tasks_completed_check CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
    CONSTRAINT tasks_project_fkey FOREIGN KEY (organization_id, project_id)
      REFERENCES projects (organization_id, id) ON DELETE CASCADE
  )`,
  // One for each way to narrow the list, which is newest first.
  `CREATE INDEX tasks_organization_idx ON tasks (organization_id, id)`,
  `CREATE INDEX tasks_status_idx ON tasks (organization_id, status, id)`,
  `CREATE INDEX tasks_project_idx ON tasks (organization_id, project_id, id)`,
  `CREATE INDEX tasks_project_status_idx ON tasks (organization_id, project_id, status, id)`,
];
