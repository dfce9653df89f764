import { type Role, roles } from '@latchkey/access';
import { AppError, type IdSpelling, ulidSpelling } from '@latchkey/common';
import {
  cursorQuery,
  emailField,
  idInput,
  idOutput,
  offsetQuery,
  printTime,
  searchQuery,
  timeOutput,
  Wire,
} from '@latchkey/surface';
import { z } from 'zod';
import { project } from '../../surfaces/project.surface.js';
import { type RemovalTarget } from '../project-member.service.js';
import { type TeamMember } from '../team.repository.js';

const { user, invite } = project.ids;
const role = z.enum(roles).meta({ description: 'What they are in the project from now on.', examples: ['admin'] });
const targetUserId = idInput(user, 'The person.');

/** Which page of the members is asked for. */
export class ProjectMembersQuery extends Wire('ProjectMembersQuery', cursorQuery()) {}

/** Which members of a project to list. */
export class ManagedProjectMembersQuery extends Wire('ManagedProjectMembersQuery', {
  ...offsetQuery(),
  q: searchQuery('name or address'),
}) {}

/** An offer of a place in a project. */
export class ProjectInviteBody extends Wire('NewProjectInvite', {
  email: emailField('Whom to invite: the invite is for whoever proves that this address is theirs.'),
  role: z
    .enum(roles)
    .default('member')
    .meta({ description: 'What they become in the project by accepting.', examples: ['member'] }),
}) {}

/** The role that a member of a project of the path gets. */
export class ProjectMemberRoleBody extends Wire('ProjectMemberRole', { role }) {}

/** The role that a member gets. */
export class UpdateProjectMemberRoleBody extends Wire('UpdateProjectMemberRole', { targetUserId, role }) {}

/** Who is to go, or which invite is to be taken back: one of the two. */
export class RemoveProjectMemberBody extends Wire(
  'RemoveProjectMember',
  {
    targetUserId: targetUserId.optional().meta({ description: 'The person to remove.' }),
    inviteId: idInput(invite, 'The pending invite to take back, instead of a person.').optional(),
  },
  { targetUserId: user.example },
) {
  /** @throws AppError `VALIDATION` where it is not exactly one of the two */
  static target(body: RemoveProjectMemberBody): RemovalTarget {
    if (body.targetUserId !== undefined && body.inviteId === undefined) return { userId: body.targetUserId };
    if (body.inviteId !== undefined && body.targetUserId === undefined) return { inviteId: body.inviteId };
    throw AppError.invalid('targetUserId', 'Name either the person by targetUserId or the pending invite by inviteId');
  }
}

const shape = (userIds: IdSpelling, inviteIds: IdSpelling) => ({
  userId: idOutput(userIds, 'The person; null while they are invited.').nullable(),
  email: z.string().meta({ description: 'Their address.', examples: ['ada@example.com'] }),
  name: z
    .string()
    .nullable()
    .meta({ description: 'What they are called; null while they are invited.', examples: ['Ada Lovelace'] }),
  role: z.enum(roles).meta({
    description:
      'What they are in the project: the higher of their own role in it and of the one that owners and admins of the organization have in all its projects. Or what they become by accepting.',
    examples: ['owner'],
  }),
  status: z.enum(['accepted', 'pending']).meta({
    description: '`accepted`: they are in the project. `pending`: they are invited.',
    examples: ['accepted'],
  }),
  joinedAt: timeOutput(
    'When they got their place or, where they have none of their own, joined the organization; null while they are invited.',
  ).nullable(),
  inviteId: idOutput(inviteIds, 'The invite while it is pending; null once they are in.').nullable(),
});

/** Somebody who is in: the examples of all fields together would be of somebody who is invited, too. */
const accepted = (userIds: IdSpelling) => ({
  userId: userIds.example,
  email: 'ada@example.com',
  name: 'Ada Lovelace',
  role: 'owner',
  status: 'accepted',
  joinedAt: '2026-04-05T10:00:00.000Z',
  inviteId: null,
});

/** Somebody who is in a project or is invited to it, with ids in a surface's spelling. */
interface PrintedMember {
  readonly userId: string | null;
  readonly email: string;
  readonly name: string | null;
  readonly role: Role;
  readonly status: 'accepted' | 'pending';
  readonly joinedAt: string | null;
  readonly inviteId: string | null;
}

const print = (member: TeamMember, userIds: IdSpelling, inviteIds: IdSpelling): PrintedMember => ({
  userId: member.userId && userIds.print(member.userId),
  email: member.email,
  name: member.name,
  role: member.role,
  status: member.inviteId ? 'pending' : 'accepted',
  joinedAt: printTime(member.joinedAt),
  inviteId: member.inviteId && inviteIds.print(member.inviteId),
});

/** Somebody who is in the project or is invited to it. */
export class ProjectMemberView extends Wire('ProjectMember', shape(user, invite), accepted(user)) {
  static from(member: TeamMember): ProjectMemberView {
    return print(member, user, invite);
  }
}

/** The same, as people see it: with where the role comes from, which decides what can be done about it. */
export class ManagedProjectMemberView extends Wire(
  'ManagedProjectMember',
  {
    ...shape(ulidSpelling, ulidSpelling),
    ownRole: z
      .enum(roles)
      .nullable()
      .meta({
        description:
          'The role of their own place in the project, which can be taken away; null where they are in it by the organization alone, or are invited.',
        examples: ['owner'],
      }),
    inheritedRole: z
      .enum(['owner', 'admin'])
      .nullable()
      .meta({
        description:
          'The role that they have in all projects as an owner or admin of the organization: nobody is given less. Null for everybody else.',
        examples: [null],
      }),
  },
  { ...accepted(ulidSpelling), ownRole: 'owner', inheritedRole: null },
) {
  static from(member: TeamMember): ManagedProjectMemberView {
    return {
      ...print(member, ulidSpelling, ulidSpelling),
      ownRole: member.ownRole,
      inheritedRole: member.inheritedRole === 'member' ? null : member.inheritedRole,
    };
  }
}
