import { ulidSpelling } from '@latchkey/common';
import { idOutput, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type User } from '../user.entity.js';

const shape = {
  id: idOutput(ulidSpelling, 'The user.'),
  email: z.string().meta({ description: 'Their address.', examples: ['you@example.com'] }),
  fullName: z.string().meta({ description: 'What they are called.', examples: ['Your Name'] }),
  handle: z.string().meta({ description: 'Their public, unique name.', examples: ['yourname'] }),
  isVerified: z.boolean().meta({ description: 'Whether the address is proven.' }),
  verifiedAt: timeOutput('When it was proven.').nullable(),
  isActive: z.boolean().meta({ description: 'Whether they may sign in.' }),
  lastLoginAt: timeOutput('When they last signed in.').nullable(),
  role: z.enum(['user', 'admin']).meta({ description: '`admin` runs this server.' }),
  createdAt: timeOutput('When the account was made.'),
  updatedAt: timeOutput('When it last changed.'),
};

/** A user, as other answers contain one. */
export class UserView extends Wire('User', shape) {
  static from(user: User): UserView {
    return {
      id: ulidSpelling.print(user.id),
      email: user.email,
      fullName: user.name,
      handle: user.handle,
      isVerified: user.verifiedAt !== null,
      verifiedAt: printTime(user.verifiedAt),
      isActive: user.isActive,
      lastLoginAt: printTime(user.lastLoginAt),
      role: user.role,
      createdAt: printTime(user.createdAt),
      updatedAt: printTime(user.updatedAt),
    };
  }
}

/** The caller themselves. */
export class CurrentUserView extends Wire('CurrentUser', {
  ...shape,
  organizationCount: z
    .number()
    .int()
    .meta({ description: 'How many organizations they are a member of.', examples: [1] }),
}) {
  static from(user: User & { readonly organizationCount: number }): CurrentUserView {
    const { createdAt, updatedAt, ...rest } = UserView.from(user);
    return { ...rest, organizationCount: user.organizationCount, createdAt, updatedAt };
  }
}
