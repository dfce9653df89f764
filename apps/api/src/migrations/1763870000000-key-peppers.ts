import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Peppers that the hashes of API keys were brought to, one after the other, and which one each hash has come to. */
export class KeyPeppers1763870000000 implements MigrationInterface {
  readonly name = 'KeyPeppers1763870000000';

  async up(runner: QueryRunner): Promise<void> {
    // Version 0 is derived from the secret and has no row. One rotation at a time is unfinished.
    await runner.query(`CREATE TABLE key_peppers (
      version integer CONSTRAINT key_peppers_pkey PRIMARY KEY CONSTRAINT key_peppers_version_check CHECK (version > 0),
      sealed bytea NOT NULL,
      created_at timestamptz NOT NULL,
      finished_at timestamptz
    )`);
    await runner.query('CREATE UNIQUE INDEX key_peppers_unfinished_key ON key_peppers ((1)) WHERE finished_at IS NULL');
    await runner.query('ALTER TABLE api_key_secrets ADD COLUMN pepper integer NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    // A hash does not lead back to the one before it: without its pepper, a key would be dead for ever.
    await runner.query(`DO $$ BEGIN
      IF EXISTS (SELECT 1 FROM key_peppers) THEN
        RAISE EXCEPTION 'The pepper of API keys was rotated, and that cannot be taken back.';
      END IF;
    END $$`);
    await runner.query('ALTER TABLE api_key_secrets DROP COLUMN pepper');
    await runner.query('DROP TABLE key_peppers');
  }
}
