import { ConnectionError, NotFoundError, TimeoutError, toApiError } from './errors.js';
import type { ClientOptions, RequestOptions } from './options.js';
import { delayBefore, mayRetryAnswer, neverSent, retryAfter, sleep, type Retry } from './retry.js';
import { Session } from './session.js';
import { version } from './version.js';

/** How an API wants to be shown who is calling. */
export interface Credentials {
  readonly apiKey: 'X-Api-Key' | 'Authorization';
  readonly session: boolean;
}

/** One request, before it is sent. */
export interface Call {
  readonly method: string;
  /** With its parameters in it. */
  readonly path: string;
  readonly query?: object;
  readonly body?: object;
  readonly retry: Retry;
  /** Whether it ends something and answers nothing: when it is gone already, that has been done. */
  readonly ends?: boolean;
}

/** Sends the requests of a client: with its credential, in time, and again where that is safe. */
export class HttpClient {
  private readonly session: Session | undefined;
  private readonly baseUrl: string;

  constructor(
    private readonly options: ClientOptions,
    private readonly credentials: Credentials,
  ) {
    if (!/^https?:\/\//.test(options.baseUrl)) throw new TypeError('baseUrl must begin with http:// or https://.');
    if (options.apiKey !== undefined && options.token !== undefined) {
      throw new TypeError('Give apiKey or token, not both: requests carry one credential.');
    }
    this.baseUrl = options.baseUrl.replace(/\/+$/, '');
    if (credentials.session) this.session = new Session();
  }

  /**
   * The member of the answer that `at` leads to.
   * @throws ApiError when the server refuses
   * @throws ConnectionError when no answer came
   */
  async send<T>(call: Call, at: readonly string[], options: RequestOptions = {}): Promise<T> {
    return dig(await this.exchange(call, options), at) as T;
  }

  /** The answer as it came: JSON parsed, anything else as text. */
  async exchange(call: Call, options: RequestOptions): Promise<unknown> {
    const { maxRetries = this.options.maxRetries ?? 3 } = options;
    const request = this.prepare(call, options);
    let perhapsDone = false;
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.attempt(call, request, attempt, options);
      if ('value' in outcome) return outcome.value;
      if (call.ends && perhapsDone && outcome.error instanceof NotFoundError) return undefined;
      perhapsDone ||= outcome.perhapsDone;
      const wait = delayBefore(attempt, outcome.retryAfter);
      const tooLong = wait > (this.options.maxRetryDelay ?? 60_000) + 100;
      if (!outcome.again || attempt > maxRetries || tooLong) throw outcome.error;
      await sleep(wait, options.signal);
    }
  }

  private prepare(
    { method, path, query, body, retry }: Call,
    { idempotencyKey }: RequestOptions,
  ): [string, RequestInit] {
    const headers = new Headers({ accept: 'application/json', 'user-agent': `latchkey-typescript/${version}` });
    const { apiKey, token } = this.options;
    if (apiKey !== undefined && this.credentials.apiKey === 'X-Api-Key') headers.set('x-api-key', apiKey);
    const bearer = token ?? (this.credentials.apiKey === 'Authorization' ? apiKey : undefined);
    if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`);
    if (retry === 'keyed') headers.set('idempotency-key', idempotencyKey ?? crypto.randomUUID());
    if (body !== undefined) headers.set('content-type', 'application/json');
    const url = `${this.baseUrl}${path}${queryString(query)}`;
    return [url, { method, headers, body: body && JSON.stringify(body), redirect: 'manual' }];
  }

  private async attempt(
    call: Call,
    [url, init]: [string, RequestInit],
    attempt: number,
    options: RequestOptions,
  ): Promise<Outcome> {
    let response: Response;
    let text: string;
    const timeout = AbortSignal.timeout(options.timeout ?? this.options.timeout ?? 30_000);
    const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
    try {
      this.session?.show(init.headers as Headers);
      response = await (this.options.fetch ?? fetch)(url, { ...init, signal });
      text = await response.text();
    } catch (cause) {
      options.signal?.throwIfAborted();
      const error = noAnswer(call, cause, timeout.aborted);
      const perhapsDone = !neverSent(cause);
      return { error, perhapsDone, again: call.retry !== 'cautious' || !perhapsDone };
    }
    this.session?.keep(response.headers);
    const { status, headers } = response;
    const requestId = headers.get('x-request-id') ?? undefined;
    this.options.onResponse?.({ method: call.method, path: call.path, status, requestId, attempt, headers });
    const value = parse(text, headers);
    if (response.ok) return { value };
    const seconds = retryAfter(headers);
    const error = toApiError(status, headers, value, seconds);
    return { error, perhapsDone: status >= 500, again: mayRetryAnswer(status, call.retry), retryAfter: seconds };
  }
}

type Outcome = { readonly value: unknown } | Failure;
interface Failure {
  readonly error: Error;
  /** Whether the server may have done it all the same. */
  readonly perhapsDone: boolean;
  /** Whether it is safe, and of use, to send it again. */
  readonly again: boolean;
  readonly retryAfter?: number;
}

function noAnswer({ method, path }: Call, cause: unknown, late: boolean): ConnectionError {
  if (late) return new TimeoutError(`${method} ${path} was not answered in time.`, { cause });
  return new ConnectionError(`${method} ${path} was not answered: the connection failed.`, { cause });
}

function queryString(query: object = {}): string {
  const pairs = Object.entries(query as Record<string, unknown>).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((one) => one !== undefined && one !== null)
      .map((one): [string, string] => [name, `${one as string | number | boolean}`]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

function parse(text: string, headers: Headers): unknown {
  if (!/^application\/(?:[\w.-]+\+)?json\b/.test(headers.get('content-type') ?? '')) return text;
  try {
    return JSON.parse(text);
  } catch {
    // A proxy on the way may call anything JSON.
    return text;
  }
}

/** What the members that `at` names lead to. */
export function dig(value: unknown, at: readonly string[]): unknown {
  return at.reduce((inside, name) => (inside as Record<string, unknown> | undefined)?.[name], value);
}
