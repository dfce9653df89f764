import { type Call } from '@latchkey/access';
import { type FastifyRequest } from 'fastify';
import { type Surface } from '../surface.js';
import { userAgentOf } from './request-facts.js';

/** What is known of the call that a request is. Of one that was refused, its caller is told all the same. */
export function callOf(request: FastifyRequest, { ids }: Surface, operation: string): Call {
  const { authentication, principal = authentication?.principal ?? null } = request;
  const params = paramsOf(request);
  return {
    requestId: request.id,
    operation,
    ip: request.ip,
    userAgent: userAgentOf(request),
    principal,
    organizationId: ids.organization.parse(params.organizationId ?? '') ?? principal?.organizationId ?? null,
    projectId: ids.project.parse(params.projectId ?? '') ?? principal?.projectId ?? null,
  };
}

/** The parameters of the path, as they were sent. */
export const paramsOf = ({ params }: FastifyRequest): Readonly<Record<string, string | undefined>> =>
  (params ?? {}) as Readonly<Record<string, string | undefined>>;
