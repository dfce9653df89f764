// Written by `npm run sdks` out of openapi/internal.json.
import { HttpClient } from './runtime/http-client.js';
import type { ClientOptions, RequestOptions } from './runtime/options.js';

/** A client of the internal API. */
export class InternalClient {
  private readonly http: HttpClient;

  constructor(options: ClientOptions) {
    this.http = new HttpClient(options, { apiKey: 'Authorization', session: false });
  }

  /** Introspect token. For services of the deployment alone. */
  introspectToken(body: Introspection, options: RequestOptions = {}): Promise<IntrospectedToken> {
    return this.http.send({ method: 'POST', path: '/internal/introspect', body, retry: 'cautious' }, [], options);
  }

  /** Verify credential. For services of the deployment alone. */
  verifyCredential(body: Verification, options: RequestOptions = {}): Promise<Verdict> {
    return this.http.send({ method: 'POST', path: '/internal/verify', body, retry: 'cautious' }, [], options);
  }

  /** Verify credentials. For services of the deployment alone. */
  verifyCredentials(body: VerificationBatch, options: RequestOptions = {}): Promise<Verdicts> {
    return this.http.send({ method: 'POST', path: '/internal/verify/batch', body, retry: 'cautious' }, [], options);
  }
}

export interface IntrospectedToken {
  /** Whether it is good. */
  readonly active: boolean;
  /** What it may do, with a space between one and the next. */
  readonly scope?: string;
  /** The key; of a JWT or a cookie, the session that it stands for. */
  readonly client_id?: string;
  /** Whom it stands for: the person; or else the project, or the organization, that it belongs to. */
  readonly sub?: string;
  /** When it ends, in seconds since 1970; left out where it does not. */
  readonly exp?: number;
  /** When it was made, in seconds since 1970. */
  readonly iat?: number;
  /** How it can be sent. */
  readonly token_type?: 'Bearer';
  /** What kind of credential it is. */
  readonly kind?: 'session' | 'jwt' | 'oauth' | 'personal' | 'project' | 'workspace' | 'secret';
  /** Which world it acts in. */
  readonly environment?: 'live' | 'test';
  /** The organization that it belongs or is pinned to, if any. */
  readonly organization_id?: string;
  /** The project that it belongs to, if any. */
  readonly project_id?: string;
  /** The plan whose limit counts it; null where none does. */
  readonly plan?: 'free' | 'pro' | 'enterprise' | null;
}

export interface Introspection {
  /** The key or token that a client has shown. */
  readonly token: string;
  /** What the caller takes it for. It is found without that. */
  readonly token_type_hint?: string;
}

export interface Verdict {
  /** Whether the request may go on. */
  readonly valid: boolean;
  /** Why, or why not. */
  readonly code:
    | 'VALID'
    | 'NOT_FOUND'
    | 'EXPIRED'
    | 'REVOKED'
    | 'DISABLED'
    | 'INSUFFICIENT_SCOPE'
    | 'RATE_LIMITED'
    | 'USER_NOT_ACTIVE';
  /** The key; of a JWT or a cookie, the session that it stands for. */
  readonly keyId?: string;
  /** What kind of credential it is. */
  readonly kind?: 'session' | 'jwt' | 'oauth' | 'personal' | 'project' | 'workspace' | 'secret';
  /** Which world it acts in. */
  readonly environment?: 'live' | 'test';
  /** The person behind it; left out where there is none. */
  readonly userId?: string;
  /** The organization that it belongs or is pinned to, if any. */
  readonly organizationId?: string;
  /** The project that it belongs to, if any. */
  readonly projectId?: string;
  /** What it may do. */
  readonly scopes?: readonly string[];
  /** The plan whose limit counts it; null where none does. */
  readonly plan?: 'free' | 'pro' | 'enterprise' | null;
  /** What is left of each limit that counts it, window by window. */
  readonly limits?: readonly VerdictLimits[];
  /** When it ends; null never. */
  readonly expiresAt?: string | null;
}

export interface VerdictLimits {
  /** The limit, as the RateLimit header names it. */
  readonly name: string;
  /** How many requests it allows in its window. */
  readonly limit: number;
  /** How many of them are left. */
  readonly remaining: number;
  /** When its window ends, in seconds since 1970. */
  readonly reset: number;
}

export interface Verdicts {
  /** In the order of the request. */
  readonly results: readonly Verdict[];
}

export interface Verification {
  /** The key or token that a client has shown, as it was sent. */
  readonly credential: string;
  /** Where it was shown: in a cookie, it is a session. */
  readonly place?: 'header' | 'cookie';
  /** What it is to be good for: all of these. */
  readonly scopes?: readonly (
    | 'user:read'
    | 'user:write'
    | 'organizations:read'
    | 'organizations:write'
    | 'members:read'
    | 'members:write'
    | 'projects:read'
    | 'projects:write'
    | 'subscription:read'
    | 'subscription:write'
    | 'api-keys:read'
    | 'api-keys:write'
    | 'api-keys:delete'
    | 'audit:read'
    | 'usage:read'
    | 'projects:delete'
    | 'settings:read'
    | 'settings:write'
    | 'provider-keys:read'
    | 'provider-keys:write'
    | 'secrets:read'
    | 'workflows:read'
    | 'workflows:write'
    | 'runs:read'
    | 'runs:write'
    | 'runs:cancel'
    | 'runs:execute'
    | 'sandboxes:read'
    | 'read'
    | 'write'
    | 'delete'
    | 'admin'
  )[];
  /** How many requests it counts for; 0 looks without counting. */
  readonly cost?: number;
  /** The address of the client, for limits that count by it. */
  readonly ip?: string;
}

export interface VerificationBatch {
  /** Up to 100, judged one by one in this order. */
  readonly credentials: readonly Verification[];
}
