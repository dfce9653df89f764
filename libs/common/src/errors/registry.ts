/** What went wrong, in the one sense that decides the HTTP status at the edge. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'missing'
  | 'method'
  | 'conflict'
  | 'exhausted'
  | 'too-large'
  | 'headers-too-large'
  | 'too-slow'
  | 'media-type'
  | 'limited'
  | 'fault'
  | 'unavailable';

/** One row of the registry: its kind, the sentence that the public may read, and how loudly the log says it. */
export interface ErrorDefinition {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly level: 'debug' | 'info' | 'warn' | 'error';
}

const row = (kind: ErrorKind, message: string, level: ErrorDefinition['level'] = 'info'): ErrorDefinition => ({
  kind,
  message,
  level,
});

const registry = {
  VALIDATION: row('invalid', 'The request is not valid.', 'debug'),
  LINK_INVALID: row('invalid', 'This link is not valid: it was used, replaced or has expired. Ask for a new one.'),
  OAUTH_REFUSED: row('invalid', 'The authorization server refuses the request.'),
  OAUTH_CLIENT_REFUSED: row('unauthenticated', 'The client could not prove who it is.'),
  CREDENTIAL_MISSING: row('unauthenticated', 'This request needs a credential.', 'debug'),
  API_KEY_INVALID: row('unauthenticated', 'The API key is unknown, expired, disabled or revoked.'),
  TOKEN_INVALID: row('unauthenticated', 'The session or token is not valid or has expired.'),
  SIGN_IN_FAILED: row('unauthenticated', 'The e-mail address or the password is not correct.'),
  USER_NOT_ACTIVE: row('unauthenticated', 'This account is deactivated.'),
  SCOPE_MISSING: row('forbidden', 'The credential lacks a scope that this operation needs.'),
  ROLE_TOO_LOW: row('forbidden', 'Your role does not allow this operation.'),
  FORBIDDEN: row('forbidden', 'You have no access to this organization.'),
  CROSS_SITE: row('forbidden', 'A browser may only make this request from the site itself.', 'warn'),
  MFA_REQUIRED: row('forbidden', 'This organization lets in only who has shown a second factor.'),
  STEP_UP_REQUIRED: row('forbidden', 'Show your second factor once more, and try again.'),
  SSO_REQUIRED: row('forbidden', 'Your organization asks you to sign in by its identity provider.'),
  EMAIL_NOT_VERIFIED: row('forbidden', 'Verify your e-mail address first.'),
  NOT_FOUND: row('missing', 'Not found.', 'debug'),
  METHOD_NOT_ALLOWED: row('method', 'This path does not know that method.', 'debug'),
  CONFLICT: row('conflict', 'The request conflicts with the present state.'),
  LAST_OWNER: row('conflict', 'An organization or project keeps at least one owner: name another owner first.'),
  LAST_ADMIN: row('conflict', 'The deployment keeps at least one active admin: make somebody else one first.'),
  SLUG_TAKEN: row('conflict', 'This slug is taken.'),
  HANDLE_TAKEN: row('conflict', 'This handle is taken.'),
  DOMAIN_TAKEN: row('conflict', 'Another organization has proven this domain.'),
  ALREADY_MEMBER: row('conflict', 'This person is a member already.'),
  INVITE_PENDING: row('conflict', 'An invite to this address is pending already: resend it instead.'),
  KEY_REVOKED: row('conflict', 'This key is revoked, and revocation is final.'),
  IDEMPOTENCY_MISMATCH: row('conflict', 'This Idempotency-Key was used with another request.'),
  KEY_LIMIT_REACHED: row('exhausted', 'The maximum number of active keys is reached: revoke one that is not used.'),
  PAYLOAD_TOO_LARGE: row('too-large', 'The request body is larger than 1 MiB.'),
  HEADERS_TOO_LARGE: row('headers-too-large', 'The request headers are too large.'),
  REQUEST_TOO_SLOW: row('too-slow', 'The request took too long to arrive.', 'debug'),
  UNSUPPORTED_MEDIA_TYPE: row('media-type', 'Send the body as application/json.'),
  RATE_LIMITED: row('limited', 'Too many requests: wait as long as Retry-After says.'),
  INTERNAL: row('fault', 'Something went wrong on our side.', 'error'),
  UNAVAILABLE: row('unavailable', 'The service is not available at this moment: try again.', 'error'),
} as const satisfies Record<string, ErrorDefinition>;

/** Every error that the core can raise. A code that is not in the registry does not compile. */
export type ErrorCode = keyof typeof registry;

/** The registry as data: documents, tests and surfaces walk it. */
export const errorRegistry: Readonly<Record<ErrorCode, ErrorDefinition>> = registry;

/** All codes, in the order of the registry. */
export const errorCodes = Object.keys(registry) as ErrorCode[];
