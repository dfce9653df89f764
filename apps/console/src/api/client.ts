import createClient from 'openapi-fetch';
import { fetchSteppingUp } from './step-up.js';
import { type components, type paths } from './schema.js';

/** A type of the account API, by the name that the OpenAPI document gives it. */
export type Wire<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Every operation of the account API, typed by its document. The session's cookie goes along by itself. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin', fetch: fetchSteppingUp });

/** What is wrong with one field of what was sent. */
export interface FieldError {
  readonly field: string;
  readonly error: string;
}

/** A request that was refused, or that did not get through: then `status` is 0. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
    readonly fields: readonly FieldError[] = [],
    readonly requestId?: string,
    /** After how many seconds it is worth another try, where the server says so. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** Whether a refusal says that nobody is signed in any more. A wrong password is another thing. */
export const isSessionOver = (error: unknown): boolean =>
  error instanceof ApiError && error.status === 401 && error.code !== 'INVALID_CREDENTIALS';

interface Call<Body> {
  readonly data?: Body;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The whole body of a successful answer.
 * @throws ApiError with the server's own words
 */
export async function body<Body>(call: Promise<Call<Body>>): Promise<Body> {
  const { data, error, response } = await call.catch(() => {
    throw new ApiError('The server cannot be reached. Check your connection and try again.', 0, 'UNREACHABLE');
  });
  if (response.ok && data !== undefined) return data;
  throw refusal(error, response);
}

/** What an answer is about, out of its envelope. @throws ApiError */
export const data = async <Data>(call: Promise<Call<{ data: Data }>>): Promise<Data> => (await body(call)).data;

interface Envelope {
  readonly message?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly meta?: { readonly errors?: readonly FieldError[] };
}

function refusal(error: unknown, response: Response): ApiError {
  const { message, code, requestId, meta } = (typeof error === 'object' && error !== null ? error : {}) as Envelope;
  const wait = Number(response.headers.get('retry-after'));
  return new ApiError(
    message ?? `The server answered ${response.status}.`,
    response.status,
    code ?? 'UNKNOWN',
    meta?.errors ?? [],
    requestId ?? response.headers.get('x-request-id') ?? undefined,
    wait > 0 ? wait : undefined,
  );
}
