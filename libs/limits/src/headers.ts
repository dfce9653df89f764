import { type LimitDecision, type WindowState } from './limiter.js';

/**
 * The headers that tell a client where it stands, on success and refusal alike; none when no limit applied.
 *
 * `X-RateLimit-*` describe the tightest window, with Reset in epoch seconds. `RateLimit-Policy` and `RateLimit` name
 * every window (draft-ietf-httpapi-ratelimit-headers-10: lists of sf-strings, `q` quota, `w` window in seconds, `r`
 * remaining, `t` seconds until the reset). `Retry-After` is in seconds (RFC 9110 §10.2.3).
 * @param now epoch milliseconds, the time of the decision unless told: by another clock than the one that counted,
 * `t` and `Retry-After` would disagree.
 */
export function rateLimitHeaders(decision: LimitDecision, now: number = decision.decidedAt): Record<string, string> {
  const { states, retryAfter } = decision;
  if (states.length === 0) return {};
  const tightest = states.reduce(tighter);
  const headers: Record<string, string> = {
    'X-RateLimit-Limit': String(tightest.limit),
    'X-RateLimit-Remaining': String(tightest.remaining),
    'X-RateLimit-Reset': String(tightest.resetAt),
    'RateLimit-Policy': listOf(states, policyOf),
    RateLimit: listOf(states, (state) => `"${state.name}";r=${state.remaining};t=${secondsUntil(state, now)}`),
  };
  if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
  return headers;
}

/** A list of RFC 9651 §3.1. Mostly there is one window, or two. */
function listOf(states: readonly WindowState[], print: (state: WindowState) => string): string {
  let list = print(states[0]);
  for (let index = 1; index < states.length; index++) list += `, ${print(states[index])}`;
  return list;
}

function tighter(a: WindowState, b: WindowState): WindowState {
  if (a.remaining !== b.remaining) return a.remaining < b.remaining ? a : b;
  return b.resetAt > a.resetAt ? b : a;
}

const secondsUntil = ({ resetAt }: WindowState, now: number): number => Math.max(0, Math.ceil(resetAt - now / 1000));

const policyOf = ({ name, limit, windowSeconds }: WindowState): string => `"${name}";q=${limit};w=${windowSeconds}`;
