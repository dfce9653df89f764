import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is deleted can come back for a while, and what has been kept for long enough is found by an index. */
export class Retention1763860000000 implements MigrationInterface {
  readonly name = 'Retention1763860000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...restoring, ...ends.map(({ index, on }) => `CREATE INDEX ${index} ON ${on}`)]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { index } of ends) await runner.query(`DROP INDEX ${index}`);
    await runner.query('DROP INDEX projects_deleted_list_idx');
    await runner.query('ALTER TABLE projects DROP COLUMN purge_started_at, DROP COLUMN ended_with_organization');
    await runner.query('ALTER TABLE organizations DROP COLUMN purge_started_at');
  }
}

const restoring = [
  // Once the purge of something has begun it does not come back: both are one conditional update of its row.
  `ALTER TABLE organizations ADD COLUMN purge_started_at timestamptz
    CONSTRAINT organizations_purge_check CHECK (purge_started_at IS NULL OR deleted_at IS NOT NULL)`,
  `ALTER TABLE projects ADD COLUMN purge_started_at timestamptz
      CONSTRAINT projects_purge_check CHECK (purge_started_at IS NULL OR deleted_at IS NOT NULL),
    ADD COLUMN ended_with_organization boolean NOT NULL DEFAULT false
      CONSTRAINT projects_ended_check CHECK (deleted_at IS NOT NULL OR NOT ended_with_organization)`,
  `UPDATE projects SET ended_with_organization = true FROM organizations
   WHERE organizations.id = projects.organization_id AND organizations.deleted_at = projects.deleted_at`,
  'CREATE INDEX projects_deleted_list_idx ON projects (organization_id, id) WHERE deleted_at IS NOT NULL',
];

const ends = [
  {
    index: 'organizations_deleted_idx',
    on: 'organizations (deleted_at) WHERE deleted_at IS NOT NULL AND purge_started_at IS NULL',
  },
  { index: 'organizations_purge_idx', on: 'organizations (purge_started_at) WHERE purge_started_at IS NOT NULL' },
  {
    index: 'projects_deleted_idx',
    on: 'projects (deleted_at) WHERE deleted_at IS NOT NULL AND purge_started_at IS NULL AND NOT ended_with_organization',
  },
  { index: 'projects_purge_idx', on: 'projects (purge_started_at) WHERE purge_started_at IS NOT NULL' },
  { index: 'sessions_expiry_idx', on: 'sessions (expires_at)' },
  { index: 'sessions_seen_idx', on: 'sessions (last_seen_at)' },
  { index: 'link_tokens_expiry_idx', on: 'link_tokens (expires_at)' },
  { index: 'invitations_closed_idx', on: `invitations (updated_at) WHERE status <> 'pending'` },
  { index: 'invitations_expiry_idx', on: `invitations (expires_at) WHERE status = 'pending'` },
  { index: 'login_events_created_idx', on: 'login_events (created_at)' },
  {
    index: 'mail_outbox_end_idx',
    on: 'mail_outbox (coalesce(sent_at, failed_at)) WHERE coalesce(sent_at, failed_at) IS NOT NULL',
  },
  { index: 'api_key_secrets_expiry_idx', on: 'api_key_secrets (expires_at) WHERE expires_at IS NOT NULL' },
  {
    index: 'api_keys_end_idx',
    on: 'api_keys (least(revoked_at, expires_at)) WHERE least(revoked_at, expires_at) IS NOT NULL',
  },
  { index: 'signing_keys_end_idx', on: 'signing_keys (verifies_until)' },
];
