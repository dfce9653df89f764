import { type Client, type Principal } from '@latchkey/access';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Surface } from '../surface.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The surface of the handler, once it is known. */
    surface?: Surface;
    /** The verified caller. */
    principal?: Principal;
  }
}

/** Hands a handler the client's address and user agent. */
export const FromClient = createParamDecorator((_: unknown, context: ExecutionContext): Client => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { ip: request.ip, userAgent: request.headers['user-agent']?.slice(0, 512) ?? null };
});
