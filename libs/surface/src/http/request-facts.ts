import { type Authentication, type Client, type Principal } from '@latchkey/access';
import { type ErrorCode, type Uuid } from '@latchkey/common';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Surface } from '../surface.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The surface of the handler, once it is known. */
    surface?: Surface;
    /** The controller of the handler, once it is known. */
    controller?: object;
    /** The name of the handler, once it is known. */
    operation?: string;
    /** What came of the credential, also where its caller was then refused. */
    authentication?: Authentication;
    /** The verified caller, who may go on. */
    principal?: Principal;
    /** The organization that the call is about, once its caller may go on. */
    organizationId?: Uuid | null;
    /** The trace that the request is a part of, where requests are traced. */
    traceId?: string;
    /** Why the request failed, if it did. */
    failure?: ErrorCode;
  }
}

/** Hands a handler the client's address and user agent, and since when the request is there. */
export const FromClient = createParamDecorator((_: unknown, context: ExecutionContext): Client => {
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  const { elapsedTime } = http.getResponse<FastifyReply>();
  return { ip: request.ip, userAgent: userAgentOf(request), elapsedMs: elapsedTime };
});

/** What the client says it is, cut to 512 characters. */
export const userAgentOf = ({ headers }: FastifyRequest): string | null => headers['user-agent']?.slice(0, 512) ?? null;
