import { nameField, passwordField, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { handleLength } from '../../users/handle.js';
import { type ProfileChange } from '../../users/user.repository.js';

/** What is to change of the caller's profile. */
export class UpdateProfileBody extends Wire('UpdateProfile', {
  fullName: nameField('What you are called.', 'Your Name').optional(),
  handle: z
    .string()
    .min(handleLength.min)
    .max(handleLength.max)
    .regex(/^[a-z0-9]+(?:[-_]+[a-z0-9]+)*$/, {
      error: 'must be lower-case letters and digits, with hyphens and underscores between them',
    })
    .meta({ description: 'Your public name, which nobody else has.', examples: ['yourname'] })
    .optional(),
}) {
  static toChange({ fullName, handle }: UpdateProfileBody): ProfileChange {
    return { name: fullName, handle };
  }
}

/** That it is the caller who asks, and means it. */
export class DeleteAccountBody extends Wire('DeleteAccount', { password: passwordField('Your password.') }) {}
