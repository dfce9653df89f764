import { type AppError, ulidSpelling } from '@latchkey/common';
import { bearerChallenge, codeTable, objectSchema, offsetPageOf, type Surface } from '@latchkey/surface';

/** Our errors in the words of the standards: RFC 6749 §5.2, RFC 6750 §3.1, RFC 7591 §3.2.2. */
const codes = codeTable({
  kinds: {
    invalid: 'invalid_request',
    unauthenticated: 'invalid_client',
    forbidden: 'access_denied',
    missing: 'not_found',
    method: 'invalid_request',
    conflict: 'invalid_request',
    exhausted: 'invalid_request',
    'too-large': 'invalid_request',
    'headers-too-large': 'invalid_request',
    'too-slow': 'invalid_request',
    'media-type': 'invalid_request',
    limited: 'temporarily_unavailable',
    fault: 'server_error',
    unavailable: 'temporarily_unavailable',
  },
  codes: { TOKEN_INVALID: 'invalid_token' },
});

/** What the authorization server itself finds wrong, beside what any request can be refused for. */
const refusals = [
  'access_denied',
  'authorization_pending',
  'expired_token',
  'invalid_client',
  'insufficient_scope',
  'invalid_client_metadata',
  'invalid_grant',
  'invalid_redirect_uri',
  'invalid_request',
  'invalid_scope',
  'invalid_target',
  'slow_down',
  'unauthorized_client',
  'unsupported_grant_type',
  'unsupported_response_type',
];

/** What programs and sites ask the authorization server, in the words of OAuth 2.1 and OpenID Connect. */
export const oauth: Surface = {
  name: 'oauth',
  title: 'Latchkey authorization server',
  description:
    'OAuth 2.1 and OpenID Connect: how programs of other people get access that a person agrees to, and how programs get ' +
    'access of their own. Any certified client library speaks it; start from the metadata.',
  tags: {
    Authorization: 'Where a person is sent to agree, and comes back from.',
    Tokens: 'Getting tokens, renewing them, giving them back, and asking about them.',
    Registration: 'Making oneself known as a client, where the deployment allows that.',
    Metadata: 'Where everything is, and what it can do (RFC 8414, RFC 9728).',
  },
  prefixes: ['/oauth', '/.well-known'],
  credentials: [],
  takesOtherSites: true,
  ids: { organization: ulidSpelling, project: ulidSpelling },
  pages: 'offset',
  limits: [{ limit: 'account', by: 'ip' }],
  codes,
  invalidStatus: 400,
  answer: (data) => data,
  answerPage: (page) => {
    const { items, total, offset } = offsetPageOf(page);
    return { items, total, hasMore: offset + items.length < total };
  },
  fail: (error) => ({ error: wordOf(error), error_description: error.message }),
  challenge: ({ error, shown }) =>
    error.code === 'TOKEN_INVALID' ? bearerChallenge(shown) : 'Basic realm="latchkey", charset="UTF-8"',
  schemas: {
    answer: (data) => data,
    answerPage: (item) =>
      objectSchema({
        items: { type: 'array', items: item },
        total: { type: 'integer' },
        hasMore: { type: 'boolean' },
      }),
    fail: (failures) => {
      const own = failures.includes('OAUTH_REFUSED') ? refusals : [];
      return objectSchema({
        error: { type: 'string', enum: [...new Set([...failures.map((code) => codes[code]), ...own])] },
        error_description: { type: 'string', description: 'What is wrong, for whoever writes the client.' },
      });
    },
  },
};

/** The word of the standard that was found, where it was the authorization server that refused. */
const wordOf = ({ code, details }: AppError): unknown => details.error ?? codes[code];
