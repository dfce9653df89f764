import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Invites to a project, sent by a person or by a key of the project. */
export class ProjectInvitations1763750000000 implements MigrationInterface {
  readonly name = 'ProjectInvitations1763750000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE invitations
      ADD COLUMN project_id uuid,
      ADD COLUMN invited_by_key uuid CONSTRAINT invitations_invited_by_key_fkey REFERENCES api_keys ON DELETE SET NULL,
      ADD CONSTRAINT invitations_project_fkey FOREIGN KEY (organization_id, project_id)
        REFERENCES projects (organization_id, id) ON DELETE CASCADE`);
    await runner.query('CREATE INDEX invitations_project_idx ON invitations (project_id, id)');
    await runner.query('CREATE INDEX invitations_invited_by_key_idx ON invitations (invited_by_key)');
    // One open invite an address: to the organization, and to each of its projects.
    await runner.query('DROP INDEX invitations_pending_key');
    await runner.query(`CREATE UNIQUE INDEX invitations_pending_key
      ON invitations (coalesce(project_id, organization_id), email) WHERE status = 'pending'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM invitations WHERE project_id IS NOT NULL');
    await runner.query('DROP INDEX invitations_pending_key');
    await runner.query('ALTER TABLE invitations DROP COLUMN project_id, DROP COLUMN invited_by_key');
    await runner.query(`CREATE UNIQUE INDEX invitations_pending_key
      ON invitations (organization_id, email) WHERE status = 'pending'`);
  }
}
