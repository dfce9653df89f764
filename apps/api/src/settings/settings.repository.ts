import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type ProjectSettings, type SealedField } from './project-settings.js';

/** The settings as they are kept: secret ones sealed. */
export type SettingsRow = Omit<ProjectSettings, SealedField> & Readonly<Record<SealedField, Buffer | null>>;

/** The columns that change. */
export type SettingsRowChange = Partial<Omit<SettingsRow, 'updatedAt'>>;

const columns: Readonly<Record<keyof Omit<SettingsRow, 'updatedAt'>, string>> = {
  sandboxSystemPrompt: 'sandbox_system_prompt',
  claudeMd: 'claude_md',
  issueDiscoveryPrompt: 'issue_discovery_prompt',
  selectedSkills: 'selected_skills',
  selectedCommands: 'selected_commands',
  selectedScripts: 'selected_scripts',
  envVars: 'env_vars',
  deployEnvVars: 'deploy_env_vars',
  testUserCredentials: 'test_user_credentials',
  convexDeployKey: 'convex_deploy_key',
  convexDevKey: 'convex_dev_key',
  learningTemplateId: 'learning_template_id',
  learningModel: 'learning_model',
  mergingTemplateId: 'merging_template_id',
  mergingModel: 'merging_model',
  gitCommitName: 'git_commit_name',
  gitCommitEmail: 'git_commit_email',
};
const fields = Object.keys(columns) as (keyof typeof columns)[];
const read = [...Object.values(columns), 'updated_at'].map((column) => `s.${column}`).join(', ');

/** The project_settings table. A project that nobody has set anything of has no row in it. */
@Injectable()
export class SettingsRepository {
  constructor(private readonly database: Database) {}

  /** The settings of a living project, all null where there is no row. */
  find(organizationId: Uuid, projectId: Uuid): Promise<SettingsRow | undefined> {
    return this.database.row(
      `SELECT ${read} FROM projects p
       LEFT JOIN project_settings s ON s.organization_id = p.organization_id AND s.project_id = p.id
       WHERE p.organization_id = $1 AND p.id = $2 AND p.deleted_at IS NULL`,
      [organizationId, projectId],
    );
  }

  /** Lets nobody else change the settings until the transaction ends, where there are any. */
  async lock(organizationId: Uuid, projectId: Uuid): Promise<void> {
    await this.database.rows(
      'SELECT 1 FROM project_settings WHERE organization_id = $1 AND project_id = $2 FOR NO KEY UPDATE',
      [organizationId, projectId],
    );
  }

  /** Sets the given columns and no other, in one statement: changes of different fields at one time all last. */
  async write(organizationId: Uuid, projectId: Uuid, change: SettingsRowChange, at: Date): Promise<SettingsRow> {
    const given = fields.filter((field) => change[field] !== undefined);
    const names = given.map((field) => columns[field]);
    const [row] = await this.database.rows<SettingsRow>(
      `INSERT INTO project_settings AS s (${['organization_id', 'project_id', 'updated_at', ...names].join(', ')})
       VALUES ($1, $2, $3${names.map((_, index) => `, $${index + 4}`).join('')})
       ON CONFLICT (project_id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}, `).join('')}
         updated_at = greatest(s.updated_at, excluded.updated_at)
       RETURNING ${read}`,
      [organizationId, projectId, at, ...given.map((field) => change[field])],
    );
    return row;
  }
}
