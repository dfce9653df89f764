import { type PoolClient } from 'pg';
import { type QueryRunner } from 'typeorm';

/** Closes a runner's connection, whatever it is in the middle of. The runner is still to be released. */
export async function endSession(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect()) as PoolClient & { end(): Promise<void> };
  await client.end();
}
