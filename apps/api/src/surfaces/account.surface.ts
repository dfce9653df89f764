import { type AppError, type CursorPage, prefixedSpelling, ulidSpelling } from '@latchkey/common';
import {
  bearerChallenge,
  codeTable,
  cursorPageOf,
  type FailureFacts,
  objectSchema,
  offsetPageOf,
  type Surface,
} from '@latchkey/surface';

const codes = codeTable({
  codes: {
    VALIDATION: 'VALIDATION_ERROR',
    CREDENTIAL_MISSING: 'AUTHENTICATION_REQUIRED',
    API_KEY_INVALID: 'INVALID_API_KEY',
    TOKEN_INVALID: 'INVALID_OR_EXPIRED_TOKEN',
    SIGN_IN_FAILED: 'INVALID_CREDENTIALS',
    SCOPE_MISSING: 'API_KEY_MISSING_SCOPES',
    ROLE_TOO_LOW: 'INSUFFICIENT_PERMISSIONS',
    RATE_LIMITED: 'RATE_LIMIT_ERROR',
    INTERNAL: 'INTERNAL_ERROR',
  },
});

/** Accounts, organizations and members, for people in a browser and their personal tokens. */
export const account: Surface = {
  name: 'account',
  title: 'Latchkey account API',
  description: 'Sign-up and sign-in, personal access tokens, organizations, members, projects and plans.',
  tags: {
    'Sign-up and sign-in': 'Making an account, coming in and going out.',
    'Passwords and addresses': 'Proving an address, and changing it or the password.',
    Sessions: 'Where one is signed in, and ending that.',
    'Second factors': 'One-time codes, passkeys and recovery codes, and showing one once more.',
    'JSON Web Tokens': 'Short-lived stand-ins for a session, and the keys that verify them.',
    'Personal access tokens': 'Keys of your own for scripts and services, sent as X-Api-Key.',
    Profile: 'What people see and change about themselves.',
    Organizations: 'Tenants: what projects, keys and plans belong to, and what people are members of.',
    'Single sign-on': 'Coming in by the identity provider of an organization, and how that is set up.',
    Members: 'Who is in an organization, and as what.',
    Invites: 'Offers of membership, by mail, for whoever owns the address.',
    Projects: 'What an organization works on.',
    Workflows: 'What a project does again and again, step by step.',
    Runs: 'Workflows at work: started by people and programs, worked off by runners.',
    Sandboxes: 'Where runners work: one for each time that a run was claimed.',
    'Project settings': 'How the runs of a project work: prompts, environment, credentials, git.',
    'Provider keys': 'Keys of outside services that the runs of a project work with. They are never shown again.',
    'Project members': 'Who is in a project, as what, and who is invited.',
    'Project keys': 'Keys of a project, for the programs that work in it, sent as Bearer to the project API.',
    'Workspace keys': 'Keys of an organization, for the programs that work in it, sent as Bearer to the workspace API.',
    'OAuth clients': 'Programs of other people, or of your own, that get access which a person agrees to.',
    'Connected apps': 'Which of them one has let in, and letting them in.',
    Scopes: 'What keys and tokens can be allowed to do, as far as the caller may allow it.',
    'Audit log': 'Who changed what in an organization, and who was refused: to read, to export, and to verify.',
    Usage: 'How keys and tokens were used: requests by day, by what became of them, and by key.',
    Subscription: 'The plan of an organization, and what it allows.',
    Services: 'Services of the deployment that ask the internal API. For admins of the deployment alone.',
    'Admin: users':
      'Everybody with an account: who may come in, and who is an admin. For admins of the deployment alone.',
    'Admin: organizations':
      'All organizations: their plans, and limits of their own. For admins of the deployment alone.',
    'Admin: keys': 'Keys of all kinds: whose they are, and ending them. For admins of the deployment alone.',
    'Admin: mails': 'The mails that wait, were sent or were given up. For admins of the deployment alone.',
    'Admin: health': 'How the deployment is, and what it stands on. For admins of the deployment alone.',
    'Admin: audit log': 'What was done to the deployment as a whole. For admins of the deployment alone.',
    Health: 'Whether the server lives, and whether it can serve: for load balancers and orchestrators.',
    Console: 'The pages on which people do all this with a mouse.',
    Documents: 'This document, those of the other APIs, and the page that explains them.',
  },
  prefixes: ['/api/auth', '/api/user', '/api/admin'],
  credentials: [
    { place: 'cookie', accepts: ['session'] },
    { place: 'x-api-key', accepts: ['personal'] },
    { place: 'bearer', accepts: ['jwt', 'oauth'] },
  ],
  ids: {
    passkey: ulidSpelling,
    organization: ulidSpelling,
    project: ulidSpelling,
    workflow: ulidSpelling,
    run: ulidSpelling,
    sandbox: ulidSpelling,
    user: ulidSpelling,
    session: ulidSpelling,
    invite: ulidSpelling,
    event: ulidSpelling,
    key: prefixedSpelling('ak'),
    oauthClient: prefixedSpelling('app'),
    projectKey: prefixedSpelling('kak'),
    workspaceKey: prefixedSpelling('key'),
    service: ulidSpelling,
    anyKey: ulidSpelling,
    mail: ulidSpelling,
    ssoConnection: ulidSpelling,
    ssoDomain: ulidSpelling,
  },
  pages: 'offset',
  limits: [{ limit: 'account', by: 'ip' }],
  codes,
  invalidStatus: 400,
  answer: (data, { status, message }) => ({ success: true, status, code: 'OK', message, data }),
  answerPage: (page, { status, message, byCursor }) => {
    if (byCursor) return { success: true, status, code: 'OK', message, ...cursorPage(cursorPageOf(page)) };
    const { items, total, offset, limit } = offsetPageOf(page);
    const meta = { total, offset, limit, hasMore: offset + items.length < total };
    return { success: true, status, code: 'OK', message, data: items, meta };
  },
  fail: (error, facts) => ({
    success: false,
    status: facts.status,
    code: codes[error.code],
    message: error.message,
    ...metaOf(error, facts),
    requestId: facts.requestId,
  }),
  challenge: ({ shown, origin }) =>
    bearerChallenge(shown, `, resource_metadata="${origin}/.well-known/oauth-protected-resource/api"`),
  schemas: {
    answer: (data, { status, message }) =>
      objectSchema({
        success: { const: true },
        status: { const: status },
        code: { const: 'OK' },
        message: { type: 'string', examples: [message] },
        data,
      }),
    answerPage: (item, { status, message, byCursor }) =>
      objectSchema({
        success: { const: true },
        status: { const: status },
        code: { const: 'OK' },
        message: { type: 'string', examples: [message] },
        data: { type: 'array', items: item },
        meta: byCursor ? cursorMeta : offsetMeta,
      }),
    fail: (failures, status) =>
      objectSchema(
        {
          success: { const: false },
          status: { const: status },
          code: { type: 'string', enum: [...new Set(failures.map((code) => codes[code]))] },
          message: { type: 'string' },
          meta: {
            type: 'object',
            description: 'Facts about the error, such as `errors`: what is wrong field by field.',
          },
          requestId: { type: 'string', format: 'uuid' },
        },
        ['meta'],
      ),
  },
};

const offsetMeta = objectSchema({
  total: { type: 'integer', description: 'How many there are in all.' },
  offset: { type: 'integer' },
  limit: { type: 'integer' },
  hasMore: { type: 'boolean' },
});

const cursorMeta = objectSchema({
  limit: { type: 'integer' },
  nextCursor: { type: ['string', 'null'], description: 'Send it as `cursor` for the next page; null at the end.' },
  hasMore: { type: 'boolean' },
});

const cursorPage = ({ items, limit, nextCursor }: CursorPage<unknown>) => ({
  data: items,
  meta: { limit, nextCursor, hasMore: nextCursor !== null },
});

function metaOf(error: AppError, { status }: FailureFacts): { meta?: unknown } {
  if (error.code === 'VALIDATION') {
    const errors = error.issues.map(({ field, error: message, location }) => ({ field, error: message, location }));
    return { meta: { errors } };
  }
  // What is behind a fault is nobody's business but the log's.
  return status < 500 && Object.keys(error.details).length > 0 ? { meta: error.details } : {};
}
