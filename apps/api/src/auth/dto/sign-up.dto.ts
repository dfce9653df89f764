import { emailField, nameField, passwordField, Wire } from '@latchkey/surface';
import { z } from 'zod';

/** Who wants an account. */
export class SignUpBody extends Wire('SignUp', {
  email: emailField('The address that the account belongs to.'),
  password: passwordField('8 to 128 characters, of any kind; the most common ones are refused.'),
  name: nameField('What you are called.', 'Your Name'),
}) {}

/** The same for every address, whether it has an account or not. */
export class SignUpView extends Wire('SignedUp', {
  email: z
    .string()
    .meta({ description: 'Where the mail went that tells how to go on.', examples: ['you@example.com'] }),
  name: z.string().meta({ description: 'What you are called.', examples: ['Your Name'] }),
}) {
  static from({ email, name }: SignUpBody): SignUpView {
    return { email, name };
  }
}
