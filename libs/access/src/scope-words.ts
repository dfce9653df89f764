import {
  type AccountScope,
  type ProjectScope,
  type Scope,
  type ScopedKind,
  scopesOf,
  type WorkspaceScope,
} from './scopes.js';

/** A scope in the words by which people choose it. */
export interface DescribedScope {
  readonly scope: Scope;
  /** What it is about, such as `runs`: scopes of one resource belong together. */
  readonly resource: string;
  /** What it allows there, such as `read`. */
  readonly action: string;
  /** One line. */
  readonly description: string;
}

const account: Readonly<Record<AccountScope, string>> = {
  'user:read': 'Read your profile, your sign-ins, and the organizations and invites that are yours.',
  'user:write': 'Change your name and handle.',
  'organizations:read': 'Read your organizations, your role in them, and the invites that you have received.',
  'organizations:write': 'Create, change, delete and restore organizations; accept and decline invites.',
  'members:read': 'Read who is in an organization and its projects, and who is invited.',
  'members:write': 'Invite and remove people, change their roles, and leave an organization.',
  'projects:read': 'Read projects with their settings, provider keys (never in clear), workflows, runs and sandboxes.',
  'projects:write':
    'Create, change, delete and restore projects, change what is in them, and start and cancel their runs.',
  'subscription:read': 'Read the plan of an organization and its limits.',
  'subscription:write': 'Change the plan of an organization.',
  'api-keys:read': 'List personal tokens and the keys of projects and workspaces, without their secrets.',
  'api-keys:write': 'Make, change and rotate personal tokens and keys of projects, with no scope that the token lacks.',
  'api-keys:delete': 'Revoke personal tokens and the keys of projects and workspaces.',
  'audit:read': 'Read and export the audit log of an organization.',
  'usage:read': 'Read how keys and tokens were used.',
};

const project: Readonly<Record<ProjectScope, string>> = {
  'projects:read': 'Read the project and how much it has of everything.',
  'projects:write': 'Change the name, slug, description and repository of the project.',
  'projects:delete': 'Delete the project, which ends all its keys at once.',
  'settings:read': 'Read the settings of the project, environment variables included.',
  'settings:write': 'Change the settings of the project.',
  'members:read': 'Read who is in the project and who is invited.',
  'members:write': 'Invite and remove people, and change their roles.',
  'provider-keys:read': 'Read which provider keys are set, and their last four characters.',
  'provider-keys:write': 'Set and remove provider keys.',
  'secrets:read': 'Read provider keys, environment and credentials in clear: for runners alone.',
  'api-keys:read': 'List the keys of the project, without their secrets.',
  'api-keys:write': 'Generate, rotate and revoke keys of the project, with no scope that the key lacks.',
  'workflows:read': 'Read workflows.',
  'workflows:write': 'Create, change and delete workflows.',
  'runs:read': 'Read runs.',
  'runs:write': 'Start runs.',
  'runs:cancel': 'Cancel runs.',
  'runs:execute': 'Work on runs as a runner: claim them, report on them, finish them.',
  'sandboxes:read': 'Read where runners work.',
  'audit:read': 'Read the audit log of the project.',
  'usage:read': 'Read how the keys of the project were used.',
};

const workspace: Readonly<Record<WorkspaceScope, string>> = {
  read: 'Read projects and tasks.',
  write: 'Create and change projects and tasks.',
  delete: 'Delete projects and tasks.',
  admin: 'Everything: all of the above, the workspace itself, and its keys.',
};

const words: Readonly<Record<ScopedKind, Readonly<Record<string, string>>>> = { personal: account, project, workspace };

/** The scopes of a kind of key, described, in the order of their list. A scope without a resource is about the workspace. */
export const describedScopes = (kind: ScopedKind): readonly DescribedScope[] =>
  scopesOf[kind].map((scope) => {
    const [action, resource = 'workspace'] = scope.split(':').reverse();
    return { scope, resource, action, description: words[kind][scope] };
  });
