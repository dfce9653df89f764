import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A migration as they should be: what it adds is of no concern to servers that do not know it. For trying upgrades out. */
export class MadeUp1999999999999 implements MigrationInterface {
  readonly name = 'MadeUp1999999999999';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE made_up (id uuid PRIMARY KEY, organization_id uuid REFERENCES organizations ON DELETE CASCADE)',
    );
    await runner.query('CREATE INDEX made_up_organization_idx ON made_up (organization_id)');
    await runner.query(`ALTER TABLE projects ADD COLUMN made_up text NOT NULL DEFAULT 'none'`);
    await runner.query('ALTER TABLE api_keys ADD COLUMN made_up timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE api_keys DROP COLUMN made_up');
    await runner.query('ALTER TABLE projects DROP COLUMN made_up');
    await runner.query('DROP TABLE made_up');
  }
}
