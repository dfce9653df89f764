/** Anything that this package throws. */
export class LatchkeyError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** No answer came: there was no connection, or it broke. */
export class ConnectionError extends LatchkeyError {}

/** No answer came in time. */
export class TimeoutError extends ConnectionError {}

/** The server refused. There is a class for each kind, by the status of the answer. */
export class ApiError extends LatchkeyError {
  constructor(
    message: string,
    readonly status: number,
    /** Stable, such as `SCOPE_DENIED`; null in the secret-key API, which has none. */
    readonly code: string | null,
    /** By which the server's log knows the request. */
    readonly requestId: string | null,
    /** In how many seconds it may be tried again, where the server said so. */
    readonly retryAfter: number | null,
    /** The answer as it came: JSON parsed, anything else as text. */
    readonly body: unknown,
  ) {
    super(message);
  }
}

/** 400 and 422: what was sent is no good; the message names the field. */
export class InvalidRequestError extends ApiError {}
/** 401: the credential is missing, wrong or has ended. */
export class AuthenticationError extends ApiError {}
/** 403: the credential may not do this. */
export class PermissionError extends ApiError {}
/** 404: there is none, or none that the credential may see. */
export class NotFoundError extends ApiError {}
/** 409: it does not go with how things are. */
export class ConflictError extends ApiError {}
/** 429: too many requests. */
export class RateLimitError extends ApiError {}
/** 5xx: the server could not. */
export class ServerError extends ApiError {}

const byStatus: Readonly<Record<number, typeof ApiError>> = {
  400: InvalidRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: InvalidRequestError,
  429: RateLimitError,
};

/** Reads the four shapes of errors that the APIs have. */
export function toApiError(status: number, headers: Headers, body: unknown, retryAfter: number | undefined): ApiError {
  const Kind = byStatus[status] ?? (status >= 500 ? ServerError : ApiError);
  const { code, message } = read(body);
  const requestId = headers.get('x-request-id');
  return new Kind(
    message ?? `The server answered ${status}.`,
    status,
    code ?? null,
    requestId,
    retryAfter ?? null,
    body,
  );
}

interface Facts {
  readonly code?: string;
  readonly message?: string;
}

function read(body: unknown): Facts {
  if (!isObject(body)) return {};
  if (isObject(body.error)) return { code: text(body.error.code), message: text(body.error.message) };
  if (Array.isArray(body.detail)) return { message: body.detail.map(complaint).join('; ') };
  return { code: text(body.code), message: text(body.detail) ?? withFields(body) };
}

/** The message, and what is wrong with other fields than the one that it is about. */
function withFields(body: Record<string, unknown>): string | undefined {
  const message = text(body.message);
  const errors = isObject(body.meta) && Array.isArray(body.meta.errors) ? body.meta.errors.filter(isObject) : [];
  const further = errors.filter(({ error }) => error !== message);
  const fields = further.map(({ field, error }) => `${text(field)}: ${text(error)}`).join('; ');
  return message !== undefined && fields !== '' ? `${message} (${fields})` : message;
}

function complaint(one: unknown): string {
  if (!isObject(one)) return String(one);
  const place = Array.isArray(one.loc) ? one.loc.join('.') : '';
  return place === '' ? `${text(one.msg)}` : `${place}: ${text(one.msg)}`;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
