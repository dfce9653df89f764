import { Injectable } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type SignedIn } from './entrance.js';
import { KnownDevice } from './known-device.js';
import { SessionCookie } from './session-cookie.js';

/** What a browser is given when its person has come in, whichever way. */
@Injectable()
export class Arrival {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly device: KnownDevice,
  ) {}

  /** Sets the session's cookie, and the mark by which the device is known again. */
  welcome(reply: FastifyReply, { user, session }: SignedIn): void {
    this.cookie.set(reply, session.token);
    this.device.set(reply, user.id);
  }
}

/** What `@Sends` says of the cookies. */
export const arrivalHeaders = {
  'Set-Cookie': 'The session, and the mark by which this device is known again.',
} as const;
