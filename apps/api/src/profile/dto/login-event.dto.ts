import { ulidSpelling } from '@latchkey/common';
import { idOutput, offsetQuery, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { deviceName } from '../../auth/device-name.js';
import { type LoginEvent } from '../../auth/login-event.entity.js';

/** Which page of the history is asked for. */
export class LoginHistoryQuery extends Wire('LoginHistory', offsetQuery()) {}

/** One attempt to sign in. */
export class LoginEventView extends Wire('LoginEvent', {
  id: idOutput(ulidSpelling, 'The attempt.'),
  succeeded: z.boolean().meta({ description: 'Whether it opened a session.' }),
  method: z.string().meta({ description: 'How it was tried.', examples: ['password'] }),
  ip: z.string().meta({ description: 'Where it came from.', examples: ['203.0.113.7'] }),
  userAgent: z
    .string()
    .nullable()
    .meta({ description: 'What the client said of itself.', examples: ['curl/8.5.0'] }),
  device: z.string().meta({ description: 'A name for it, guessed from the user agent.', examples: ['curl'] }),
  createdAt: timeOutput('When it was.'),
}) {
  static from({ id, succeeded, method, ip, userAgent, createdAt }: LoginEvent): LoginEventView {
    return {
      id: ulidSpelling.print(id),
      succeeded,
      method,
      ip,
      userAgent,
      device: deviceName(userAgent),
      createdAt: printTime(createdAt),
    };
  }
}
