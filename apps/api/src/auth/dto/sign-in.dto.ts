import { ulidSpelling } from '@latchkey/common';
import { emailField, idOutput, passwordField, printTime, timeOutput, Wire } from '@latchkey/surface';
import { UserView } from '../../users/dto/user.dto.js';
import { type SignedIn } from '../entrance.js';

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
export class SignInView extends Wire('SignedIn', { user: UserView.schema, session: OpenedSessionView.schema }) {
  static from({ user, session }: SignedIn): SignInView {
    return {
      user: UserView.from(user),
      session: { id: ulidSpelling.print(session.id), expiresAt: printTime(session.expiresAt) },
    };
  }
}
