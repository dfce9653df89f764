import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What runs of a project are given: its settings, and its keys of outside services. What is secret is sealed. */
export class ProjectSecrets1763740000000 implements MigrationInterface {
  readonly name = 'ProjectSecrets1763740000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE project_settings (
      project_id uuid CONSTRAINT project_settings_pkey PRIMARY KEY,
      organization_id uuid NOT NULL,
      sandbox_system_prompt text,
      claude_md text,
      issue_discovery_prompt text,
      selected_skills text[],
      selected_commands text[],
      selected_scripts text[],
      env_vars bytea,
      deploy_env_vars bytea,
      test_user_credentials bytea,
      convex_deploy_key bytea,
      convex_dev_key bytea,
      learning_template_id text,
      learning_model text,
      merging_template_id text,
      merging_model text,
      git_commit_name text,
      git_commit_email text,
      updated_at timestamptz NOT NULL,
      CONSTRAINT project_settings_project_fkey FOREIGN KEY (organization_id, project_id)
        REFERENCES projects (organization_id, id) ON DELETE CASCADE
    )`);
    await runner.query(`CREATE TABLE provider_keys (
      project_id uuid NOT NULL,
      provider text NOT NULL CONSTRAINT provider_keys_provider_check
        CHECK (provider IN ('anthropic', 'e2b', 'github', 'openai', 'openrouter')),
      organization_id uuid NOT NULL,
      sealed bytea NOT NULL,
      last4 text NOT NULL,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT provider_keys_pkey PRIMARY KEY (project_id, provider),
      CONSTRAINT provider_keys_project_fkey FOREIGN KEY (organization_id, project_id)
        REFERENCES projects (organization_id, id) ON DELETE CASCADE
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE provider_keys, project_settings');
  }
}
