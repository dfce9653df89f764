import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The keys that seal secrets, wrapped, and the master keys that wrap them, by their ids alone. */
export class Vault1763730000000 implements MigrationInterface {
  readonly name = 'Vault1763730000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE master_keys (
      id text CONSTRAINT master_keys_pkey PRIMARY KEY,
      created_at timestamptz NOT NULL
    )`);
    // A tenant is an organization, or the deployment itself, which no row stands for.
    await runner.query(`CREATE TABLE data_keys (
      tenant_id uuid NOT NULL,
      version integer NOT NULL,
      master_key text NOT NULL CONSTRAINT data_keys_master_key_fkey REFERENCES master_keys ON DELETE RESTRICT,
      wrapped bytea NOT NULL,
      created_at timestamptz NOT NULL,
      CONSTRAINT data_keys_pkey PRIMARY KEY (tenant_id, version)
    )`);
    await runner.query('CREATE INDEX data_keys_master_key_idx ON data_keys (master_key, tenant_id, version)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE data_keys, master_keys');
  }
}
