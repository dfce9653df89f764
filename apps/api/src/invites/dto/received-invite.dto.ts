import { roles } from '@latchkey/access';
import { ulidSpelling } from '@latchkey/common';
import { idOutput, offsetQuery, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type ReceivedInvite } from '../received-invite.repository.js';

/** Which part of one's invites to list. */
export class ReceivedInvitesQuery extends Wire('ReceivedInvitesQuery', offsetQuery()) {}

/** An invite that the caller can accept. */
export class ReceivedInviteView extends Wire('ReceivedInvite', {
  id: idOutput(ulidSpelling, 'The invite. It can be accepted and declined by this id.'),
  organization: z.strictObject({
    id: idOutput(ulidSpelling, 'The organization to join.'),
    name: z.string().meta({ description: 'What it is called.', examples: ['Acme Ltd'] }),
  }),
  project: z
    .strictObject({
      id: idOutput(ulidSpelling, 'The project to join.'),
      name: z.string().meta({ description: 'What it is called.', examples: ['Payments'] }),
    })
    .nullable()
    .meta({
      description:
        'The project to join; null where the invite is to the organization. Who joins a project becomes a member of its organization.',
    }),
  role: z.enum(roles).meta({
    description: 'What the caller becomes by accepting: in the project, where the invite is to one.',
    examples: ['member'],
  }),
  invitedBy: z
    .string()
    .nullable()
    .meta({ description: 'The name of who sent it; null where a key of the project did.', examples: ['Grace Hopper'] }),
  expiresAt: timeOutput('Until when it can be accepted.'),
}) {
  static from(invite: ReceivedInvite): ReceivedInviteView {
    return {
      id: ulidSpelling.print(invite.id),
      organization: { id: ulidSpelling.print(invite.organizationId), name: invite.organizationName },
      project: printProject(invite),
      role: invite.role,
      invitedBy: invite.inviter,
      expiresAt: printTime(invite.expiresAt),
    };
  }
}

const printProject = ({ projectId, projectName }: ReceivedInvite) =>
  projectId === null ? null : { id: ulidSpelling.print(projectId), name: projectName ?? '' };
