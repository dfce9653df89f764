import { emailField, passwordField, tokenField, Wire } from '@latchkey/surface';
import { z } from 'zod';

const newPassword = passwordField('8 to 128 characters, of any kind; the most common ones are refused.');
const password = passwordField('Your present password.');

/** Who has forgotten their password. */
export class ForgotPasswordBody extends Wire('ForgotPassword', {
  email: emailField('The address of the account.'),
}) {}

/** A new password, set by means of a mail. */
export class ResetPasswordBody extends Wire('ResetPassword', {
  token: tokenField('The code in the mail.'),
  newPassword,
}) {}

/** A new password, set by who knows the present one. */
export class ChangePasswordBody extends Wire('ChangePassword', {
  currentPassword: password,
  newPassword,
  revokeOtherSessions: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether all other sessions end, as they do unless told.', examples: [true] }),
}) {}

/** Another address. */
export class ChangeEmailBody extends Wire('ChangeEmail', {
  newEmail: emailField('The new address, where the mail goes that completes the change.'),
  password,
}) {}
