import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Users, their sessions and one-time links, organizations with members and invites, projects, keys of every kind, mail. */
export class Accounts1763700000000 implements MigrationInterface {
  readonly name = 'Accounts1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail_outbox, api_key_secrets, api_keys, project_members, projects, invitations,
      memberships, organizations, signing_keys, link_tokens, login_events, sessions, users`);
  }
}

const statements = [
  `CREATE TABLE users (
    id uuid CONSTRAINT users_pkey PRIMARY KEY,
    email text NOT NULL CONSTRAINT users_email_key UNIQUE,
    name text NOT NULL,
    handle text NOT NULL CONSTRAINT users_handle_key UNIQUE,
    password_hash text,
    role text NOT NULL DEFAULT 'user' CONSTRAINT users_role_check CHECK (role IN ('user', 'admin')),
    is_active boolean NOT NULL DEFAULT true,
    verified_at timestamptz,
    last_login_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`,

  `CREATE TABLE sessions (
    id uuid CONSTRAINT sessions_pkey PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT sessions_user_fkey REFERENCES users ON DELETE CASCADE,
    token_hash bytea NOT NULL CONSTRAINT sessions_token_hash_key UNIQUE,
    ip text NOT NULL,
    user_agent text,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
  )`,
  `CREATE INDEX sessions_user_idx ON sessions (user_id, id)`,

  `CREATE TABLE login_events (
    id uuid CONSTRAINT login_events_pkey PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT login_events_user_fkey REFERENCES users ON DELETE CASCADE,
    succeeded boolean NOT NULL,
    method text NOT NULL,
    ip text NOT NULL,
    network text NOT NULL,
    user_agent text,
    created_at timestamptz NOT NULL
  )`,
  `CREATE INDEX login_events_user_idx ON login_events (user_id, id)`,
  `CREATE INDEX login_events_network_idx ON login_events (user_id, network, created_at) WHERE succeeded`,

  `CREATE TABLE link_tokens (
    user_id uuid NOT NULL CONSTRAINT link_tokens_user_fkey REFERENCES users ON DELETE CASCADE,
    purpose text NOT NULL
      CONSTRAINT link_tokens_purpose_check CHECK (purpose IN ('verify-email', 'reset-password', 'change-email')),
    token_hash bytea NOT NULL CONSTRAINT link_tokens_token_hash_key UNIQUE,
    email text NOT NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT link_tokens_pkey PRIMARY KEY (user_id, purpose)
  )`,

  `CREATE TABLE signing_keys (
    id uuid CONSTRAINT signing_keys_pkey PRIMARY KEY,
    algorithm text NOT NULL,
    public_jwk jsonb NOT NULL,
    sealed_private_jwk bytea NOT NULL,
    created_at timestamptz NOT NULL,
    signs_until timestamptz NOT NULL,
    verifies_until timestamptz NOT NULL
  )`,

  `CREATE TABLE organizations (
    id uuid CONSTRAINT organizations_pkey PRIMARY KEY,
    name text NOT NULL,
    slug text NOT NULL,
    plan text NOT NULL DEFAULT 'free'
      CONSTRAINT organizations_plan_check CHECK (plan IN ('free', 'pro', 'enterprise')),
    slug_chosen_by uuid CONSTRAINT organizations_slug_chosen_by_fkey REFERENCES users ON DELETE SET NULL,
    created_by uuid CONSTRAINT organizations_created_by_fkey REFERENCES users ON DELETE SET NULL,
    deleted_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`,
  // A slug is unique among those that one person chose (its creator, unless another admin changed it): across tenants, a
  // refusal would tell what others have.
  `CREATE UNIQUE INDEX organizations_slug_key ON organizations (slug_chosen_by, slug) WHERE deleted_at IS NULL`,

  `CREATE INDEX organizations_slug_chosen_by_idx ON organizations (slug_chosen_by)`,
  `CREATE INDEX organizations_created_by_idx ON organizations (created_by)`,

  `CREATE TABLE memberships (
    organization_id uuid NOT NULL CONSTRAINT memberships_organization_fkey REFERENCES organizations ON DELETE CASCADE,
    user_id uuid NOT NULL CONSTRAINT memberships_user_fkey REFERENCES users ON DELETE CASCADE,
    role text NOT NULL CONSTRAINT memberships_role_check CHECK (role IN ('owner', 'admin', 'member')),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT memberships_pkey PRIMARY KEY (organization_id, user_id)
  )`,
  `CREATE INDEX memberships_user_idx ON memberships (user_id, organization_id)`,

  `CREATE TABLE invitations (
    id uuid CONSTRAINT invitations_pkey PRIMARY KEY,
    organization_id uuid NOT NULL CONSTRAINT invitations_organization_fkey REFERENCES organizations ON DELETE CASCADE,
    email text NOT NULL,
    role text NOT NULL CONSTRAINT invitations_role_check CHECK (role IN ('owner', 'admin', 'member')),
    status text NOT NULL DEFAULT 'pending'
      CONSTRAINT invitations_status_check CHECK (status IN ('pending', 'accepted', 'declined', 'revoked')),
    token_hash bytea NOT NULL CONSTRAINT invitations_token_hash_key UNIQUE,
    invited_by uuid CONSTRAINT invitations_invited_by_fkey REFERENCES users ON DELETE SET NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
  )`,
  `CREATE UNIQUE INDEX invitations_pending_key ON invitations (organization_id, email) WHERE status = 'pending'`,
  `CREATE INDEX invitations_organization_idx ON invitations (organization_id, id)`,
  `CREATE INDEX invitations_invited_by_idx ON invitations (invited_by)`,
  `CREATE INDEX invitations_email_idx ON invitations (email) WHERE status = 'pending'`,

  `CREATE TABLE projects (
    id uuid CONSTRAINT projects_pkey PRIMARY KEY,
    organization_id uuid NOT NULL CONSTRAINT projects_organization_fkey REFERENCES organizations ON DELETE CASCADE,
    name text NOT NULL,
    slug text NOT NULL,
    description text,
    github_repo_url text,
    created_by uuid CONSTRAINT projects_created_by_fkey REFERENCES users ON DELETE SET NULL,
    deleted_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT projects_tenant_key UNIQUE (organization_id, id)
  )`,
  `CREATE UNIQUE INDEX projects_slug_key ON projects (organization_id, slug) WHERE deleted_at IS NULL`,

  `CREATE INDEX projects_created_by_idx ON projects (created_by)`,

  // Both keys lead through the organization: who leaves it leaves its projects, and no project crosses the wall.
  `CREATE TABLE project_members (
    organization_id uuid NOT NULL,
    project_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL CONSTRAINT project_members_role_check CHECK (role IN ('owner', 'admin', 'member')),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT project_members_pkey PRIMARY KEY (project_id, user_id),
    CONSTRAINT project_members_project_fkey FOREIGN KEY (organization_id, project_id)
      REFERENCES projects (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT project_members_membership_fkey FOREIGN KEY (organization_id, user_id)
      REFERENCES memberships (organization_id, user_id) ON DELETE CASCADE
  )`,
  `CREATE INDEX project_members_membership_idx ON project_members (organization_id, user_id)`,

  `CREATE TABLE api_keys (
    id uuid CONSTRAINT api_keys_pkey PRIMARY KEY,
    kind text NOT NULL CONSTRAINT api_keys_kind_check CHECK (kind IN ('personal', 'project', 'workspace', 'secret')),
    user_id uuid CONSTRAINT api_keys_user_fkey REFERENCES users ON DELETE CASCADE,
    organization_id uuid CONSTRAINT api_keys_organization_fkey REFERENCES organizations ON DELETE CASCADE,
    project_id uuid,
    name text NOT NULL,
    description text,
    prefix text NOT NULL,
    scopes text[] NOT NULL,
    environment text NOT NULL CONSTRAINT api_keys_environment_check CHECK (environment IN ('live', 'test')),
    ceiling text CONSTRAINT api_keys_ceiling_check CHECK (ceiling IN ('owner', 'admin', 'member')),
    metadata jsonb NOT NULL DEFAULT '{}',
    enabled boolean NOT NULL DEFAULT true,
    created_by uuid CONSTRAINT api_keys_created_by_fkey REFERENCES users ON DELETE SET NULL,
    last_used_at timestamptz,
    expires_at timestamptz,
    revoked_at timestamptz,
    revoked_reason text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT api_keys_project_fkey FOREIGN KEY (organization_id, project_id)
      REFERENCES projects (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT api_keys_owner_check CHECK (
      CASE kind
        WHEN 'project' THEN user_id IS NULL AND organization_id IS NOT NULL AND project_id IS NOT NULL
        WHEN 'workspace' THEN user_id IS NULL AND organization_id IS NOT NULL AND project_id IS NULL
        WHEN 'secret' THEN user_id IS NOT NULL AND organization_id IS NULL AND project_id IS NULL
        ELSE user_id IS NOT NULL AND project_id IS NULL
      END
    )
  )`,
  `CREATE INDEX api_keys_user_idx ON api_keys (user_id, kind, id)`,
  `CREATE INDEX api_keys_organization_idx ON api_keys (organization_id, kind, id)`,
  `CREATE INDEX api_keys_created_by_idx ON api_keys (created_by)`,
  `CREATE INDEX api_keys_project_idx ON api_keys (project_id, id)`,

  // A key has one secret, and after a rotation the old one beside it until its grace is over.
  `CREATE TABLE api_key_secrets (
    hash bytea CONSTRAINT api_key_secrets_pkey PRIMARY KEY,
    key_id uuid NOT NULL CONSTRAINT api_key_secrets_key_fkey REFERENCES api_keys ON DELETE CASCADE,
    expires_at timestamptz,
    created_at timestamptz NOT NULL
  )`,
  `CREATE INDEX api_key_secrets_key_idx ON api_key_secrets (key_id)`,

  `CREATE TABLE mail_outbox (
    id uuid CONSTRAINT mail_outbox_pkey PRIMARY KEY,
    template text NOT NULL,
    sealed bytea,
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    sent_at timestamptz,
    failed_at timestamptz,
    last_error text,
    created_at timestamptz NOT NULL
  )`,
  `CREATE INDEX mail_outbox_due_idx ON mail_outbox (next_attempt_at) WHERE sent_at IS NULL AND failed_at IS NULL`,
];
