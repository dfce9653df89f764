import { ofOrganization, unwall, wall } from '@latchkey/database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Domains that organizations have proven, their connections to identity providers, and who came in by which. */
export class SingleSignOn1763970000000 implements MigrationInterface {
  readonly name = 'SingleSignOn1763970000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of tables) {
      for (const statement of wall(table, ofOrganization())) await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      for (const statement of unwall(table)) await runner.query(statement);
    }
    await runner.query('ALTER TABLE sessions DROP COLUMN sso_connection_id, DROP COLUMN sso_organization_id');
    await runner.query('ALTER TABLE organizations DROP COLUMN sso_enforced');
    await runner.query(`DROP TABLE ${[...tables].reverse().join(', ')}`);
  }
}

const tables = ['sso_domains', 'sso_connections', 'sso_identities', 'sso_attempts', 'sso_assertions'];

const ofItsOrganization = (table: string): string =>
  `organization_id uuid NOT NULL CONSTRAINT ${table}_organization_fkey REFERENCES organizations ON DELETE CASCADE`;

const ofItsConnection = (table: string): string =>
  `connection_id uuid NOT NULL CONSTRAINT ${table}_connection_fkey REFERENCES sso_connections ON DELETE CASCADE`;

const statements = [
  'ALTER TABLE organizations ADD COLUMN sso_enforced boolean NOT NULL DEFAULT false',
  'ALTER TABLE sessions ADD COLUMN sso_connection_id uuid, ADD COLUMN sso_organization_id uuid',

  `CREATE TABLE sso_domains (
    id uuid CONSTRAINT sso_domains_pkey PRIMARY KEY,
    ${ofItsOrganization('sso_domains')},
    domain text NOT NULL,
    token text NOT NULL,
    verified_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT sso_domains_organization_domain_key UNIQUE (organization_id, domain)
  )`,
  // Anybody may claim a domain; one organization has proven it.
  'CREATE UNIQUE INDEX sso_domains_verified_key ON sso_domains (domain) WHERE verified_at IS NOT NULL',

  `CREATE TABLE sso_connections (
    id uuid CONSTRAINT sso_connections_pkey PRIMARY KEY,
    ${ofItsOrganization('sso_connections')},
    kind text NOT NULL CONSTRAINT sso_connections_kind_check CHECK (kind IN ('oidc', 'saml')),
    name text NOT NULL,
    enabled boolean NOT NULL DEFAULT false,
    default_role text NOT NULL CONSTRAINT sso_connections_default_role_check CHECK (default_role IN ('admin', 'member')),
    settings jsonb NOT NULL,
    sealed_secret bytea,
    secret_last4 text,
    vouches_for text NOT NULL CONSTRAINT sso_connections_vouches_for_check CHECK (vouches_for IN ('owner', 'admin')),
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
  )`,
  'CREATE INDEX sso_connections_organization_idx ON sso_connections (organization_id, id)',

  `CREATE TABLE sso_identities (
    ${ofItsConnection('sso_identities')},
    subject text NOT NULL,
    ${ofItsOrganization('sso_identities')},
    user_id uuid NOT NULL CONSTRAINT sso_identities_user_fkey REFERENCES users ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    CONSTRAINT sso_identities_pkey PRIMARY KEY (connection_id, subject),
    CONSTRAINT sso_identities_user_key UNIQUE (user_id, connection_id)
  )`,
  'CREATE INDEX sso_identities_organization_idx ON sso_identities (organization_id)',

  `CREATE TABLE sso_attempts (
    id uuid CONSTRAINT sso_attempts_pkey PRIMARY KEY,
    ${ofItsOrganization('sso_attempts')},
    ${ofItsConnection('sso_attempts')},
    version integer NOT NULL,
    state_hash bytea NOT NULL CONSTRAINT sso_attempts_state_hash_key UNIQUE,
    browser_hash bytea NOT NULL,
    sealed bytea NOT NULL,
    return_to text NOT NULL,
    answered boolean NOT NULL DEFAULT false,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL
  )`,
  'CREATE INDEX sso_attempts_expires_idx ON sso_attempts (expires_at)',
  'CREATE INDEX sso_attempts_connection_idx ON sso_attempts (connection_id)',
  'CREATE INDEX sso_attempts_organization_idx ON sso_attempts (organization_id)',

  `CREATE TABLE sso_assertions (
    ${ofItsConnection('sso_assertions')},
    ${ofItsOrganization('sso_assertions')},
    assertion_hash bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT sso_assertions_pkey PRIMARY KEY (connection_id, assertion_hash)
  )`,
  'CREATE INDEX sso_assertions_expires_idx ON sso_assertions (expires_at)',
  'CREATE INDEX sso_assertions_organization_idx ON sso_assertions (organization_id)',
];
