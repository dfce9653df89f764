import { type Exchange } from './exchange.js';
import { violation } from './violation.js';

/** Whether a document demands each header that it declares. */
export type DeclaredHeaders = ReadonlyMap<string, { readonly required: boolean }>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What every answer may carry without a word in the documents: HTTP's own headers and those that guard browsers. */
const general = new Set([
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-security-policy',
  'content-type',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'date',
  'keep-alive',
  'referrer-policy',
  'strict-transport-security',
  'transfer-encoding',
  'vary',
  'x-content-type-options',
  'x-frame-options',
]);

const limits = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'ratelimit-policy', 'ratelimit'];

/** @throws ContractViolation for an undeclared header, a missing one, and limits that are told in part */
export function checkHeaders(exchange: Exchange, declared: DeclaredHeaders): void {
  const sent = new Set(exchange.headers.keys());
  const unknown = [...sent].filter((name) => !general.has(name) && !declared.has(name));
  if (unknown.length > 0) throw violation(exchange, `undeclared header ${unknown.join(', ')}. See @Sends.`);
  const missing = [...declared].filter(([name, { required }]) => required && !sent.has(name)).map(([name]) => name);
  if (missing.length > 0) throw violation(exchange, `missing header ${missing.join(', ')}.`);
  const told = limits.filter((name) => sent.has(name));
  if (told.length > 0 && told.length < limits.length)
    throw violation(exchange, `of the limits only ${told.join(', ')}.`);
}

/** @throws ContractViolation where the answer cannot be found in the log */
export function checkRequestId(exchange: Exchange): void {
  if (!uuid.test(exchange.headers.get('x-request-id') ?? '')) throw violation(exchange, 'its X-Request-ID is no UUID.');
}
