import { AppError } from '@latchkey/common';

/** What a person may do in an organization or a project, from most to least. */
export const roles = ['owner', 'admin', 'member'] as const;

/** One of `owner`, `admin`, `member`. */
export type Role = (typeof roles)[number];

const rank: Readonly<Record<Role, number>> = { owner: 3, admin: 2, member: 1 };

/** Whether `role` includes everything that `needed` may do. */
export const atLeast = (role: Role, needed: Role): boolean => rank[role] >= rank[needed];

/** The higher of two roles, where either may be missing. */
export const higherRole = (one: Role | null, other: Role | null): Role | null =>
  one && other ? (atLeast(one, other) ? one : other) : (one ?? other);

/** The role that it takes to invite or remove people of a role: owners all, admins those below owner. */
export const roleOver = (role: Role): Role => (role === 'owner' ? 'owner' : 'admin');

/** Refuses whoever has less than the needed role; null is no member at all. @throws AppError `FORBIDDEN`, `ROLE_TOO_LOW` */
export function assertRole(role: Role | null | undefined, needed: Role): void {
  if (!role) throw new AppError('FORBIDDEN');
  if (atLeast(role, needed)) return;
  throw new AppError('ROLE_TOO_LOW', { message: `This needs the role ${needed}.`, details: { requiredRole: needed } });
}

/** Refuses a key whose ceiling is below the needed role, or that has none. @throws AppError `ROLE_TOO_LOW` */
export function assertCeiling(ceiling: Role | null, needed: Role): void {
  if (ceiling && atLeast(ceiling, needed)) return;
  const message = `This needs a key that acts as ${needed}; this one acts as ${ceiling ?? 'nobody'}.`;
  throw new AppError('ROLE_TOO_LOW', { message, details: { requiredRole: needed } });
}
