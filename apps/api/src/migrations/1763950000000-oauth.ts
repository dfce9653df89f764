import { ofOrganization, ofPerson, unwall, wall } from '@latchkey/database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The authorization server: its clients, what people have granted them, and everything that it hands out. */
export class OAuth1763950000000 implements MigrationInterface {
  readonly name = 'OAuth1763950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(clients);
    await runner.query('CREATE INDEX oauth_clients_organization_idx ON oauth_clients (organization_id, id)');
    await runner.query(
      'CREATE INDEX oauth_clients_registered_idx ON oauth_clients (used_at) WHERE organization_id IS NULL',
    );
    await runner.query('CREATE INDEX oauth_clients_created_by_idx ON oauth_clients (created_by)');
    await runner.query(grants);
    await runner.query('CREATE INDEX oauth_grants_user_idx ON oauth_grants (user_id, client_id)');
    await runner.query('CREATE INDEX oauth_grants_client_idx ON oauth_grants (client_id)');
    await runner.query('CREATE INDEX oauth_grants_organization_idx ON oauth_grants (organization_id)');
    await runner.query('CREATE INDEX oauth_grants_end_idx ON oauth_grants (least(revoked_at, expires_at))');
    await runner.query(artifacts);
    await runner.query('CREATE INDEX oauth_artifacts_grant_idx ON oauth_artifacts (grant_id)');
    await runner.query('CREATE INDEX oauth_artifacts_client_idx ON oauth_artifacts (client_id)');
    await runner.query('CREATE INDEX oauth_artifacts_claimed_by_idx ON oauth_artifacts (claimed_by)');
    await runner.query('CREATE INDEX oauth_artifacts_end_idx ON oauth_artifacts (expires_at)');
    await runner.query(
      'CREATE UNIQUE INDEX oauth_artifacts_user_code_key ON oauth_artifacts (user_code_hash) WHERE user_code_hash IS NOT NULL',
    );
    for (const statement of wall('oauth_clients', ofOrganization())) await runner.query(statement);
    for (const statement of wall('oauth_grants', `${ofOrganization()} OR ${ofPerson()}`)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['oauth_grants', 'oauth_clients']) {
      for (const statement of unwall(table)) await runner.query(statement);
    }
    await runner.query('DROP TABLE oauth_artifacts');
    await runner.query('DROP TABLE oauth_grants');
    await runner.query('DROP TABLE oauth_clients');
  }
}

const clients = `CREATE TABLE oauth_clients (
  id uuid CONSTRAINT oauth_clients_pkey PRIMARY KEY,
  organization_id uuid CONSTRAINT oauth_clients_organization_fkey REFERENCES organizations ON DELETE CASCADE,
  name text NOT NULL,
  homepage text,
  confidential boolean NOT NULL,
  grant_types text[] NOT NULL,
  redirect_uris text[] NOT NULL,
  service_scopes text[] NOT NULL,
  secret_hash bytea,
  former_secret_hash bytea,
  former_secret_expires_at timestamptz,
  created_by uuid CONSTRAINT oauth_clients_created_by_fkey REFERENCES users ON DELETE SET NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  used_at timestamptz NOT NULL,
  CONSTRAINT oauth_clients_secret_check CHECK (confidential = (secret_hash IS NOT NULL))
)`;

const grants = `CREATE TABLE oauth_grants (
  id uuid CONSTRAINT oauth_grants_pkey PRIMARY KEY,
  client_id uuid NOT NULL CONSTRAINT oauth_grants_client_fkey REFERENCES oauth_clients ON DELETE CASCADE,
  user_id uuid NOT NULL CONSTRAINT oauth_grants_user_fkey REFERENCES users ON DELETE CASCADE,
  organization_id uuid CONSTRAINT oauth_grants_organization_fkey REFERENCES organizations ON DELETE CASCADE,
  identity_scopes text[] NOT NULL,
  resources jsonb NOT NULL,
  refused jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
)`;

// Not the client's row alone: a grant that ends takes all that was handed out for it along.
const artifacts = `CREATE TABLE oauth_artifacts (
  kind text NOT NULL,
  id_hash bytea NOT NULL,
  client_id uuid CONSTRAINT oauth_artifacts_client_fkey REFERENCES oauth_clients ON DELETE CASCADE,
  grant_id uuid CONSTRAINT oauth_artifacts_grant_fkey REFERENCES oauth_grants ON DELETE CASCADE,
  payload bytea NOT NULL,
  user_code_hash bytea,
  claimed_by uuid CONSTRAINT oauth_artifacts_claimed_by_fkey REFERENCES users ON DELETE CASCADE,
  decided_at timestamptz,
  polled_at timestamptz,
  poll_seconds integer,
  consumed_at timestamptz,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT oauth_artifacts_pkey PRIMARY KEY (kind, id_hash)
)`;
