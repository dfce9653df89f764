import { ulidSpelling } from '@latchkey/common';
import { emailField, idOutput, passwordField, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { UserView } from '../../users/dto/user.dto.js';
import { factorMethods } from '../factors/factor.repository.js';
import { type Admission, type SignedIn } from '../entrance.js';

/** What a person shows to come in. */
export class SignInBody extends Wire('SignIn', {
  email: emailField('The address of the account.'),
  password: passwordField('The password of the account.'),
}) {}

class OpenedSessionView extends Wire('OpenedSession', {
  id: idOutput(ulidSpelling, 'The session; its secret is in the cookie alone.'),
  expiresAt: timeOutput('When it ends, however much it is used.'),
}) {}

/** Who has come in. */
export class SignedInView extends Wire('SignedIn', { user: UserView.schema, session: OpenedSessionView.schema }) {
  static from({ user, session }: SignedIn): SignedInView {
    return {
      user: UserView.from(user),
      session: { id: ulidSpelling.print(session.id), expiresAt: printTime(session.expiresAt) },
    };
  }
}

class SecondFactorNeededView extends Wire('SecondFactorNeeded', {
  token: z.string().meta({
    description:
      'Send it with the second factor, within ten minutes. It is good for one sign-in, and for nothing else.',
    examples: ['kJ3v…'],
  }),
  methods: z
    .array(z.enum(factorMethods))
    .meta({ description: 'Which second factors there are.', examples: [['totp', 'recovery-code']] }),
  expiresAt: timeOutput('When the password has to be shown again.'),
}) {}

/** What comes of a right password: who has come in or, where they have a second factor, how to go on. */
export class SignInView extends Wire('SignInAnswer', {
  user: UserView.schema.optional().meta({ description: 'Who has come in.' }),
  session: OpenedSessionView.schema.optional().meta({ description: 'The session that was opened.' }),
  secondFactor: SecondFactorNeededView.schema
    .optional()
    .meta({ description: 'In the place of both, for an account with a second factor: nothing is opened yet.' }),
}) {
  static from(admitted: Admission): SignInView {
    if (!('secondFactor' in admitted)) return SignedInView.from(admitted);
    const { token, methods, expiresAt } = admitted.secondFactor;
    return { secondFactor: { token, methods: [...methods], expiresAt: printTime(expiresAt) } };
  }
}
