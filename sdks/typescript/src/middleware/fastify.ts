import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Needs, Verdict, Verifier } from './index.js';

export * from './index.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose credential the request came with. */
    latchkey?: Verdict;
  }
}

/** An `onRequest` hook, of one route or of all: lets requests pass whose credential is good, and tells all others why not. */
export function requires(verifier: Verifier, needs: Needs = {}) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const outcome = await verifier.check(request.headers, request.ip, needs);
    if (outcome.valid) {
      request.latchkey = outcome;
      return undefined;
    }
    const { status, headers, body } = verifier.refuse(outcome, needs);
    return reply.code(status).headers(headers).send(body);
  };
}
