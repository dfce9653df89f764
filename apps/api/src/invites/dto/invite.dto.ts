import { roles } from '@latchkey/access';
import { ulidSpelling } from '@latchkey/common';
import { emailField, idOutput, offsetQuery, printTime, searchQuery, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type Invite } from '../invite.repository.js';

const role = z.enum(roles).meta({ description: 'What they become by accepting.', examples: ['member'] });

/** Which invites to list. */
export class InvitesQuery extends Wire('InvitesQuery', { ...offsetQuery(), q: searchQuery('address') }) {}

/** An offer of membership. */
export class InviteBody extends Wire('NewInvite', {
  email: emailField('Whom to invite: the invite is for whoever proves that this address is theirs.'),
  role,
}) {}

/** An open invite of an organization. */
export class InviteView extends Wire('Invite', {
  id: idOutput(ulidSpelling, 'The invite.'),
  email: z.string().meta({ description: 'Whom it was sent to.', examples: ['ada@example.com'] }),
  role,
  status: z.enum(['pending', 'expired']).meta({
    description:
      '`pending`: it can be accepted. `expired`: its time is over, or who sent it may not offer that role any more; send it again, or invite the address anew.',
    examples: ['pending'],
  }),
  invitedBy: z
    .string()
    .nullable()
    .meta({ description: 'The name of who sent it last.', examples: ['Grace Hopper'] }),
  expiresAt: timeOutput('When its link stops working.'),
  createdAt: timeOutput('When the address was invited.'),
}) {
  static from(invite: Invite): InviteView {
    return {
      id: ulidSpelling.print(invite.id),
      email: invite.email,
      role: invite.role,
      status: invite.acceptable ? 'pending' : 'expired',
      invitedBy: invite.inviter,
      expiresAt: printTime(invite.expiresAt),
      createdAt: printTime(invite.createdAt),
    };
  }
}
