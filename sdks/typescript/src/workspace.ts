// Written by `npm run sdks` out of openapi/workspace.json.
import { HttpClient } from './runtime/http-client.js';
import { Listing } from './runtime/listing.js';
import type { ClientOptions, RequestOptions } from './runtime/options.js';
import { segment } from './runtime/segment.js';

/** A client of the workspace API. */
export class WorkspaceClient {
  private readonly http: HttpClient;

  constructor(options: ClientOptions) {
    this.http = new HttpClient(options, { apiKey: 'Authorization', session: false });
  }

  /** Create project. Needs the scope `write`. Needs a key that acts as `admin` or higher. */
  createProject(body: NewWorkspaceProject, options: RequestOptions = {}): Promise<WorkspaceProject> {
    return this.http.send({ method: 'POST', path: '/v1/projects', body, retry: 'keyed' }, ['data'], options);
  }

  /** Create task. Needs the scope `write`. */
  createTask(body: NewTask, options: RequestOptions = {}): Promise<Task> {
    return this.http.send({ method: 'POST', path: '/v1/tasks', body, retry: 'keyed' }, ['data'], options);
  }

  /** Delete project. Needs the scope `delete`. Needs a key that acts as `owner`. */
  async deleteProject(id: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'DELETE', path: `/v1/projects/${segment(id)}`, retry: 'always', ends: true },
      [],
      options,
    );
  }

  /** Delete task. Needs the scope `delete`. */
  async deleteTask(id: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'DELETE', path: `/v1/tasks/${segment(id)}`, retry: 'always', ends: true },
      [],
      options,
    );
  }

  /** Generate workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher. */
  generateWorkspaceKey(body: NewWorkspaceKey, options: RequestOptions = {}): Promise<GeneratedWorkspaceKey> {
    return this.http.send({ method: 'POST', path: '/v1/api-keys', body, retry: 'keyed' }, ['data'], options);
  }

  /** Get project. Needs the scope `read`. */
  getProject(id: string, options: RequestOptions = {}): Promise<WorkspaceProject> {
    return this.http.send({ method: 'GET', path: `/v1/projects/${segment(id)}`, retry: 'always' }, ['data'], options);
  }

  /** Get task. Needs the scope `read`. */
  getTask(id: string, options: RequestOptions = {}): Promise<Task> {
    return this.http.send({ method: 'GET', path: `/v1/tasks/${segment(id)}`, retry: 'always' }, ['data'], options);
  }

  /** Get workspace. Needs the scope `admin`. */
  getWorkspace(options: RequestOptions = {}): Promise<Workspace> {
    return this.http.send({ method: 'GET', path: '/v1/workspace', retry: 'always' }, ['data'], options);
  }

  /** Get workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher. */
  getWorkspaceKey(id: string, options: RequestOptions = {}): Promise<WorkspaceKey> {
    return this.http.send({ method: 'GET', path: `/v1/api-keys/${segment(id)}`, retry: 'always' }, ['data'], options);
  }

  /** List projects. Needs the scope `read`. */
  listProjects(query: ListProjectsQuery = {}, options: RequestOptions = {}): Listing<WorkspaceProject> {
    return new Listing<WorkspaceProject>(
      this.http,
      { method: 'GET', path: '/v1/projects', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['pagination', 'total'] },
      options,
    );
  }

  /** List tasks. Needs the scope `read`. */
  listTasks(query: ListTasksQuery = {}, options: RequestOptions = {}): Listing<Task> {
    return new Listing<Task>(
      this.http,
      { method: 'GET', path: '/v1/tasks', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['pagination', 'total'] },
      options,
    );
  }

  /** List workspace keys. Needs the scope `admin`. Needs a key that acts as `admin` or higher. */
  listWorkspaceKeys(query: ListWorkspaceKeysQuery = {}, options: RequestOptions = {}): Listing<WorkspaceKey> {
    return new Listing<WorkspaceKey>(
      this.http,
      { method: 'GET', path: '/v1/api-keys', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['pagination', 'total'] },
      options,
    );
  }

  /** Revoke workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher. */
  async revokeWorkspaceKey(id: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'DELETE', path: `/v1/api-keys/${segment(id)}`, retry: 'always', ends: true },
      [],
      options,
    );
  }

  /** Rotate workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher. */
  rotateWorkspaceKey(
    id: string,
    body: WorkspaceKeyRotation = {},
    options: RequestOptions = {},
  ): Promise<RotatedWorkspaceKey> {
    return this.http.send(
      { method: 'POST', path: `/v1/api-keys/${segment(id)}/rotate`, body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Update project. Needs the scope `write`. Needs a key that acts as `admin` or higher. */
  updateProject(
    id: string,
    body: WorkspaceProjectChange = {},
    options: RequestOptions = {},
  ): Promise<WorkspaceProject> {
    return this.http.send(
      { method: 'PUT', path: `/v1/projects/${segment(id)}`, body, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Update task. Needs the scope `write`. */
  updateTask(id: string, body: TaskChange = {}, options: RequestOptions = {}): Promise<Task> {
    return this.http.send(
      { method: 'PUT', path: `/v1/tasks/${segment(id)}`, body, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Update workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher. */
  updateWorkspaceKey(id: string, body: WorkspaceKeyChange = {}, options: RequestOptions = {}): Promise<WorkspaceKey> {
    return this.http.send(
      { method: 'PUT', path: `/v1/api-keys/${segment(id)}`, body, retry: 'always' },
      ['data'],
      options,
    );
  }
}

/** What `listProjects` may be asked. */
export interface ListProjectsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listTasks` may be asked. */
export interface ListTasksQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only tasks of this project. */
  readonly project_id?: string;
  /** Only tasks of this status. */
  readonly status?: 'todo' | 'in_progress' | 'completed' | 'cancelled';
}

/** What `listWorkspaceKeys` may be asked. */
export interface ListWorkspaceKeysQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose name contains this text. */
  readonly q?: string;
  /** Whether revoked keys are listed too. */
  readonly include_revoked?: boolean;
}

export interface GeneratedWorkspaceKey {
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
  readonly created_at: string;
  /** When it ends; null never. */
  readonly expires_at: string | null;
  /** The key itself. It is never shown again. */
  readonly key: string;
}

export interface NewTask {
  /** What is to do, up to 200 characters. */
  readonly title: string;
  /** The project that it is part of. */
  readonly project_id: string;
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
  /** How far it is; left out, `todo`. */
  readonly status?: 'todo' | 'in_progress' | 'completed' | 'cancelled';
  /** By when: a day, or a time with its zone, which is answered in UTC. Null clears it. */
  readonly due_date?: string | null;
}

export interface NewWorkspaceKey {
  /** What the key is called. */
  readonly name: string;
  /** What the key may do; left out, all that its maker may. */
  readonly scopes?: readonly ('read' | 'write' | 'delete' | 'admin')[];
  /** Which world the key acts in; left out, live, but test where a test key makes it. */
  readonly environment?: 'live' | 'test';
  /** In how many seconds it ends; left out, with the key that makes it, or never. */
  readonly expires_in?: number;
}

export interface NewWorkspaceProject {
  /** What it is called. */
  readonly name: string;
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
}

export interface RotatedWorkspaceKey {
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
  readonly created_at: string;
  /** When it ends; null never. */
  readonly expires_at: string | null;
  /** The key itself. It is never shown again. */
  readonly key: string;
  /** When the former key stops working. */
  readonly previous_key_expires_at: string;
}

export interface Task {
  /** The task. */
  readonly id: string;
  /** The project that it is part of. */
  readonly project_id: string;
  /** What is to do. */
  readonly title: string;
  /** What it is about. */
  readonly description: string | null;
  /** How far it is. */
  readonly status: 'todo' | 'in_progress' | 'completed' | 'cancelled';
  /** By when: a day, or a time in UTC; null for no end. */
  readonly due_date: string | null;
  /** Since when it is completed; null while it is not. */
  readonly completed_at: string | null;
  /** When it was created. */
  readonly created_at: string;
  /** When it last changed. */
  readonly updated_at: string;
}

export interface TaskChange {
  /** What is to do, up to 200 characters. */
  readonly title?: string;
  /** The project that it moves to. */
  readonly project_id?: string;
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
  /** How far it is. When it was completed follows. */
  readonly status?: 'todo' | 'in_progress' | 'completed' | 'cancelled';
  /** By when: a day, or a time with its zone, which is answered in UTC. Null clears it. */
  readonly due_date?: string | null;
}

export interface Workspace {
  /** The workspace. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Its plan. */
  readonly plan: 'free' | 'pro' | 'enterprise';
  /** What it may use. All its workspace and project keys share the limits on requests. */
  readonly limits: WorkspaceLimits;
  /** What it uses now. */
  readonly usage: WorkspaceUsage;
  /** When it was created. */
  readonly created_at: string;
}

export interface WorkspaceKey {
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
  readonly created_at: string;
  /** When it ends; null never. */
  readonly expires_at: string | null;
  /** Whether it is switched on. */
  readonly enabled: boolean;
  /** When it last changed. */
  readonly updated_at: string;
  /** When it was last used, at most a second behind; null never. */
  readonly last_used_at: string | null;
  /** When it was revoked, for good; null while it is not. */
  readonly revoked_at: string | null;
  /** Why it was revoked; null while it is not. */
  readonly revoked_reason: string | null;
}

export interface WorkspaceKeyChange {
  /** What the key is called. */
  readonly name?: string;
  /** A key that is not enabled opens nothing until it is again. */
  readonly enabled?: boolean;
  /** Fewer scopes than the key has now; it never gets more. */
  readonly scopes?: readonly ('read' | 'write' | 'delete' | 'admin')[];
}

export interface WorkspaceKeyRotation {
  /** For how long the former key works on, up to 30 days. */
  readonly grace_seconds?: number;
}

/** What it may use. All its workspace and project keys share the limits on requests. */
export interface WorkspaceLimits {
  /** The most requests in a minute; null sets no limit. */
  readonly requests_per_minute: number | null;
  /** The most requests in a day (00:00 to 24:00 UTC); null sets no limit. */
  readonly requests_per_day: number | null;
  /** The most active keys of the workspace. */
  readonly api_keys: number;
}

export interface WorkspaceProject {
  /** The project. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Its short name in addresses, made from the name. */
  readonly slug: string;
  /** What it is for. */
  readonly description: string | null;
  /** When it was created. */
  readonly created_at: string;
  /** When it last changed. */
  readonly updated_at: string;
}

export interface WorkspaceProjectChange {
  /** What it is called. */
  readonly name?: string;
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
}

/** What it uses now. */
export interface WorkspaceUsage {
  /** Requests in this minute, the present one included; null: not counted. */
  readonly requests_this_minute: number | null;
  /** Requests since 00:00 UTC, the present one included; null: not counted. */
  readonly requests_today: number | null;
  /** How many projects there are. */
  readonly projects: number;
  /** How many tasks there are in them. */
  readonly tasks: number;
  /** How many active keys of the workspace there are. */
  readonly api_keys: number;
}
