import { ACCESS_RULE, type AccessRule } from '@latchkey/access';
import { type ErrorCode, type ErrorKind, errorRegistry } from '@latchkey/common';
import { ANSWER, type AnswerRule, HEADERS, IDEMPOTENCY, type IdempotencyMode } from '../surface.decorator.js';

/**
 * How an operation heeds `Idempotency-Key`, unless it declares something else. What is open to everybody hashes passwords
 * and takes an even time, which a lock held meanwhile would betray. A cookie is for one client, and a file is not kept.
 */
export function idempotencyOf(method: string, handler: object): IdempotencyMode {
  const read = (key: string): unknown => Reflect.getMetadata(key, handler);
  const answer = read(ANSWER) as AnswerRule | undefined;
  const headers = (read(HEADERS) ?? {}) as Readonly<Record<string, string>>;
  if (method !== 'POST' || !answer || answer.mediaTypes || answer.redirects || 'Set-Cookie' in headers) return 'none';
  const declared = read(IDEMPOTENCY) as IdempotencyMode | undefined;
  return declared ?? ((read(ACCESS_RULE) as AccessRule | undefined)?.public ? 'leased' : 'enclosed');
}

const finalKinds: readonly ErrorKind[] = ['invalid', 'missing', 'conflict', 'exhausted'];

/**
 * Whether an error is the last word on a request, to be kept like a success: one about its input or the state that it
 * met. A refused caller, a limit and a fault of ours are not: the next try may well succeed.
 */
export const isFinal = (code: ErrorCode): boolean => finalKinds.includes(errorRegistry[code].kind);
