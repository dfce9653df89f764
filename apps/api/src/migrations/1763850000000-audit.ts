import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The audit trail: entries in chains, the heads of the chains, and signed checkpoints of them. */
export class Audit1763850000000 implements MigrationInterface {
  readonly name = 'Audit1763850000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...indexes, ...guards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_checkpoints, audit_entries, audit_chains');
    await runner.query('DROP FUNCTION refuse_audit_change');
  }
}

// No foreign keys: entries outlive what they speak of. A head stays where it is when it is written, so that the index does
// not grow with every entry: `moved_at` alone is in one, and changes once between two checkpoints.
const tables = [
  `CREATE TABLE audit_chains (
    id uuid CONSTRAINT audit_chains_pkey PRIMARY KEY,
    kind text NOT NULL
      CONSTRAINT audit_chains_kind_check CHECK (kind IN ('organization', 'person', 'deployment')),
    organization_id uuid,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    at timestamptz NOT NULL,
    moved_at timestamptz
  ) WITH (fillfactor = 50)`,
  `CREATE TABLE audit_entries (
    chain_id uuid NOT NULL,
    seq bigint NOT NULL,
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    action text NOT NULL,
    outcome text NOT NULL
      CONSTRAINT audit_entries_outcome_check CHECK (outcome IN ('done', 'refused')),
    reason text,
    operation text,
    actor_kind text NOT NULL,
    actor_user_id uuid,
    credential_id uuid,
    target_type text,
    target_id text,
    organization_id uuid,
    project_id uuid,
    ip text,
    user_agent text,
    request_id uuid,
    before jsonb,
    after jsonb,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT audit_entries_pkey PRIMARY KEY (chain_id, seq)
  )`,
  `CREATE TABLE audit_checkpoints (
    chain_id uuid NOT NULL,
    seq bigint NOT NULL,
    organization_id uuid,
    hash bytea NOT NULL,
    at timestamptz NOT NULL,
    signature bytea NOT NULL,
    CONSTRAINT audit_checkpoints_pkey PRIMARY KEY (chain_id, seq)
  )`,
];

// One for each way to narrow a list, each in the order of the list: a page costs the same wherever it is.
const indexes = [
  'CREATE UNIQUE INDEX audit_entries_id_key ON audit_entries (chain_id, id)',
  `CREATE INDEX audit_entries_user_idx ON audit_entries (chain_id, actor_user_id, id) WHERE actor_user_id IS NOT NULL`,
  `CREATE INDEX audit_entries_credential_idx ON audit_entries (chain_id, credential_id, id)
    WHERE credential_id IS NOT NULL`,
  'CREATE INDEX audit_entries_action_idx ON audit_entries (chain_id, action, id)',
  `CREATE INDEX audit_entries_target_type_idx ON audit_entries (chain_id, target_type, id)`,
  `CREATE INDEX audit_entries_target_idx ON audit_entries (chain_id, target_id, id) WHERE target_id IS NOT NULL`,
  `CREATE INDEX audit_entries_project_idx ON audit_entries (chain_id, project_id, id) WHERE project_id IS NOT NULL`,
  `CREATE INDEX audit_entries_refused_idx ON audit_entries (chain_id, id) WHERE outcome = 'refused'`,
  'CREATE INDEX audit_chains_moved_idx ON audit_chains (moved_at) WHERE moved_at IS NOT NULL',
];

const refuse = (table: string, changes: string): string[] => [
  `CREATE TRIGGER ${table}_final BEFORE ${changes} ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`,
  `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_final`,
];

// For everybody, the owner included. Who takes the triggers away first can still be found out: by the chain.
const guards = [
  `CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
    END
  $$`,
  ...refuse('audit_entries', 'UPDATE OR DELETE OR TRUNCATE'),
  ...refuse('audit_checkpoints', 'UPDATE OR DELETE OR TRUNCATE'),
  ...refuse('audit_chains', 'DELETE OR TRUNCATE'),
];
