import { tokenField, Wire } from '@latchkey/surface';
import { z } from 'zod';

/** The link out of a mail. */
export class VerifyEmailQuery extends Wire('VerifyEmail', {
  token: tokenField('What the link in the mail says after `#token=`.'),
}) {}

/** Whose owner has come to be known. */
export class VerifiedEmailView extends Wire('VerifiedEmail', {
  email: z.string().meta({ description: 'The address that is proven now.', examples: ['you@example.com'] }),
}) {
  static from(email: string): VerifiedEmailView {
    return { email };
  }
}
