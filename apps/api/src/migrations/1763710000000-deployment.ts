import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a database says about itself: one row, which tells the secret that it was made with from any other. */
export class Deployment1763710000000 implements MigrationInterface {
  readonly name = 'Deployment1763710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE deployment (
      id boolean NOT NULL DEFAULT true CONSTRAINT deployment_pkey PRIMARY KEY CONSTRAINT deployment_one_row CHECK (id),
      secret_mark bytea NOT NULL,
      created_at timestamptz NOT NULL
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deployment');
  }
}
