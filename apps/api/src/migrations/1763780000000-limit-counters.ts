import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was used of the limits with long windows, where no Redis keeps it. */
export class LimitCounters1763780000000 implements MigrationInterface {
  readonly name = 'LimitCounters1763780000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE limit_counters (
      "window" text NOT NULL,
      key text NOT NULL,
      used bigint NOT NULL,
      ends_at timestamptz NOT NULL,
      CONSTRAINT limit_counters_pkey PRIMARY KEY ("window", key)
    )`);
    await runner.query('CREATE INDEX limit_counters_end_idx ON limit_counters (ends_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE limit_counters');
  }
}
