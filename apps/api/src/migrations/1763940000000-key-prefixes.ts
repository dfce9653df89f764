import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Keys are found by the start that is shown of them. Outside of a transaction, as the index is made beside the traffic. */
export class KeyPrefixes1763940000000 implements MigrationInterface {
  readonly name = 'KeyPrefixes1763940000000';
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET lock_timeout = 0');
    // What an attempt that was cut off has left behind is no good.
    await runner.query('DROP INDEX CONCURRENTLY IF EXISTS api_keys_prefix_idx');
    await runner.query('CREATE INDEX CONCURRENTLY api_keys_prefix_idx ON api_keys (prefix text_pattern_ops)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX IF EXISTS api_keys_prefix_idx');
  }
}
