// Written by `npm run sdks` out of openapi/project.json.
import { HttpClient } from './runtime/http-client.js';
import { Listing } from './runtime/listing.js';
import type { ClientOptions, RequestOptions } from './runtime/options.js';
import { segment } from './runtime/segment.js';

/** A client of the project API. */
export class ProjectClient {
  private readonly http: HttpClient;

  constructor(options: ClientOptions) {
    this.http = new HttpClient(options, { apiKey: 'Authorization', session: false });
  }

  /** Cancel run. Needs the scope `runs:cancel`. Needs a key that acts as `member` or higher. */
  cancelRun(runId: string, options: RequestOptions = {}): Promise<Run> {
    return this.http.send(
      { method: 'POST', path: `/api/v1/runs/${segment(runId)}/cancel`, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Claim run. Needs the scope `runs:execute`. Needs a key that acts as `member` or higher. */
  claimRun(body: ClaimRun, options: RequestOptions = {}): Promise<RunWithSteps | null> {
    return this.http.send({ method: 'POST', path: '/api/v1/runs/claim', body, retry: 'keyed' }, ['data'], options);
  }

  /** Create workflow. Needs the scope `workflows:write`. Needs a key that acts as `member` or higher. */
  createWorkflow(body: NewWorkflow, options: RequestOptions = {}): Promise<Workflow> {
    return this.http.send(
      { method: 'POST', path: '/api/v1/workflows/create', body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Delete project. Needs the scope `projects:delete`. Needs a key that acts as `owner`. */
  async deleteProject(options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/v1/project/delete', retry: 'keyed' }, [], options);
  }

  /** Delete workflow. Needs the scope `workflows:write`. Needs a key that acts as `member` or higher. */
  async deleteWorkflow(workflowId: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'POST', path: `/api/v1/workflows/${segment(workflowId)}/delete`, retry: 'keyed' },
      [],
      options,
    );
  }

  /** Finish run. Needs the scope `runs:execute`. Needs a key that acts as `member` or higher. */
  finishRun(runId: string, body: FinishRun, options: RequestOptions = {}): Promise<Run> {
    return this.http.send(
      { method: 'POST', path: `/api/v1/runs/${segment(runId)}/finish`, body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Generate project key. Needs the scope `api-keys:write`. Needs a key that acts as `admin` or higher. */
  generateProjectKey(body: GenerateProjectKey, options: RequestOptions = {}): Promise<GeneratedProjectKey> {
    return this.http.send(
      { method: 'POST', path: '/api/v1/project/api-keys/generate', body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Get project. Needs the scope `projects:read`. */
  getProject(options: RequestOptions = {}): Promise<OwnProject> {
    return this.http.send({ method: 'GET', path: '/api/v1/project', retry: 'always' }, ['data'], options);
  }

  /** Get project counters. Needs the scope `projects:read`. Needs a key that acts as `member` or higher. */
  getProjectCounters(options: RequestOptions = {}): Promise<ProjectCounters> {
    return this.http.send({ method: 'GET', path: '/api/v1/project/counters', retry: 'always' }, ['data'], options);
  }

  /** Get project secrets. Needs the scope `secrets:read`. Needs a key that acts as `admin` or higher. */
  getProjectSecrets(options: RequestOptions = {}): Promise<ProjectSecrets> {
    return this.http.send({ method: 'GET', path: '/api/v1/project/secrets', retry: 'always' }, ['data'], options);
  }

  /** Get project settings. Needs the scope `settings:read`. Needs a key that acts as `admin` or higher. */
  getProjectSettings(options: RequestOptions = {}): Promise<ProjectSettings> {
    return this.http.send({ method: 'GET', path: '/api/v1/project/settings', retry: 'always' }, ['data'], options);
  }

  /** Get project usage. Needs the scope `usage:read`. */
  getProjectUsage(query: GetProjectUsageQuery = {}, options: RequestOptions = {}): Promise<ProjectUsage> {
    return this.http.send({ method: 'GET', path: '/api/v1/usage', query, retry: 'always' }, ['data'], options);
  }

  /** Get run. Needs the scope `runs:read`. Needs a key that acts as `member` or higher. */
  getRun(runId: string, options: RequestOptions = {}): Promise<RunWithSteps> {
    return this.http.send(
      { method: 'GET', path: `/api/v1/runs/${segment(runId)}`, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Get sandbox. Needs the scope `sandboxes:read`. Needs a key that acts as `member` or higher. */
  getSandbox(sandboxId: string, options: RequestOptions = {}): Promise<Sandbox> {
    return this.http.send(
      { method: 'GET', path: `/api/v1/sandboxes/${segment(sandboxId)}`, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Get workflow. Needs the scope `workflows:read`. Needs a key that acts as `member` or higher. */
  getWorkflow(workflowId: string, options: RequestOptions = {}): Promise<Workflow> {
    return this.http.send(
      { method: 'GET', path: `/api/v1/workflows/${segment(workflowId)}`, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Heartbeat run. Needs the scope `runs:execute`. Needs a key that acts as `member` or higher. */
  heartbeatRun(runId: string, body: RunHeartbeat = {}, options: RequestOptions = {}): Promise<Run> {
    return this.http.send(
      { method: 'POST', path: `/api/v1/runs/${segment(runId)}/heartbeat`, body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Identify key. Takes any valid credential, whatever its scopes. */
  identifyKey(options: RequestOptions = {}): Promise<KeyIdentity> {
    return this.http.send({ method: 'GET', path: '/api/v1/whoami', retry: 'always' }, ['data'], options);
  }

  /** Invite project member. Needs the scope `members:write`. Needs a key that acts as `admin` or higher. */
  inviteProjectMember(body: NewProjectInvite, options: RequestOptions = {}): Promise<ProjectMember> {
    return this.http.send(
      { method: 'POST', path: '/api/v1/project/members/invite', body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** List project audit logs. Needs the scope `audit:read`. */
  listProjectAuditLogs(
    query: ListProjectAuditLogsQuery = {},
    options: RequestOptions = {},
  ): Listing<ProjectAuditEntry> {
    return new Listing<ProjectAuditEntry>(
      this.http,
      { method: 'GET', path: '/api/v1/project/audit-logs', query, retry: 'always' },
      { style: 'cursor', at: ['data'], nextCursor: ['nextCursor'], total: [] },
      options,
    );
  }

  /** List project keys. Needs the scope `api-keys:read`. Needs a key that acts as `admin` or higher. */
  listProjectKeys(query: ListProjectKeysQuery = {}, options: RequestOptions = {}): Listing<ProjectKey> {
    return new Listing<ProjectKey>(
      this.http,
      { method: 'GET', path: '/api/v1/project/api-keys', query, retry: 'always' },
      { style: 'cursor', at: ['data'], nextCursor: ['nextCursor'], total: [] },
      options,
    );
  }

  /** List project members. Needs the scope `members:read`. Needs a key that acts as `member` or higher. */
  listProjectMembers(query: ListProjectMembersQuery = {}, options: RequestOptions = {}): Listing<ProjectMember> {
    return new Listing<ProjectMember>(
      this.http,
      { method: 'GET', path: '/api/v1/project/members', query, retry: 'always' },
      { style: 'cursor', at: ['data'], nextCursor: ['nextCursor'], total: [] },
      options,
    );
  }

  /** List provider keys. Needs the scope `provider-keys:read`. Needs a key that acts as `admin` or higher. */
  listProviderKeys(query: ListProviderKeysQuery = {}, options: RequestOptions = {}): Listing<ProviderKey> {
    return new Listing<ProviderKey>(
      this.http,
      { method: 'GET', path: '/api/v1/project/provider-keys', query, retry: 'always' },
      { style: 'cursor', at: ['data'], nextCursor: ['nextCursor'], total: [] },
      options,
    );
  }

  /** List runs. Needs the scope `runs:read`. Needs a key that acts as `member` or higher. */
  listRuns(query: ListRunsQuery = {}, options: RequestOptions = {}): Listing<Run> {
    return new Listing<Run>(
      this.http,
      { method: 'GET', path: '/api/v1/runs', query, retry: 'always' },
      { style: 'cursor', at: ['data'], nextCursor: ['nextCursor'], total: [] },
      options,
    );
  }

  /** List sandboxes. Needs the scope `sandboxes:read`. Needs a key that acts as `member` or higher. */
  listSandboxes(query: ListSandboxesQuery = {}, options: RequestOptions = {}): Listing<Sandbox> {
    return new Listing<Sandbox>(
      this.http,
      { method: 'GET', path: '/api/v1/sandboxes', query, retry: 'always' },
      { style: 'cursor', at: ['data'], nextCursor: ['nextCursor'], total: [] },
      options,
    );
  }

  /** List workflows. Needs the scope `workflows:read`. Needs a key that acts as `member` or higher. */
  listWorkflows(query: ListWorkflowsQuery = {}, options: RequestOptions = {}): Listing<Workflow> {
    return new Listing<Workflow>(
      this.http,
      { method: 'GET', path: '/api/v1/workflows', query, retry: 'always' },
      { style: 'cursor', at: ['data'], nextCursor: ['nextCursor'], total: [] },
      options,
    );
  }

  /** Remove project member. Needs the scope `members:write`. Needs a key that acts as `admin` or higher. */
  async removeProjectMember(body: RemoveProjectMember = {}, options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/v1/project/members/remove', body, retry: 'keyed' }, [], options);
  }

  /** Remove provider key. Needs the scope `provider-keys:write`. Needs a key that acts as `admin` or higher. */
  async removeProviderKey(body: RemoveProviderKey, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'POST', path: '/api/v1/project/provider-keys/remove', body, retry: 'keyed' },
      [],
      options,
    );
  }

  /** Revoke project key. Takes any valid credential, whatever its scopes. */
  revokeProjectKey(body: RevokeProjectKey, options: RequestOptions = {}): Promise<ProjectKey> {
    return this.http.send(
      { method: 'POST', path: '/api/v1/project/api-keys/revoke', body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Rotate project key. Needs the scope `api-keys:write`. Needs a key that acts as `admin` or higher. */
  rotateProjectKey(body: RotateProjectKey, options: RequestOptions = {}): Promise<RotatedProjectKey> {
    return this.http.send(
      { method: 'POST', path: '/api/v1/project/api-keys/rotate', body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Set provider key. Needs the scope `provider-keys:write`. Needs a key that acts as `admin` or higher. */
  setProviderKey(body: SetProviderKey, options: RequestOptions = {}): Promise<ProviderKey> {
    return this.http.send(
      { method: 'POST', path: '/api/v1/project/provider-keys/set', body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Start run. Needs the scope `runs:write`. Needs a key that acts as `member` or higher. */
  startRun(body: StartRun, options: RequestOptions = {}): Promise<Run> {
    return this.http.send({ method: 'POST', path: '/api/v1/runs/start', body, retry: 'keyed' }, ['data'], options);
  }

  /** Update project. Needs the scope `projects:write`. Needs a key that acts as `admin` or higher. */
  updateProject(body: ProjectChange = {}, options: RequestOptions = {}): Promise<OwnProject> {
    return this.http.send({ method: 'POST', path: '/api/v1/project/update', body, retry: 'keyed' }, ['data'], options);
  }

  /** Update project member role. Needs the scope `members:write`. Needs a key that acts as `owner`. */
  updateProjectMemberRole(body: UpdateProjectMemberRole, options: RequestOptions = {}): Promise<ProjectMember> {
    return this.http.send(
      { method: 'POST', path: '/api/v1/project/members/update-role', body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Update project settings. Needs the scope `settings:write`. Needs a key that acts as `admin` or higher. */
  updateProjectSettings(body: ProjectSettingsChange = {}, options: RequestOptions = {}): Promise<ProjectSettings> {
    return this.http.send(
      { method: 'POST', path: '/api/v1/project/settings/update', body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Update workflow. Needs the scope `workflows:write`. Needs a key that acts as `member` or higher. */
  updateWorkflow(workflowId: string, body: WorkflowChange = {}, options: RequestOptions = {}): Promise<Workflow> {
    return this.http.send(
      { method: 'POST', path: `/api/v1/workflows/${segment(workflowId)}/update`, body, retry: 'keyed' },
      ['data'],
      options,
    );
  }
}

/** What `getProjectUsage` may be asked. */
export interface GetProjectUsageQuery {
  /** The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be asked about at once. */
  readonly from?: string;
  /** The last day, in UTC. Left out, today. */
  readonly to?: string;
  /** Only what this key did. */
  readonly key?: string;
  /** Only what keys of this environment did. */
  readonly environment?: 'live' | 'test';
  /** Whether to answer requests by hour too, as far as hours are kept. */
  readonly hours?: boolean;
  /** How many of the keys to list at the most, 1 to 100. */
  readonly limit?: number;
}

/** What `listProjectAuditLogs` may be asked. */
export interface ListProjectAuditLogsQuery {
  /** Only what this person did. */
  readonly userId?: string;
  /** Only what was done with this session, token or key. */
  readonly credentialId?: string;
  /** Only this action, or all on one type of target: `api-key.*`. */
  readonly action?: string;
  /** Only what was done, or only what was refused. */
  readonly outcome?: 'done' | 'refused';
  /** Only what was done to things of this type. */
  readonly targetType?: string;
  /** Only what was done to this. */
  readonly targetId?: string;
  /** Only from this moment on. */
  readonly from?: string;
  /** Only before this moment. */
  readonly to?: string;
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** What `listProjectKeys` may be asked. */
export interface ListProjectKeysQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** What `listProjectMembers` may be asked. */
export interface ListProjectMembersQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** What `listProviderKeys` may be asked. */
export interface ListProviderKeysQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** What `listRuns` may be asked. */
export interface ListRunsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
  /** Only those in this state. */
  readonly status?: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** Only those of this workflow. */
  readonly workflowId?: string;
}

/** What `listSandboxes` may be asked. */
export interface ListSandboxesQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
  /** Only those of this run. */
  readonly runId?: string;
}

/** What `listWorkflows` may be asked. */
export interface ListWorkflowsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
}

export interface ClaimRun {
  /** Where the run will be worked on. */
  readonly sandbox: ClaimRunSandbox;
  /** For how long the run is the runner’s after each heartbeat. */
  readonly leaseSeconds?: number;
}

/** Where the run will be worked on. */
export interface ClaimRunSandbox {
  /** What the sandbox is called. */
  readonly name: string;
  /** What the runner wants to be said of it: up to 20 labels of 64 characters, each saying up to 256. */
  readonly labels?: Readonly<Record<string, string>>;
}

export interface FinishRun {
  /** How it ended. */
  readonly status: 'completed' | 'failed';
  /** What came of it, up to 64 KiB. */
  readonly output?: string | null;
  /** Why it failed, up to 8 KiB. */
  readonly error?: string | null;
  /** What it cost, in US dollars, with up to 6 decimals. */
  readonly costUsd?: number | null;
  /**
   * The sandbox that the claim was answered with. Runners that share a key send it: a claim that was lost to
   * another of them is then refused.
   */
  readonly sandboxId?: string;
}

export interface GenerateProjectKey {
  /** What the key is called. */
  readonly name: string;
  /** What the key may do; left out, all that its maker may. */
  readonly scopes?: readonly (
    | 'projects:read'
    | 'projects:write'
    | 'projects:delete'
    | 'settings:read'
    | 'settings:write'
    | 'members:read'
    | 'members:write'
    | 'provider-keys:read'
    | 'provider-keys:write'
    | 'secrets:read'
    | 'api-keys:read'
    | 'api-keys:write'
    | 'workflows:read'
    | 'workflows:write'
    | 'runs:read'
    | 'runs:write'
    | 'runs:cancel'
    | 'runs:execute'
    | 'sandboxes:read'
    | 'audit:read'
    | 'usage:read'
  )[];
  /** Which world the key acts in; left out, live, but test where a test key makes it. */
  readonly environment?: 'live' | 'test';
  /** In how many seconds it ends; left out, with the key that makes it, or never. */
  readonly expiresIn?: number;
}

export interface GeneratedProjectKey {
  /** The key. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The start of it, which may be shown again. */
  readonly prefix: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** Which world it acts in. */
  readonly environment: 'live' | 'test';
  /** When it was created. */
  readonly createdAt: string;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** The key itself. It is never shown again. */
  readonly key: string;
}

export interface KeyIdentity {
  /** The key. */
  readonly keyId: string;
  /** The project that it belongs to. */
  readonly projectId: string;
  /** What it is called. */
  readonly name: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** When it was created. */
  readonly createdAt: string;
  /** When it was last used: by this very request. */
  readonly lastUsedAt: string;
}

export interface NewProjectInvite {
  /** Whom to invite: the invite is for whoever proves that this address is theirs. */
  readonly email: string;
  /** What they become in the project by accepting. */
  readonly role?: 'owner' | 'admin' | 'member';
}

export interface NewWorkflow {
  /** What it is called, up to 200 characters. */
  readonly name: string;
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
  /** What is done, in this order; up to 100 steps, of 256 KiB together. */
  readonly steps?: readonly NewWorkflowStep[];
}

export interface NewWorkflowStep {
  /** What the step is called. */
  readonly name: string;
  /** As what it is done, up to 100 characters. */
  readonly role?: string | null;
  /** How it is done, up to 64 KiB. */
  readonly instructions?: string | null;
  /** By which model, up to 100 characters. */
  readonly model?: string | null;
}

export interface OwnProject {
  /** The project. */
  readonly id: string;
  /** The same id again. */
  readonly _id: string;
  /** What it is called. */
  readonly name: string;
  /** Its short name in addresses. */
  readonly slug: string;
  /** What it is for. */
  readonly description: string | null;
  /** Where its code is. */
  readonly githubRepoUrl: string | null;
  /** When it was created. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
  /** When it was created, in milliseconds since 1970. */
  readonly _creationTime: number;
}

export interface ProjectAuditEntry {
  /** The entry. */
  readonly id: string;
  /** Its place in the chain of the organization, from 1. */
  readonly seq: number;
  /** When it was written. */
  readonly at: string;
  /** What happened. */
  readonly action: string;
  /** Whether it was done. */
  readonly outcome: 'done' | 'refused';
  /** Why it was refused, as a code; null where it was done. */
  readonly reason: string | null;
  /** The operation that was called; null for what the server did by itself. */
  readonly operation: string | null;
  /** Who did it. */
  readonly actor: ProjectAuditEntryActor;
  /** What it was done to. */
  readonly target: ProjectAuditEntryTarget;
  /** The project that it concerns. */
  readonly projectId: string | null;
  /** The address that it came from. */
  readonly ip: string | null;
  /** What the client said that it is. */
  readonly userAgent: string | null;
  /** The request, as `X-Request-ID` named it. */
  readonly requestId: string | null;
  /** What was, as far as it changed; never a secret. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** What is now. */
  readonly after: Readonly<Record<string, unknown>> | null;
  /** The SHA-256 that chains it to the entry before, in hex. */
  readonly hash: string;
}

/** Who did it. */
export interface ProjectAuditEntryActor {
  /** A kind of credential, or `anonymous`, `system` or `operator`. */
  readonly kind: string;
  /** The person; null where none is behind it. */
  readonly userId: string | null;
  /** The session, token or key that was shown. */
  readonly credentialId: string | null;
}

/** What it was done to. */
export interface ProjectAuditEntryTarget {
  /** What it is. */
  readonly type: string | null;
  /** Its id, or its name where it has none. */
  readonly id: string | null;
}

export interface ProjectChange {
  /** What it is called. */
  readonly name?: string;
  /** Its short name in addresses. */
  readonly slug?: string;
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
  /** Where its code is; null clears it. */
  readonly githubRepoUrl?: string | null;
}

export interface ProjectCounters {
  /** Workflows, without deleted ones. */
  readonly workflows: number;
  /** Runs, whatever became of them. */
  readonly runs: number;
  /** The same runs by what became of them. */
  readonly runsByStatus: RunsByStatus;
  /** Sandboxes, whatever became of them. */
  readonly sandboxes: number;
  /** People who may work in it, owners and admins of the organization included. */
  readonly members: number;
  /** Project keys that are neither revoked nor expired. */
  readonly apiKeys: number;
  /** Keys of providers that are set. */
  readonly providerKeys: number;
}

export interface ProjectKey {
  /** The key. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The start of it, which may be shown again. */
  readonly prefix: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** Which world it acts in. */
  readonly environment: 'live' | 'test';
  /** When it was created. */
  readonly createdAt: string;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** Whether it is switched on. */
  readonly enabled: boolean;
  /** When it was last used, at most a second behind; null never. */
  readonly lastUsedAt: string | null;
  /** When it was revoked, for good; null while it is not. */
  readonly revokedAt: string | null;
  /** Why it was revoked; null while it is not. */
  readonly revokedReason: string | null;
}

export interface ProjectMember {
  /** The person; null while they are invited. */
  readonly userId: string | null;
  /** Their address. */
  readonly email: string;
  /** What they are called; null while they are invited. */
  readonly name: string | null;
  /**
   * What they are in the project: the higher of their own role in it and of the one that owners and admins of the
   * organization have in all its projects. Or what they become by accepting.
   */
  readonly role: 'owner' | 'admin' | 'member';
  /** `accepted`: they are in the project. `pending`: they are invited. */
  readonly status: 'accepted' | 'pending';
  /**
   * When they got their place or, where they have none of their own, joined the organization; null while they are
   * invited.
   */
  readonly joinedAt: string | null;
  /** The invite while it is pending; null once they are in. */
  readonly inviteId: string | null;
}

export interface ProjectSecrets {
  /** Keys of outside services, by provider. */
  readonly providerKeys: ProjectSecretsProviderKeys;
  /** Environment variables of sandboxes; empty where none are set. */
  readonly envVars: Readonly<Record<string, string>>;
  /** Environment variables of deployments; empty where none are set. */
  readonly deployEnvVars: Readonly<Record<string, string>>;
  /** What a test user signs in with; null where nobody has set it. */
  readonly testUserCredentials: Readonly<Record<string, string>> | null;
  /** The Convex deploy key; null where nobody has set it. */
  readonly convexDeployKey: string | null;
  /** The Convex key of development; null where nobody has set it. */
  readonly convexDevKey: string | null;
}

/** Keys of outside services, by provider. */
export interface ProjectSecretsProviderKeys {
  /** The key of anthropic; left out where there is none. */
  readonly anthropic?: string;
  /** The key of e2b; left out where there is none. */
  readonly e2b?: string;
  /** The key of github; left out where there is none. */
  readonly github?: string;
  /** The key of openai; left out where there is none. */
  readonly openai?: string;
  /** The key of openrouter; left out where there is none. */
  readonly openrouter?: string;
}

export interface ProjectSettings {
  /** System prompt of every sandbox. */
  readonly sandboxSystemPrompt: string | null;
  /** Content of CLAUDE.md for the agents in sandboxes. */
  readonly claudeMd: string | null;
  /** Prompt of issue discovery sessions. */
  readonly issueDiscoveryPrompt: string | null;
  /** The skills that are switched on. */
  readonly selectedSkills: readonly string[] | null;
  /** The commands that are switched on. */
  readonly selectedCommands: readonly string[] | null;
  /** The scripts that are switched on. */
  readonly selectedScripts: readonly string[] | null;
  /** Environment variables of sandboxes. */
  readonly envVars: Readonly<Record<string, string>> | null;
  /** Environment variables of deployments. */
  readonly deployEnvVars: Readonly<Record<string, string>> | null;
  /**
   * What a test user signs in with. Each value masked. Bullets, and the last four characters where there are eight
   * or more.
   */
  readonly testUserCredentials: Readonly<Record<string, string>> | null;
  /** The Convex deploy key. Masked. Bullets, and the last four characters where there are eight or more. */
  readonly convexDeployKey: string | null;
  /** The Convex key of development. Masked. Bullets, and the last four characters where there are eight or more. */
  readonly convexDevKey: string | null;
  /** The template of learning extraction. */
  readonly learningTemplateId: string | null;
  /** The model of learning extraction. */
  readonly learningModel: string | null;
  /** The template of merges. */
  readonly mergingTemplateId: string | null;
  /** The model of merges. */
  readonly mergingModel: string | null;
  /** The author of commits. */
  readonly gitCommitName: string | null;
  /** The e-mail address of commits' author. */
  readonly gitCommitEmail: string | null;
  /** When they last changed; null where nobody has set any. */
  readonly updatedAt: string | null;
}

export interface ProjectSettingsChange {
  /** System prompt of every sandbox. Up to 64 KiB; empty or null clears it. */
  readonly sandboxSystemPrompt?: string | null;
  /** Content of CLAUDE.md for the agents in sandboxes. Up to 64 KiB; empty or null clears it. */
  readonly claudeMd?: string | null;
  /** Prompt of issue discovery sessions. Up to 64 KiB; empty or null clears it. */
  readonly issueDiscoveryPrompt?: string | null;
  /** The skills that are switched on. Null clears them. */
  readonly selectedSkills?: readonly string[] | null;
  /** The commands that are switched on. Null clears them. */
  readonly selectedCommands?: readonly string[] | null;
  /** The scripts that are switched on. Null clears them. */
  readonly selectedScripts?: readonly string[] | null;
  /** Environment variables of sandboxes. Replaces what was there; up to 200, each up to 32 KiB. Null clears them. */
  readonly envVars?: Readonly<Record<string, string>> | null;
  /** Environment variables of deployments. Replaces what was there; up to 200, each up to 32 KiB. Null clears them. */
  readonly deployEnvVars?: Readonly<Record<string, string>> | null;
  /** What a test user signs in with. Replaces what was there; up to 50, each up to 4 KiB. Null clears them. */
  readonly testUserCredentials?: Readonly<Record<string, string>> | null;
  /** The Convex deploy key. Null clears it. */
  readonly convexDeployKey?: string | null;
  /** The Convex key of development. Null clears it. */
  readonly convexDevKey?: string | null;
  /** The template of learning extraction. Up to 200 characters; empty or null clears it. */
  readonly learningTemplateId?: string | null;
  /** The model of learning extraction. Up to 200 characters; empty or null clears it. */
  readonly learningModel?: string | null;
  /** The template of merges. Up to 200 characters; empty or null clears it. */
  readonly mergingTemplateId?: string | null;
  /** The model of merges. Up to 200 characters; empty or null clears it. */
  readonly mergingModel?: string | null;
  /** The author of commits. Up to 200 characters; empty or null clears it. */
  readonly gitCommitName?: string | null;
  /** The e-mail address of commits' author. Null clears it. */
  readonly gitCommitEmail?: string | null;
}

export interface ProjectUsage {
  /** The first day, in UTC. */
  readonly from: string;
  /** The last day, in UTC. */
  readonly to: string;
  /** All requests in those days. */
  readonly totals: ProjectUsageTotals;
  /** The requests by the class of their status. */
  readonly byStatus: ProjectUsageByStatus;
  /** Those of the requests that were answered with a 403, by the reason. */
  readonly refused: ProjectUsageRefused;
  /** The days on which there were requests, oldest first. */
  readonly byDay: readonly ProjectUsageByDay[];
  /** The hours in which there were requests, oldest first; only with `hours=true`. */
  readonly byHour?: readonly ProjectUsageByHour[];
  /** What the requests were for. */
  readonly byGroup: readonly ProjectUsageByGroup[];
  /** Those that made requests, the busiest first, `limit` of them at the most. */
  readonly keys: readonly ProjectUsageKeys[];
  /** How many keys made requests in those days. */
  readonly keysTotal: number;
}

export interface ProjectUsageByDay {
  /** The day, in UTC. */
  readonly day: string;
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

export interface ProjectUsageByGroup {
  /** A group of operations, as in the documents. */
  readonly group: string;
  /** Which world they are of. */
  readonly environment: 'live' | 'test';
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

export interface ProjectUsageByHour {
  /** When the hour began. */
  readonly hour: string;
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

/** The requests by the class of their status. */
export interface ProjectUsageByStatus {
  /** Done. */
  readonly '2xx': number;
  /** Sent elsewhere, or told that nothing has changed. */
  readonly '3xx': number;
  /** Refused. */
  readonly '4xx': number;
  /** Failed on our side. */
  readonly '5xx': number;
}

export interface ProjectUsageKeys {
  /** The key. */
  readonly id: string;
  /** What it is called; null once it is gone for good. */
  readonly name: string | null;
  /** The start of it; null once it is gone for good. */
  readonly prefix: string | null;
  /** Which world they are of. */
  readonly environment: 'live' | 'test';
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
  /** The requests by the class of their status. */
  readonly byStatus: ProjectUsageKeysByStatus;
  /** Those of the requests that were answered with a 403, by the reason. */
  readonly refused: ProjectUsageKeysRefused;
  /** When its last request in those days was answered. */
  readonly lastUsedAt: string;
}

/** The requests by the class of their status. */
export interface ProjectUsageKeysByStatus {
  /** Done. */
  readonly '2xx': number;
  /** Sent elsewhere, or told that nothing has changed. */
  readonly '3xx': number;
  /** Refused. */
  readonly '4xx': number;
  /** Failed on our side. */
  readonly '5xx': number;
}

/** Those of the requests that were answered with a 403, by the reason. */
export interface ProjectUsageKeysRefused {
  /** The credential lacked a scope. */
  readonly scope: number;
  /** Its holder’s role was too low, or its own. */
  readonly role: number;
  /** Anything else, such as an organization that it is not for. */
  readonly other: number;
}

/** Those of the requests that were answered with a 403, by the reason. */
export interface ProjectUsageRefused {
  /** The credential lacked a scope. */
  readonly scope: number;
  /** Its holder’s role was too low, or its own. */
  readonly role: number;
  /** Anything else, such as an organization that it is not for. */
  readonly other: number;
}

/** All requests in those days. */
export interface ProjectUsageTotals {
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

export interface ProviderKey {
  /** The outside service. */
  readonly provider: 'anthropic' | 'e2b' | 'github' | 'openai' | 'openrouter';
  /** How the key ends. */
  readonly last4: string;
  /** When the service got its first key here. */
  readonly createdAt: string;
  /** When the key was set. */
  readonly updatedAt: string;
}

export interface RemoveProjectMember {
  /** The person to remove. */
  readonly targetUserId?: string;
  /** The pending invite to take back, instead of a person. */
  readonly inviteId?: string;
}

export interface RemoveProviderKey {
  /** The outside service. */
  readonly provider: 'anthropic' | 'e2b' | 'github' | 'openai' | 'openrouter';
}

export interface RevokeProjectKey {
  /** The key. */
  readonly keyId: string;
}

export interface RotateProjectKey {
  /** The key. */
  readonly keyId: string;
  /** For how long the former key works on, up to 30 days. */
  readonly graceSeconds?: number;
}

export interface RotatedProjectKey {
  /** The key. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The start of it, which may be shown again. */
  readonly prefix: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** Which world it acts in. */
  readonly environment: 'live' | 'test';
  /** When it was created. */
  readonly createdAt: string;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** The key itself. It is never shown again. */
  readonly key: string;
  /** When the former key stops working. */
  readonly previousKeyExpiresAt: string;
}

export interface Run {
  /** The run. */
  readonly id: string;
  /** Counts the runs of the project from 1, without gaps. */
  readonly runNumber: number;
  /** The workflow that is run. */
  readonly workflowId: string;
  /** What has become of it. */
  readonly status: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** What is to be done. */
  readonly prompt: string;
  /** The branch to work on. */
  readonly branchName: string | null;
  /** Where the code is. */
  readonly githubRepoUrl: string | null;
  /** How many runners have begun with it, 3 at the most. */
  readonly attempts: number;
  /** How far it is, in percent. */
  readonly progress: number;
  /** What is being done at the moment. */
  readonly currentStepLabel: string | null;
  /** The sandbox that it runs in, or ran in last. */
  readonly sandboxId: string | null;
  /** Until when its runner has it, unless a heartbeat renews that; null if not running. */
  readonly leaseExpiresAt: string | null;
  /** What came of it. */
  readonly output: string | null;
  /** Why it failed. */
  readonly error: string | null;
  /** What it cost, in US dollars. */
  readonly costUsd: number | null;
  /** When it was started by whoever wanted it. */
  readonly createdAt: string;
  /** When its present or last runner took it up. */
  readonly startedAt: string | null;
  /** When it ended. */
  readonly finishedAt: string | null;
  /** When it last changed. */
  readonly updatedAt: string;
}

export interface RunHeartbeat {
  /** How far the run is, in percent. */
  readonly progress?: number;
  /** What is being done, up to 200 characters. */
  readonly currentStepLabel?: string;
  /**
   * The sandbox that the claim was answered with. Runners that share a key send it: a claim that was lost to
   * another of them is then refused.
   */
  readonly sandboxId?: string;
}

export interface RunWithSteps {
  /** The run. */
  readonly id: string;
  /** Counts the runs of the project from 1, without gaps. */
  readonly runNumber: number;
  /** The workflow that is run. */
  readonly workflowId: string;
  /** What has become of it. */
  readonly status: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** What is to be done. */
  readonly prompt: string;
  /** The branch to work on. */
  readonly branchName: string | null;
  /** Where the code is. */
  readonly githubRepoUrl: string | null;
  /** How many runners have begun with it, 3 at the most. */
  readonly attempts: number;
  /** How far it is, in percent. */
  readonly progress: number;
  /** What is being done at the moment. */
  readonly currentStepLabel: string | null;
  /** The sandbox that it runs in, or ran in last. */
  readonly sandboxId: string | null;
  /** Until when its runner has it, unless a heartbeat renews that; null if not running. */
  readonly leaseExpiresAt: string | null;
  /** What came of it. */
  readonly output: string | null;
  /** Why it failed. */
  readonly error: string | null;
  /** What it cost, in US dollars. */
  readonly costUsd: number | null;
  /** When it was started by whoever wanted it. */
  readonly createdAt: string;
  /** When its present or last runner took it up. */
  readonly startedAt: string | null;
  /** When it ended. */
  readonly finishedAt: string | null;
  /** When it last changed. */
  readonly updatedAt: string;
  /** The steps of the workflow when the run was started. */
  readonly steps: readonly WorkflowStep[];
}

export interface RunsByStatus {
  /** Those that wait for a runner. */
  readonly pending: number;
  /** Those that are worked on. */
  readonly running: number;
  /** Those that are done. */
  readonly completed: number;
  /** Those that failed. */
  readonly failed: number;
  /** Those that were cancelled. */
  readonly cancelled: number;
}

export interface Sandbox {
  /** The sandbox. */
  readonly id: string;
  /** The run that was claimed with it. */
  readonly runId: string;
  /** What it is called. */
  readonly name: string;
  /** What its runner says of it. */
  readonly labels: Readonly<Record<string, string>>;
  /**
   * What has become of it: running from the first heartbeat on; killed with the end of its run; error where the
   * run failed or its runner was not heard of in time.
   */
  readonly status: 'creating' | 'running' | 'killed' | 'error';
  /** When the run was claimed with it. */
  readonly createdAt: string;
  /** When its runner was first heard of. */
  readonly startedAt: string | null;
  /** When it ended. */
  readonly endedAt: string | null;
  /** When it last changed. */
  readonly updatedAt: string;
}

export interface SetProviderKey {
  /** The outside service. */
  readonly provider: 'anthropic' | 'e2b' | 'github' | 'openai' | 'openrouter';
  /** The key. It is never shown again. */
  readonly key: string;
}

export interface StartRun {
  /** The workflow to run. */
  readonly workflowId: string;
  /** What is to be done, up to 64 KiB. */
  readonly prompt: string;
  /** The branch to work on, up to 255 characters. */
  readonly branchName?: string | null;
  /** Where the code is; left out, where the project says; null: nowhere. */
  readonly githubRepoUrl?: string | null;
}

export interface UpdateProjectMemberRole {
  /** The person. */
  readonly targetUserId: string;
  /** What they are in the project from now on. */
  readonly role: 'owner' | 'admin' | 'member';
}

export interface Workflow {
  /** The workflow. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** What it is for. */
  readonly description: string | null;
  /** What is done, in this order. */
  readonly steps: readonly WorkflowStep[];
  /** When it was created. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
}

export interface WorkflowChange {
  /** What it is called, up to 200 characters. */
  readonly name?: string;
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
  /**
   * What is done, in this order; up to 100 steps, of 256 KiB together. They take the place of those that there
   * are.
   */
  readonly steps?: readonly NewWorkflowStep[];
}

export interface WorkflowStep {
  /** What the step is called. */
  readonly name: string;
  /** As what it is done. */
  readonly role: string | null;
  /** How it is done. */
  readonly instructions: string | null;
  /** By which model. */
  readonly model: string | null;
}
