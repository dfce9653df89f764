import { ofOrganization, ofPerson, rolesStatement, systemRole, tenantRole, unwall, wall } from '@latchkey/database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Walls between tenants in the database itself: two roles that own nothing, and policies on every table with tenants. */
export class TenantWalls1763900000000 implements MigrationInterface {
  readonly name = 'TenantWalls1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rolesStatement);
    for (const statement of grants) await runner.query(statement);
    for (const [table, rows] of Object.entries(tenantRows)) {
      for (const statement of wall(table, rows)) await runner.query(statement);
    }
  }

  /** The roles stay: other databases on the same server may use them. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(tenantRows)) {
      for (const statement of unwall(table)) await runner.query(statement);
    }
    for (const statement of revocations) await runner.query(statement);
  }
}

const ofKey = 'EXISTS (SELECT FROM api_keys WHERE api_keys.id = key_id)';
// The projects that can be seen are the organization's: their own wall stands here too.
const ofProject = 'EXISTS (SELECT FROM projects WHERE projects.id = project_id)';

/** Which rows of a table are a tenant's. What has two owners, such as a pinned token, is there for either. */
const tenantRows: Readonly<Record<string, string>> = {
  organizations: ofOrganization('id'),
  memberships: ofOrganization(),
  invitations: ofOrganization(),
  projects: ofOrganization(),
  project_members: ofOrganization(),
  project_settings: ofOrganization(),
  provider_keys: ofOrganization(),
  workflows: ofOrganization(),
  runs: ofOrganization(),
  sandboxes: ofOrganization(),
  tasks: ofOrganization(),
  data_keys: ofOrganization('tenant_id'),
  api_keys: `${ofOrganization()} OR ${ofPerson()}`,
  usage_hours: `${ofOrganization()} OR ${ofPerson()}`,
  usage_days: `${ofOrganization()} OR ${ofPerson()}`,
  api_key_secrets: ofKey,
  run_numbers: ofProject,
  project_counts: ofProject,
  // A person's chain and the deployment's are of no organization: they are written and read across tenants.
  audit_chains: ofOrganization(),
  audit_entries: ofOrganization(),
  audit_checkpoints: ofOrganization(),
};

const roles = `${tenantRole}, ${systemRole}`;
const rights = 'SELECT, INSERT, UPDATE, DELETE';

/** Runs a statement on our tables, but for those that are looked at before the server works in a role. */
const onTables = (statement: string): string => `DO $tables$
  DECLARE name name;
  BEGIN
    FOR name IN SELECT relname FROM pg_class
      WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
        AND pg_has_role(current_user, relowner, 'USAGE') AND relname NOT IN ('migrations', 'deployment')
    LOOP
      EXECUTE format('${statement}', name);
    END LOOP;
  END $tables$`;

const onSchema = (statement: string): string =>
  `DO $schema$ BEGIN EXECUTE format('${statement}', current_schema()); END $schema$`;

// Rows and no more: neither role changes the schema, empties a table at a stroke or sets a trigger.
const grants = [
  onSchema(`GRANT USAGE ON SCHEMA %I TO ${roles}`),
  onTables(`GRANT ${rights} ON %I TO ${roles}`),
  // The trail is added to, and whether the schema is the right one may be looked at.
  `REVOKE UPDATE, DELETE ON audit_entries, audit_checkpoints FROM ${roles}`,
  `GRANT SELECT ON migrations TO ${roles}`,
  onSchema(`ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT ${rights} ON TABLES TO ${roles}`),
];

const revocations = [
  `REVOKE SELECT ON migrations FROM ${roles}`,
  onSchema(`ALTER DEFAULT PRIVILEGES IN SCHEMA %I REVOKE ${rights} ON TABLES FROM ${roles}`),
  onTables(`REVOKE ${rights} ON %I FROM ${roles}`),
  onSchema(`REVOKE USAGE ON SCHEMA %I FROM ${roles}`),
];
