import { tokenField } from '@latchkey/surface';
import { z } from 'zod';

/** A one-time code as an app shows it: people type it with a gap in the middle. Never echoed in an error. */
export const codeField = (): z.ZodType<string> =>
  z
    .string()
    .max(64)
    .overwrite((value) => value.replace(/\s/g, ''))
    .regex(/^\d{6}$/, { error: 'must be the six digits that your app shows' })
    .meta({ description: 'The six digits that the app shows.', examples: ['492039'], secret: true });

/** A recovery code, hyphen or not. Never echoed in an error. */
export const recoveryCodeField = (): z.ZodType<string> =>
  z
    .string()
    .trim()
    .min(1)
    .max(64)
    .meta({
      description: 'One of the recovery codes. It is used up by that.',
      examples: ['7k2mp-x9v4t'],
      secret: true,
    });

/** A one-time code or a recovery code, told apart by how they look. Never echoed in an error. */
export const otpField = (description: string): z.ZodType<string> =>
  z
    .string()
    .max(64)
    .overwrite((value) => value.replace(/\s/g, ''))
    .min(1)
    .meta({ description, examples: ['492039'], secret: true });

/** What goes on with a sign-in that waits for its second factor. */
export const attemptField = (): z.ZodString => tokenField('The token that came in the place of a session.');
