import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why and since when an account is deactivated, limits that an organization has instead of its plan's, and mails in hand. */
export class AdminArea1763930000000 implements MigrationInterface {
  readonly name = 'AdminArea1763930000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE users ADD COLUMN deactivated_at timestamptz, ADD COLUMN deactivated_reason text`);
    await runner.query(`ALTER TABLE organizations ADD COLUMN limit_per_minute integer,
      ADD COLUMN limit_per_day integer, ADD COLUMN limits_expire_at timestamptz`);
    await runner.query('ALTER TABLE mail_outbox ADD COLUMN claimed_until timestamptz');
    // Nodes remember them with each key, as they do the plan.
    await runner.query(`CREATE TRIGGER tell_nodes_of_limits
      AFTER UPDATE OF limit_per_minute, limit_per_day, limits_expire_at ON organizations
      FOR EACH ROW WHEN (ROW(OLD.limit_per_minute, OLD.limit_per_day, OLD.limits_expire_at)
        IS DISTINCT FROM ROW(NEW.limit_per_minute, NEW.limit_per_day, NEW.limits_expire_at))
      EXECUTE FUNCTION tell_nodes('id')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tell_nodes_of_limits ON organizations');
    await runner.query(`ALTER TABLE organizations DROP COLUMN limit_per_minute, DROP COLUMN limit_per_day,
      DROP COLUMN limits_expire_at`);
    await runner.query('ALTER TABLE mail_outbox DROP COLUMN claimed_until');
    await runner.query('ALTER TABLE users DROP COLUMN deactivated_at, DROP COLUMN deactivated_reason');
  }
}
