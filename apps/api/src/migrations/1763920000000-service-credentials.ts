import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Service credentials are keys that the deployment owns, and nobody else. Outside of a transaction, as the index is made and
 * the constraints are proven beside the traffic; every statement bears being run twice.
 */
export class ServiceCredentials1763920000000 implements MigrationInterface {
  readonly name = 'ServiceCredentials1763920000000';
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET lock_timeout = '1s'`);
    await runner.query(replaceChecks([...kinds, 'service'], ofNobody + ofSomebody));
    await runner.query('SET lock_timeout = 0');
    await runner.query('ALTER TABLE api_keys VALIDATE CONSTRAINT api_keys_kind_check');
    await runner.query('ALTER TABLE api_keys VALIDATE CONSTRAINT api_keys_owner_check');
    // What an attempt that was cut off has left behind is no good.
    await runner.query('DROP INDEX CONCURRENTLY IF EXISTS api_keys_service_name_key');
    await runner.query(
      `CREATE UNIQUE INDEX CONCURRENTLY api_keys_service_name_key ON api_keys (name)
       WHERE kind = 'service' AND revoked_at IS NULL`,
    );
  }

  /** No code before this release knows them: they would be keys of nobody. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM api_keys WHERE kind = 'service'`);
    await runner.query('DROP INDEX IF EXISTS api_keys_service_name_key');
    await runner.query(replaceChecks(kinds, ofSomebody));
    await runner.query('ALTER TABLE api_keys VALIDATE CONSTRAINT api_keys_kind_check');
    await runner.query('ALTER TABLE api_keys VALIDATE CONSTRAINT api_keys_owner_check');
  }
}

const kinds = ['personal', 'project', 'workspace', 'secret'];

const ofNobody = `
        WHEN 'service' THEN user_id IS NULL AND organization_id IS NULL AND project_id IS NULL`;
const ofSomebody = `
        WHEN 'project' THEN user_id IS NULL AND organization_id IS NOT NULL AND project_id IS NOT NULL
        WHEN 'workspace' THEN user_id IS NULL AND organization_id IS NOT NULL AND project_id IS NULL
        WHEN 'secret' THEN user_id IS NOT NULL AND organization_id IS NULL AND project_id IS NULL
        ELSE user_id IS NOT NULL AND project_id IS NULL`;

/** What the new ones say of rows that are there is not looked at yet: that would keep everybody waiting. */
const replaceChecks = (all: readonly string[], owners: string): string => `ALTER TABLE api_keys
  DROP CONSTRAINT IF EXISTS api_keys_kind_check,
  DROP CONSTRAINT IF EXISTS api_keys_owner_check,
  ADD CONSTRAINT api_keys_kind_check CHECK (kind IN (${all.map((kind) => `'${kind}'`).join(', ')})) NOT VALID,
  ADD CONSTRAINT api_keys_owner_check CHECK (
      CASE kind${owners}
      END
    ) NOT VALID`;
