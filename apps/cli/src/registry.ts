import type { Command } from './command.js';
import { keys } from './commands/keys.js';
import { login } from './commands/login.js';
import { logout } from './commands/logout.js';
import { orgs } from './commands/orgs.js';
import { projects } from './commands/projects.js';
import { runs } from './commands/runs.js';
import { whoami } from './commands/whoami.js';
import { workflows } from './commands/workflows.js';

/** All that the tool can do. */
export const commands: readonly Command[] = [
  login,
  logout,
  whoami,
  ...orgs,
  ...projects,
  ...keys,
  ...workflows,
  ...runs,
];

/** What the first word of two is about. */
export const groups: Readonly<Record<string, string>> = {
  orgs: 'organizations',
  projects: 'projects of an organization',
  keys: 'keys of a project or an organization, and personal tokens',
  workflows: 'workflows of a project',
  runs: 'runs of workflows',
};
