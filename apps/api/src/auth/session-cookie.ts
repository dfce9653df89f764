import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { sessionCookieName } from '../core/session-cookie-name.js';
import { sessionSeconds } from './session.service.js';

/** Puts the session into a browser's cookie, finds it there, and takes it out again. */
@Injectable()
export class SessionCookie {
  constructor(private readonly config: Config) {}

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(sessionCookieName(this.config), token, { ...this.attributes(), maxAge: sessionSeconds });
  }

  /** The session's token; undefined where the browser has none. */
  read(request: FastifyRequest): string | undefined {
    return request.cookies[sessionCookieName(this.config)];
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(sessionCookieName(this.config), this.attributes());
  }

  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: this.config.secure };
  }
}
