import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The nodes that serve at the moment, and what tells them of every change of what they remember. */
export class Nodes1763910000000 implements MigrationInterface {
  readonly name = 'Nodes1763910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE nodes (
      id uuid CONSTRAINT nodes_pkey PRIMARY KEY,
      joined_at timestamptz NOT NULL,
      shut_out_at timestamptz
    )`);
    // Heard by every node once the transaction has committed, and by none if it does not. The column names whose it is.
    await runner.query(`CREATE FUNCTION tell_nodes() RETURNS trigger LANGUAGE plpgsql AS $tell$
      BEGIN
        PERFORM pg_notify('latchkey_changes', to_jsonb(OLD) ->> TG_ARGV[0]);
        RETURN NULL;
      END
    $tell$`);
    for (const { table, subject, columns } of watched) {
      await runner.query(`CREATE TRIGGER tell_nodes_of_change AFTER UPDATE OF ${columns.join(', ')} ON ${table}
        FOR EACH ROW WHEN (ROW(${of('OLD', columns)}) IS DISTINCT FROM ROW(${of('NEW', columns)}))
        EXECUTE FUNCTION tell_nodes('${subject}')`);
      await runner.query(`CREATE TRIGGER tell_nodes_of_end AFTER DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION tell_nodes('${subject}')`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of watched) {
      await runner.query(`DROP TRIGGER tell_nodes_of_change ON ${table}`);
      await runner.query(`DROP TRIGGER tell_nodes_of_end ON ${table}`);
    }
    await runner.query('DROP FUNCTION tell_nodes()');
    await runner.query('DROP TABLE nodes');
  }
}

/** What nodes remember of keys, and the id by which they find it. Uses are written down too often to be told of. */
const watched = [
  {
    table: 'api_keys',
    subject: 'id',
    columns: ['name', 'prefix', 'scopes', 'ceiling', 'enabled', 'expires_at', 'revoked_at'],
  },
  { table: 'api_key_secrets', subject: 'key_id', columns: ['expires_at'] },
  { table: 'users', subject: 'id', columns: ['is_active'] },
  { table: 'organizations', subject: 'id', columns: ['plan', 'deleted_at'] },
  { table: 'projects', subject: 'organization_id', columns: ['deleted_at'] },
];

const of = (row: string, columns: readonly string[]): string => columns.map((column) => `${row}.${column}`).join(', ');
