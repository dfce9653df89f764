import { atLeast, covers, type Principal, type Role, type Scope, type ScopedKind, scopesOf } from '@latchkey/access';
import { AppError, type KeyEnvironment } from '@latchkey/common';
import { type ApiKey } from './api-key.entity.js';

/**
 * What a caller may hand on: never more than they hold. A person who is present (session or JWT, whose scopes are null)
 * holds all that is theirs; a key or token holds its scopes, its pin, and the time that it has left.
 */

/** The scopes that a caller may hand on to a key, by their names: so a token hands on none of a workspace's. */
export const grantableScopes = (caller: Principal, kind: ScopedKind): readonly Scope[] =>
  scopesOf[kind].filter((scope) => covers(caller.scopes, scope));

/** @throws AppError `SCOPE_MISSING` naming the scopes that the caller does not hold */
export function assertHolds(caller: Principal, scopes: readonly string[]): void {
  const missing = scopes.filter((scope) => !covers(caller.scopes, scope));
  if (missing.length === 0) return;
  const names = missing.map((scope) => `'${scope}'`).join(', ');
  throw new AppError('SCOPE_MISSING', {
    message: `This key does not have the required ${names} scope.`,
    details: { requiredScopes: missing },
  });
}

/**
 * When a key that the caller creates may end at the latest: a key never makes one that outlives it.
 * @param wanted when it should end; null leaves it to the caller's own end
 * @throws AppError `FORBIDDEN` when that is later than the caller's own end
 */
export function expiryWithin(caller: Principal, wanted: Date | null): Date | null {
  if (caller.scopes === null || caller.expiresAt === null) return wanted;
  if (wanted !== null && wanted > caller.expiresAt) throw outlives('A key cannot create one that outlives it.');
  return wanted ?? caller.expiresAt;
}

/** A new secret is as good as a new key: @throws AppError `FORBIDDEN` when the key outlives the caller */
export function assertOutlives(caller: Principal, key: ApiKey): void {
  if (caller.scopes === null || caller.expiresAt === null) return;
  if (key.expiresAt === null || key.expiresAt > caller.expiresAt) {
    throw outlives('A key cannot rotate one that outlives it.');
  }
}

/** A new secret, or a new scope, acts as high as its key does: @throws AppError `ROLE_TOO_LOW` when that is higher than the caller does */
export function assertReaches(role: Role | null, { ceiling }: ApiKey): void {
  if (ceiling === null || (role !== null && atLeast(role, ceiling))) return;
  const message = `This key acts as ${ceiling}: only who acts as ${ceiling} can rotate it or grant it more.`;
  throw new AppError('ROLE_TOO_LOW', { message, details: { requiredRole: ceiling } });
}

const outlives = (message: string) => new AppError('FORBIDDEN', { message });

/**
 * The world that a new key, or a key with a new secret, acts in; live unless told. What a test key makes is for tests, too.
 * @throws AppError `FORBIDDEN` where a test key wants a live one
 */
export function environmentWithin(caller: Principal, wanted?: KeyEnvironment): KeyEnvironment {
  if (caller.environment === 'live') return wanted ?? 'live';
  if (wanted === 'live') throw new AppError('FORBIDDEN', { message: 'A test key makes and rotates test keys only.' });
  return 'test';
}
