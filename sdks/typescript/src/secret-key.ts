// Written by `npm run sdks` out of openapi/secret-key.json.
import { HttpClient } from './runtime/http-client.js';
import { Listing } from './runtime/listing.js';
import type { ClientOptions, RequestOptions } from './runtime/options.js';
import { segment } from './runtime/segment.js';

/** A client of the secret-key API. */
export class SecretKeyClient {
  private readonly http: HttpClient;

  constructor(options: ClientOptions) {
    this.http = new HttpClient(options, { apiKey: 'X-Api-Key', session: false });
  }

  /** Analyse secret key. Takes any valid credential, whatever its scopes. */
  analyseSecretKey(
    id: string,
    query: AnalyseSecretKeyQuery = {},
    options: RequestOptions = {},
  ): Promise<readonly KeyAnalysis[]> {
    return this.http.send(
      { method: 'GET', path: `/api/v1/analysis/${segment(id)}`, query, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Analyse secret keys. Takes any valid credential, whatever its scopes. */
  analyseSecretKeys(query: AnalyseSecretKeysQuery = {}, options: RequestOptions = {}): Listing<KeyAnalysis> {
    return new Listing<KeyAnalysis>(
      this.http,
      { method: 'GET', path: '/api/v1/analysis', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['total'] },
      options,
    );
  }

  /**
   * Create secret key. Takes only a JWT. Who has a second factor must have shown it within the last fifteen
   * minutes.
   */
  createSecretKey(body: NewSecretKey = {}, options: RequestOptions = {}): Promise<CreatedSecretKey> {
    return this.http.send({ method: 'POST', path: '/api/v1/api-keys', body, retry: 'keyed' }, [], options);
  }

  /** Expire secret key. Takes only a JWT. */
  async expireSecretKey(id: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'DELETE', path: `/api/v1/api-keys/${segment(id)}`, retry: 'always', ends: true },
      [],
      options,
    );
  }

  /** Get authenticated user. Takes only a JWT. */
  getAuthenticatedUser(options: RequestOptions = {}): Promise<AuthenticatedUser> {
    return this.http.send({ method: 'GET', path: '/api/v1/users/me', retry: 'always' }, [], options);
  }

  /** Get secret key. Takes only a JWT. */
  getSecretKey(id: string, options: RequestOptions = {}): Promise<SecretKey> {
    return this.http.send({ method: 'GET', path: `/api/v1/api-keys/${segment(id)}`, retry: 'always' }, [], options);
  }

  /** List secret keys. Takes only a JWT. */
  listSecretKeys(query: ListSecretKeysQuery = {}, options: RequestOptions = {}): Listing<SecretKey> {
    return new Listing<SecretKey>(
      this.http,
      { method: 'GET', path: '/api/v1/api-keys', query, retry: 'always' },
      { style: 'offset', at: ['api_keys'], nextCursor: [], total: ['total'] },
      options,
    );
  }

  /** Log in with email. Open to everybody. Has a limit of its own, `sign-in`, counted by client address. */
  logInWithEmail(body: LogIn, options: RequestOptions = {}): Promise<TokenPair> {
    return this.http.send({ method: 'POST', path: '/api/v1/auth/login', body, retry: 'cautious' }, [], options);
  }

  /** Log out. Takes only a JWT. */
  async logOut(options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/v1/auth/logout', retry: 'keyed' }, [], options);
  }

  /** Refresh token pair. Open to everybody. */
  refreshTokenPair(body: Refresh, options: RequestOptions = {}): Promise<TokenPair> {
    return this.http.send({ method: 'POST', path: '/api/v1/auth/refresh', body, retry: 'cautious' }, [], options);
  }
}

/** What `analyseSecretKey` may be asked. */
export interface AnalyseSecretKeyQuery {
  /** The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be asked about at once. */
  readonly from?: string;
  /** The last day, in UTC. Left out, today. */
  readonly to?: string;
}

/** What `analyseSecretKeys` may be asked. */
export interface AnalyseSecretKeysQuery {
  /** The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be asked about at once. */
  readonly from?: string;
  /** The last day, in UTC. Left out, today. */
  readonly to?: string;
  /** How many to answer at the most, 1 to 1000. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listSecretKeys` may be asked. */
export interface ListSecretKeysQuery {
  /** Whether keys that have expired are listed too. */
  readonly include_expired?: boolean;
  /** How many to answer at the most, 1 to 1000. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

export interface AuthenticatedUser {
  /** The user. */
  readonly id: string;
  /** Their address. */
  readonly email: string;
  /** What they are called. */
  readonly name: string;
  /** Their public, unique name. */
  readonly handle: string;
  /** Whether they may sign in. */
  readonly is_active: boolean;
  /** Whether the address is proven. */
  readonly is_verified: boolean;
  /** When they last signed in. */
  readonly last_login_at: string | null;
  /** When the account was made. */
  readonly created_at: string;
  /** When it last changed. */
  readonly updated_at: string;
}

export interface CreatedSecretKey {
  /** The key. */
  readonly id: string;
  /** The key itself: `sk_live_` or `sk_test_` and 48 characters. It is never shown again. */
  readonly api_key: string;
  /** The first 14 characters of the key, by which it is known again. */
  readonly key_prefix: string;
  /** What it is for. */
  readonly description: string | null;
  /** When it was created. */
  readonly created_at: string;
}

export interface KeyAnalysis {
  /** The key. */
  readonly key_id: string;
  /** The first 14 characters of the key, by which it is known again. */
  readonly key_prefix: string;
  /** What it is for. */
  readonly description: string | null;
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rate_limited: number;
  /** When it was first used, as far back as usage is kept; null never. */
  readonly first_used_at: string | null;
  /** When it was last used, be it on those days or not; null never. */
  readonly last_used_at: string | null;
  /** The days on which it made requests, oldest first. */
  readonly by_day: readonly KeyAnalysisByDay[];
  /** The requests by the class of their status. */
  readonly by_status: KeyAnalysisByStatus;
}

export interface KeyAnalysisByDay {
  /** The day, in UTC. */
  readonly day: string;
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rate_limited: number;
}

/** The requests by the class of their status. */
export interface KeyAnalysisByStatus {
  /** Done. */
  readonly '2xx': number;
  /** Sent elsewhere, or told that nothing has changed. */
  readonly '3xx': number;
  /** Refused. */
  readonly '4xx': number;
  /** Failed on our side. */
  readonly '5xx': number;
}

export interface LogIn {
  /** The address of the account. */
  readonly email: string;
  /** The password of the account. */
  readonly password: string;
  /** A one-time code or a recovery code, where the account has a second factor. */
  readonly otp?: string;
}

export interface NewSecretKey {
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
  /** Which world the key acts in; left out, live. */
  readonly environment?: 'live' | 'test';
}

export interface Refresh {
  /** The refresh token that came last. It is good once. */
  readonly refresh_token: string;
}

export interface SecretKey {
  /** The key. */
  readonly id: string;
  /** The first 14 characters of the key, by which it is known again. */
  readonly key_prefix: string;
  /** What it is for. */
  readonly description: string | null;
  /** Whether it opens anything. It does until it is expired. */
  readonly is_active: boolean;
  /** When it was last used, at most a second behind; null never. */
  readonly last_used_at: string | null;
  /** When it was expired; null while it is active. */
  readonly expires_at: string | null;
  /** When it was created. */
  readonly created_at: string;
  /** When it last changed. */
  readonly updated_at: string;
}

export interface TokenPair {
  /** A JWT. Send it as `Authorization: Bearer …`. */
  readonly access_token: string;
  /** Takes the place of the password when the JWT has expired. It is good once. */
  readonly refresh_token: string;
  /** How the JWT is sent. */
  readonly token_type: 'bearer';
  /** For how many seconds the JWT is good. */
  readonly expires_in: number;
}
