import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Answers that are kept for requests with an `Idempotency-Key`. */
export class Idempotency1763720000000 implements MigrationInterface {
  readonly name = 'Idempotency1763720000000';

  async up(runner: QueryRunner): Promise<void> {
    // `id` is a keyed hash of caller and key, `fingerprint` one of the request. Without an answer, the row is a claim.
    await runner.query(`CREATE TABLE idempotency_records (
      id bytea CONSTRAINT idempotency_records_pkey PRIMARY KEY,
      fingerprint bytea NOT NULL,
      claim uuid NOT NULL,
      sealed_answer bytea,
      expires_at timestamptz NOT NULL
    )`);
    await runner.query('CREATE INDEX idempotency_records_expiry_idx ON idempotency_records (expires_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_records');
  }
}
