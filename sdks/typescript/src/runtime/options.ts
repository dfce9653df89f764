/** How a client reaches the server, and who it is. */
export interface ClientOptions {
  /** The origin of the server, such as `https://api.example.com`. */
  readonly baseUrl: string;
  /** The key that this API takes, in the header that it wants. */
  readonly apiKey?: string;
  /** An access token or JWT, for the APIs that take one. */
  readonly token?: string;
  /** The milliseconds that one attempt may take, 30,000 unless said otherwise. */
  readonly timeout?: number;
  /** How many times a request is sent again at the most, 3 unless said otherwise. 0: never. */
  readonly maxRetries?: number;
  /** The longest that it waits before the next attempt, in milliseconds; told to wait longer, it gives up. 60,000. */
  readonly maxRetryDelay?: number;
  /** Told of every answer, those that lead to another attempt too. */
  readonly onResponse?: (info: ResponseInfo) => void;
  /** What sends requests, in the place of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** What one call may have of its own. */
export interface RequestOptions {
  /** The milliseconds that one attempt may take. */
  readonly timeout?: number;
  readonly maxRetries?: number;
  /** In the place of a random one: for a write that is to be done once even if this program starts anew in between. */
  readonly idempotencyKey?: string;
  /** Ends the call, and what it waits for. */
  readonly signal?: AbortSignal;
}

/** What the server said beside its answer. */
export interface ResponseInfo {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** By which the server's log knows the request. */
  readonly requestId: string | undefined;
  /** 1 for the first. */
  readonly attempt: number;
  readonly headers: Headers;
}
