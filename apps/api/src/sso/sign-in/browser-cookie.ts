import { randomToken } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { attemptSeconds } from './sso-attempts.js';

/**
 * The cookie by which the browser is known again in which a sign-in began: nobody can have another browser finish theirs. It
 * is Lax: it comes along when a provider sends people back by a link, and never with a form of another site.
 */
@Injectable()
export class BrowserCookie {
  constructor(private readonly config: Config) {}

  read(request: FastifyRequest): string | undefined {
    const value = request.cookies[this.name];
    return value && /^[\w-]{43}$/.test(value) ? value : undefined;
  }

  /** What the cookie says from here on: several sign-ins of one browser, in several windows, do not disturb each other. */
  give(request: FastifyRequest, reply: FastifyReply): string {
    const value = this.read(request) ?? randomToken();
    const attributes = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: this.config.secure };
    void reply.setCookie(this.name, value, { ...attributes, maxAge: attemptSeconds });
    return value;
  }

  private get name(): string {
    return this.config.secure ? '__Host-latchkey_sso' : 'latchkey_sso';
  }
}
