import { idOutput, printSecond, secondOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { secretKey } from '../../surfaces/secret-key.surface.js';
import { type User } from '../../users/user.entity.js';

/** The caller themselves, as clients with a JWT see them. */
export class AuthenticatedUserView extends Wire('AuthenticatedUser', {
  id: idOutput(secretKey.ids.user, 'The user.'),
  email: z.string().meta({ description: 'Their address.', examples: ['you@example.com'] }),
  name: z.string().meta({ description: 'What they are called.', examples: ['Your Name'] }),
  handle: z.string().meta({ description: 'Their public, unique name.', examples: ['yourname'] }),
  is_active: z.boolean().meta({ description: 'Whether they may sign in.' }),
  is_verified: z.boolean().meta({ description: 'Whether the address is proven.' }),
  last_login_at: secondOutput('When they last signed in.').nullable(),
  created_at: secondOutput('When the account was made.'),
  updated_at: secondOutput('When it last changed.'),
}) {
  static from(user: User): AuthenticatedUserView {
    const { email, name, handle, isActive } = user;
    return {
      id: secretKey.ids.user.print(user.id),
      email,
      name,
      handle,
      is_active: isActive,
      is_verified: user.verifiedAt !== null,
      last_login_at: printSecond(user.lastLoginAt),
      created_at: printSecond(user.createdAt),
      updated_at: printSecond(user.updatedAt),
    };
  }
}
