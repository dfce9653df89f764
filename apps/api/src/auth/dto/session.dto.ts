import { signInMethods } from '@latchkey/access';
import { ulidSpelling } from '@latchkey/common';
import { idInput, idOutput, offsetQuery, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type User } from '../../users/user.entity.js';
import { UserView } from '../../users/dto/user.dto.js';
import { deviceName } from '../device-name.js';
import { type Session } from '../session.entity.js';

const shape = {
  id: idOutput(ulidSpelling, 'The session.'),
  expiresAt: timeOutput('When it ends, however much it is used.'),
  method: z.enum(signInMethods).meta({ description: 'How it began.', examples: ['password'] }),
  secondFactorAt: timeOutput('When a second factor was last shown in it; null where none ever was.').nullable(),
  createdAt: timeOutput('When it began.'),
  ip: z.string().meta({ description: 'Where it began.', examples: ['203.0.113.7'] }),
  userAgent: z
    .string()
    .nullable()
    .meta({ description: 'What the client said of itself.', examples: ['curl/8.5.0'] }),
};

class SessionFactsView extends Wire('Session', shape) {
  static from({ id, expiresAt, method, secondFactorAt, createdAt, ip, userAgent }: Session): SessionFactsView {
    return {
      id: ulidSpelling.print(id),
      expiresAt: printTime(expiresAt),
      method,
      secondFactorAt: printTime(secondFactorAt),
      createdAt: printTime(createdAt),
      ip,
      userAgent,
    };
  }
}

/** The caller and the session by which they call. */
export class CurrentSessionView extends Wire('CurrentSession', {
  user: UserView.schema,
  session: SessionFactsView.schema,
}) {
  static from({ user, session }: { readonly user: User; readonly session: Session }): CurrentSessionView {
    return { user: UserView.from(user), session: SessionFactsView.from(session) };
  }
}

/** Whether somebody is signed in, and who. */
export class SignInStateView extends Wire('SignInState', {
  signedIn: z.boolean().meta({ description: 'Whether the cookie holds a session that lives.', examples: [true] }),
  user: UserView.schema.nullable().meta({ description: 'Who is signed in; null where nobody is.' }),
}) {
  static from(user: User | null): SignInStateView {
    return { signedIn: user !== null, user: user && UserView.from(user) };
  }
}

/** One of the caller's sessions. */
export class ListedSessionView extends Wire('ListedSession', {
  ...shape,
  device: z
    .string()
    .meta({ description: 'A name for it, guessed from the user agent.', examples: ['Firefox on Windows'] }),
  lastSeenAt: timeOutput('When it was used last; at most a minute behind.'),
  current: z.boolean().meta({ description: 'Whether it is the one that asks.' }),
}) {
  static from(session: Session, currentId: string): ListedSessionView {
    return {
      ...SessionFactsView.from(session),
      device: deviceName(session.userAgent),
      lastSeenAt: printTime(session.lastSeenAt),
      current: session.id === currentId,
    };
  }
}

/** Which page of sessions is asked for. */
export class ListSessionsQuery extends Wire('ListSessions', offsetQuery()) {}

/** Which session is to end. */
export class RevokeSessionBody extends Wire('RevokeSession', { sessionId: idInput(ulidSpelling, 'The session.') }) {}

/** How many sessions ended. */
export class RevokedSessionsView extends Wire('RevokedSessions', {
  revoked: z
    .number()
    .int()
    .meta({ description: 'How many sessions ended.', examples: [2] }),
}) {
  static from(revoked: number): RevokedSessionsView {
    return { revoked };
  }
}
