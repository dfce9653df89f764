/** Scopes of personal tokens and OAuth access tokens, on the account surface. */
export const accountScopes = [
  'user:read',
  'user:write',
  'organizations:read',
  'organizations:write',
  'members:read',
  'members:write',
  'projects:read',
  'projects:write',
  'subscription:read',
  'subscription:write',
  'api-keys:read',
  'api-keys:write',
  'api-keys:delete',
  'audit:read',
  'usage:read',
] as const;

/** Scopes of project keys, on the project surface. */
export const projectScopes = [
  'projects:read',
  'projects:write',
  'projects:delete',
  'settings:read',
  'settings:write',
  'members:read',
  'members:write',
  'provider-keys:read',
  'provider-keys:write',
  'secrets:read',
  'api-keys:read',
  'api-keys:write',
  'workflows:read',
  'workflows:write',
  'runs:read',
  'runs:write',
  'runs:cancel',
  'runs:execute',
  'sandboxes:read',
  'audit:read',
  'usage:read',
] as const;

/** Scopes of workspace keys, on the workspace surface. `admin` holds the three others; nothing else implies anything. */
export const workspaceScopes = ['read', 'write', 'delete', 'admin'] as const;

/** A scope of personal tokens. */
export type AccountScope = (typeof accountScopes)[number];
/** A scope of project keys. */
export type ProjectScope = (typeof projectScopes)[number];
/** A scope of workspace keys. */
export type WorkspaceScope = (typeof workspaceScopes)[number];
/** Any scope of any kind of credential. */
export type Scope = AccountScope | ProjectScope | WorkspaceScope;

/** Every scope that a key of each kind may have. */
export const scopesOf = { personal: accountScopes, project: projectScopes, workspace: workspaceScopes } as const;

/** The kinds of key that have scopes. */
export type ScopedKind = keyof typeof scopesOf;

/** Whether the held scopes (null: a session, which holds all) cover the needed one. */
export const covers = (held: ReadonlySet<string> | null, needed: string): boolean =>
  held === null || held.has(needed) || (held.has('admin') && (workspaceScopes as readonly string[]).includes(needed));
