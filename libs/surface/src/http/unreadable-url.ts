import { rateLimitHeaders } from '@latchkey/limits';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type LimitAdmission, type LimitedRequest } from '../admission/limit-admission.js';
import { bareHeaders } from './bare-headers.js';
import { type ErrorFilter } from './error.filter.js';
import { type SurfaceRegistry } from './surface-registry.js';

/** Refuses a request whose URL cannot be read, which no hook sees: it counts like any other that no handler takes. */
export function refusalOfUnreadable(filter: ErrorFilter, admission: LimitAdmission, surfaces: SurfaceRegistry) {
  return async (error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const limited = request as unknown as LimitedRequest;
    let answer = error;
    try {
      await admission.admitUnrouted(limited, surfaces.ofPath(request.url));
    } catch (refusal) {
      answer = refusal;
    }
    const limits = limited.limitDecision ? rateLimitHeaders(limited.limitDecision) : {};
    filter.answer(answer, request, reply.headers({ ...bareHeaders(request.id), ...limits }));
  };
}
