import { roles } from '@latchkey/access';
import { idOutput, offsetQuery, printTime, searchQuery, text, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { account } from '../../../surfaces/account.surface.js';
import { type ListedUser, type UserDetail, type UserFilter } from '../admin-user.repository.js';

const { user: userId, organization: organizationId } = account.ids;
const userRoles = ['user', 'admin'] as const;

/** Which users are asked for. */
export class AdminUsersQuery extends Wire('AdminUsersQuery', {
  ...offsetQuery(),
  q: searchQuery('address, name or handle'),
  status: z
    .enum(['active', 'deactivated'])
    .optional()
    .meta({ description: 'Only those who may come in, or only those who may not.', examples: ['deactivated'] }),
  role: z
    .enum(userRoles)
    .optional()
    .meta({ description: 'Only admins of the deployment, or only all others.', examples: ['admin'] }),
}) {
  static filter({ status, ...rest }: AdminUsersQuery): UserFilter {
    return { ...rest, active: status && status === 'active' };
  }
}

/** Why somebody is shut out. */
export class DeactivateUserBody extends Wire('DeactivateUser', {
  reason: text(500, 'Why, for other admins to read; it is audited.', 'The account was taken over.'),
}) {}

const listed = {
  id: idOutput(userId, 'The person.'),
  email: z.string().meta({ description: 'Their address.', examples: ['ada@example.com'] }),
  fullName: z.string().meta({ description: 'What they are called.', examples: ['Ada Lovelace'] }),
  handle: z.string().meta({ description: 'Their public, unique name.', examples: ['adalovelace'] }),
  role: z.enum(userRoles).meta({ description: '`admin`: they are an admin of the deployment.', examples: ['user'] }),
  isActive: z.boolean().meta({ description: 'Whether they may come in.', examples: [true] }),
  deactivatedAt: timeOutput('Since when they may not; null while they may.')
    .nullable()
    .meta({ examples: [null] }),
  deactivatedReason: z
    .string()
    .nullable()
    .meta({ description: 'Why, as the admin said who shut them out.', examples: [null] }),
  isVerified: z.boolean().meta({ description: 'Whether the address is proven to be theirs.', examples: [true] }),
  lastSignInAt: timeOutput('When they signed in last; null never.').nullable(),
  createdAt: timeOutput('When they signed up.'),
};

/** A user, as admins of the deployment see everybody. */
export class AdminUserView extends Wire('AdminUser', listed) {
  static from(user: ListedUser): AdminUserView {
    return {
      id: userId.print(user.id),
      email: user.email,
      fullName: user.name,
      handle: user.handle,
      role: user.role,
      isActive: user.isActive,
      deactivatedAt: printTime(user.deactivatedAt),
      deactivatedReason: user.deactivatedReason,
      isVerified: user.verifiedAt !== null,
      lastSignInAt: printTime(user.lastLoginAt),
      createdAt: printTime(user.createdAt),
    };
  }
}

/** A user with what they have. */
export class AdminUserDetailView extends Wire('AdminUserDetail', {
  ...listed,
  organizations: z
    .array(
      z.strictObject({
        id: idOutput(organizationId, 'The organization.'),
        name: z.string().meta({ description: 'What it is called.', examples: ['Acme'] }),
        slug: z.string().meta({ description: 'Its short name.', examples: ['acme'] }),
        role: z.enum(roles).meta({ description: 'What they are in it.', examples: ['owner'] }),
      }),
    )
    .meta({ description: 'What they are a member of, oldest first.' }),
  sessions: z.int().meta({ description: 'In how many places they are signed in.', examples: [2] }),
  keys: z.int().meta({ description: 'How many personal tokens and secret keys of theirs live.', examples: [3] }),
  hasSecondFactor: z
    .boolean()
    .meta({ description: 'Whether a sign-in by password asks them for a second factor.', examples: [true] }),
}) {
  static from(user: UserDetail): AdminUserDetailView {
    const { sessions, keys, hasSecondFactor } = user;
    const organizations = user.organizations.map(({ id, ...rest }) => ({ id: organizationId.print(id), ...rest }));
    return { ...AdminUserView.from(user), organizations, sessions, keys, hasSecondFactor };
  }
}
