import { type Authentication, type Client, type Principal } from '@latchkey/access';
import { type ErrorCode } from '@latchkey/common';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Surface } from '../surface.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The surface of the handler, once it is known. */
    surface?: Surface;
    /** The controller of the handler, once it is known. */
    controller?: object;
    /** What came of the credential, also where its caller was then refused. */
    authentication?: Authentication;
    /** The verified caller, who may go on. */
    principal?: Principal;
    /** Why the request failed, if it did. */
    failure?: ErrorCode;
  }
}

/** Hands a handler the client's address and user agent. */
export const FromClient = createParamDecorator((_: unknown, context: ExecutionContext): Client => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { ip: request.ip, userAgent: request.headers['user-agent']?.slice(0, 512) ?? null };
});
