import { type ErrorCode } from './registry.js';

/** What somebody who meets an error wants to know. */
export interface ErrorAdvice {
  /** Why it comes. */
  readonly cause: string;
  /** What to do. */
  readonly fix: string;
}

/** For every error of the registry: docs/errors.md is written out of it. One without advice does not compile. */
export const errorAdvice: Readonly<Record<ErrorCode, ErrorAdvice>> = {
  VALIDATION: {
    cause:
      'A field of the body, of the query or of a header is missing, unknown, too long, or not of the kind that the reference shows. A body that is no JSON is refused by this, too.',
    fix: 'The answer names each field and what is wrong with it. Change the request: the same one is refused again.',
  },
  LINK_INVALID: {
    cause:
      'The token of a mailed link (to verify an address, or to set a new password) was used, was replaced by a newer one, or is too old.',
    fix: 'Ask for a new mail, and use the link of the newest one. A link works once.',
  },
  OAUTH_REFUSED: {
    cause:
      'A request to the authorization server does not hold: an unknown redirect address, a code that was used, a scope that the client may not have. `error` and `error_description` say which (RFC 6749).',
    fix: 'Hold the request against what the client was set up with. A code or a refresh token that was used once is dead with all that came of it: send the person through the authorization again.',
  },
  OAUTH_CLIENT_REFUSED: {
    cause: 'The id or the secret of an OAuth client is wrong, or the client is gone.',
    fix: 'Send the secret as the client was set up to, and make another one where it was lost. See [OAuth](oauth.md).',
  },
  CREDENTIAL_MISSING: {
    cause:
      'The request shows no credential where this API looks for one. A key in the header of another API counts as none.',
    fix: 'Send it as [Credentials](concepts/credentials.md) says: `X-Api-Key` for personal tokens, `Authorization: Bearer` for project and workspace keys.',
  },
  API_KEY_INVALID: {
    cause:
      'There is no such key, or it has expired, is disabled, was revoked or was rotated away, or what it belongs to is gone. Which of them is not said, so that nobody learns which keys there are.',
    fix: 'Look the key up by its first characters in the list of keys, and make or rotate one. Watch for a line break or a quote that came along when it was copied.',
  },
  TOKEN_INVALID: {
    cause:
      'The session has ended, or the JSON Web Token has expired, is not from this server, or belongs to an ended session.',
    fix: 'Sign in again, or get the next access token with the refresh token.',
  },
  SIGN_IN_FAILED: {
    cause: 'The address has no account, or the password is another one. Which of the two is not said.',
    fix: 'Try again, or set a new password by way of “forgot password”.',
  },
  USER_NOT_ACTIVE: {
    cause:
      'An admin of the deployment has deactivated the account. Its sessions, tokens and keys do nothing until it is active again.',
    fix: 'Ask whoever runs the server.',
  },
  SCOPE_MISSING: {
    cause:
      'The credential is good, and was not given the scope that this operation needs. It is told before anything is looked up, so that it also comes for what does not exist.',
    fix: 'Give the key that scope, or make another one that has it. `message` names the scope; [Scopes and roles](concepts/scopes-and-roles.md) has all.',
  },
  ROLE_TOO_LOW: {
    cause:
      'Whoever stands behind the credential has too low a role in the organization or project. A key of a project or an organization acts as high as its maker did then, and no higher.',
    fix: 'Have somebody with the role do it, or have an owner raise yours. Another scope does not help.',
  },
  FORBIDDEN: {
    cause:
      'The caller is no member of the organization in the path, or the token is pinned to another one. It comes for organizations that do not exist as well.',
    fix: 'Take the id from `GET /api/user/organizations`. A pinned token works in its own organization alone.',
  },
  CROSS_SITE: {
    cause: 'A browser sent the cookie of a session along from a page of another site.',
    fix: 'Make the request from the console’s own origin, or with a token in place of the cookie. Behind a proxy, `PUBLIC_URL` has to be the origin that browsers see.',
  },
  MFA_REQUIRED: {
    cause: 'The organization lets in only who has shown a second factor, and this session has not.',
    fix: 'Set one up under Your account, Security, and sign in with it. See [Second factors](second-factors.md).',
  },
  STEP_UP_REQUIRED: {
    cause: 'The operation wants a second factor that was shown within the last fifteen minutes.',
    fix: 'Show it once more with `POST /api/auth/step-up`, and send the request again.',
  },
  SSO_REQUIRED: {
    cause: 'The organization lets its people in by its own identity provider alone.',
    fix: 'Sign in by it: the sign-in page leads there once the address is typed. See [Single sign-on](single-sign-on.md).',
  },
  EMAIL_NOT_VERIFIED: {
    cause: 'Invites are for whoever has proven to own the address, and this account has not.',
    fix: 'Follow the link in the mail that came at sign-up, or have another sent with `POST /api/auth/send-verification-email`.',
  },
  NOT_FOUND: {
    cause:
      'There is nothing with this id, it is deleted, or it belongs to somebody else: these cannot be told apart. An id in the spelling of another API is none, either.',
    fix: 'Take ids as the same API answers them, and see that the credential belongs to where the thing is. See [Ids and paging](concepts/ids-and-paging.md).',
  },
  METHOD_NOT_ALLOWED: {
    cause: 'The path is known, and this method is not.',
    fix: 'Use one that the header `Allow` names.',
  },
  CONFLICT: {
    cause:
      'What is asked for does not fit the present state: a run that has finished is cancelled, a decision is made twice. `message` says what.',
    fix: 'Read the present state, and decide anew. The same request is refused again for as long as that state lasts.',
  },
  LAST_OWNER: {
    cause:
      'The only owner would leave, be removed, or become something lower, also where two of the last owners go at once.',
    fix: 'Make somebody else an owner first, or delete the organization or project.',
  },
  LAST_ADMIN: {
    cause: 'The only active admin of the deployment would go.',
    fix: 'Make somebody else one first: `latchkey admin grant` ([the operator’s tool](operator.md)).',
  },
  SLUG_TAKEN: {
    cause: 'Another organization, or another project of this one, has the slug.',
    fix: 'Send another `slug`. Without one, a free one is made out of the name.',
  },
  HANDLE_TAKEN: {
    cause: 'Somebody else has the handle.',
    fix: 'Send another one.',
  },
  DOMAIN_TAKEN: {
    cause: 'Another organization of this deployment has proven that the domain is its own.',
    fix: 'Have it remove the domain there, or ask whoever runs the server.',
  },
  ALREADY_MEMBER: {
    cause: 'The person is a member of the organization or project.',
    fix: 'Change their role in place of inviting them.',
  },
  INVITE_PENDING: {
    cause: 'An invite to the address waits for its answer.',
    fix: 'Have it sent again, or revoke it and make another one.',
  },
  KEY_REVOKED: {
    cause: 'A key that is revoked or has expired was to be changed or rotated. Both are final.',
    fix: 'Make a new key.',
  },
  IDEMPOTENCY_MISMATCH: {
    cause: 'The `Idempotency-Key` was sent within the last 24 hours with another body, or to another path.',
    fix: 'Make a key for each thing that is to happen once, such as a UUID, and send it again only with the very same request.',
  },
  KEY_LIMIT_REACHED: {
    cause:
      'There are as many active keys as there may be: 10 secret keys or 50 personal tokens of a user, 100 keys of a project or of an organization.',
    fix: 'Revoke or expire keys that are not used: `lastUsedAt` tells which.',
  },
  PAYLOAD_TOO_LARGE: {
    cause: 'The body is larger than 1 MiB.',
    fix: 'Send less at once.',
  },
  HEADERS_TOO_LARGE: {
    cause: 'The headers of the request are larger than Node takes (16 KiB).',
    fix: 'Send fewer or shorter ones: mostly it is a cookie that has grown.',
  },
  REQUEST_TOO_SLOW: {
    cause:
      'The request was not there within the time that the server waits (`REQUEST_TIMEOUT_SECONDS`), half of it for the headers.',
    fix: 'Try again on a better connection. A proxy that gathers requests before it sends them on helps slow clients.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    cause:
      'The body came with another `Content-Type` than `application/json`. `curl -d` sends a form unless told otherwise.',
    fix: 'Send JSON, with `Content-Type: application/json`.',
  },
  RATE_LIMITED: {
    cause:
      'A limit is used up: of the plan, of the address, of the account, or of the operation. What is refused uses up nothing.',
    fix: 'Wait as many seconds as `Retry-After` says, then go on more slowly. See [Limits](limits.md).',
  },
  INTERNAL: {
    cause: 'A fault of the server. What went wrong is in its log, and not in the answer.',
    fix: 'Try again later, and a POST with the same `Idempotency-Key`. Tell whoever runs the server the `requestId`.',
  },
  UNAVAILABLE: {
    cause: 'The server cannot reach what it needs, mostly its database.',
    fix: 'Try again after a moment, and ever more slowly. `/readyz` says what is away; see [Operations](operations.md).',
  },
};
