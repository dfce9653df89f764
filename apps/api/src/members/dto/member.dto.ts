import { roles } from '@latchkey/access';
import { ulidSpelling } from '@latchkey/common';
import { idOutput, offsetQuery, printTime, searchQuery, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type Member } from '../member.repository.js';

/** Which members to list. */
export class MembersQuery extends Wire('MembersQuery', {
  ...offsetQuery(),
  q: searchQuery('name or address'),
}) {}

/** The role that a member gets. */
export class MemberRoleBody extends Wire('MemberRole', {
  role: z.enum(roles).meta({ description: 'What they are from now on.', examples: ['admin'] }),
}) {}

/** A member of an organization. */
export class MemberView extends Wire('Member', {
  userId: idOutput(ulidSpelling, 'The person.'),
  email: z.string().meta({ description: 'Their address.', examples: ['ada@example.com'] }),
  fullName: z.string().meta({ description: 'What they are called.', examples: ['Ada Lovelace'] }),
  handle: z.string().meta({ description: 'Their public, unique name.', examples: ['adalovelace'] }),
  role: z.enum(roles).meta({ description: 'What they are in the organization.', examples: ['member'] }),
  joinedAt: timeOutput('When they joined.'),
}) {
  static from(member: Member): MemberView {
    return {
      userId: ulidSpelling.print(member.userId),
      email: member.email,
      fullName: member.name,
      handle: member.handle,
      role: member.role,
      joinedAt: printTime(member.joinedAt),
    };
  }
}
