import type { Verdict, VerdictLimits } from '../internal.js';
import type { Needs, Outcome } from './options.js';

/** How a client is told that it may not go on. */
export interface Refusal {
  readonly status: 401 | 403 | 429 | 503;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly error: { readonly code: string; readonly message: string } };
}

const realm = 'Bearer realm="latchkey"';
const invalid = { 'WWW-Authenticate': `${realm}, error="invalid_token"` };
/** In seconds, where nothing says how long to wait: as long as wrong credentials are counted for, unless set otherwise. */
const usualWait = 60;

/** What to answer where a verdict is not good. */
export function refusalOf(outcome: Outcome, needs: Needs, now: number): Refusal {
  switch (outcome.code) {
    case 'AWAY':
      return refusal(503, 'UNAVAILABLE', 'Credentials cannot be checked at this moment: try again.', {
        'Retry-After': '1',
      });
    case 'MISSING':
      return refusal(401, 'AUTH_MISSING', 'A credential is needed, and none was sent.', { 'WWW-Authenticate': realm });
    case 'INSUFFICIENT_SCOPE':
      return refusal(403, 'SCOPE_DENIED', 'The credential lacks a scope that this operation needs.', {
        'WWW-Authenticate': `${realm}, error="insufficient_scope", scope="${(needs.scopes ?? []).join(' ')}"`,
      });
    case 'RATE_LIMITED':
      return refusal(429, 'RATE_LIMITED', 'Too many requests: try again later.', limitHeaders(outcome, needs, now));
    case 'USER_NOT_ACTIVE':
      return refusal(401, 'USER_NOT_ACTIVE', 'The account behind the credential is deactivated.', invalid);
    default:
      return refusal(401, 'API_KEY_INVALID', 'The credential is unknown, expired, disabled or revoked.', invalid);
  }
}

const refusal = (
  status: Refusal['status'],
  code: string,
  message: string,
  headers: Readonly<Record<string, string>>,
): Refusal => ({ status, headers: { 'Cache-Control': 'no-store', ...headers }, body: { error: { code, message } } });

/** The headers that Latchkey itself sends, as far as a verdict knows them. */
function limitHeaders({ limits = [] }: Verdict, { cost = 1 }: Needs, now: number): Record<string, string> {
  if (limits.length === 0) return { 'Retry-After': String(usualWait) };
  const seconds = ({ reset }: VerdictLimits) => Math.max(1, Math.ceil(reset - now / 1000));
  const refusing = limits.filter(({ remaining }) => remaining < Math.max(1, cost));
  const tightest = limits.reduce((a, b) => (b.remaining < a.remaining ? b : a));
  return {
    'Retry-After': String(Math.max(...(refusing.length > 0 ? refusing : limits).map(seconds))),
    'X-RateLimit-Limit': String(tightest.limit),
    'X-RateLimit-Remaining': String(tightest.remaining),
    'X-RateLimit-Reset': String(tightest.reset),
    'RateLimit-Policy': limits.map(({ name, limit }) => `"${name}";q=${limit}`).join(', '),
    RateLimit: limits.map((one) => `"${one.name}";r=${one.remaining};t=${seconds(one)}`).join(', '),
  };
}
