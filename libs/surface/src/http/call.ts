import { type Call } from '@latchkey/access';
import { type IdSpelling, type Uuid } from '@latchkey/common';
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
    organizationId: named(params.organizationId, ids.organization) ?? principal?.organizationId ?? null,
    projectId: named(params.projectId, ids.project) ?? principal?.projectId ?? null,
  };
}

const named = (text: string | undefined, spelling: IdSpelling): Uuid | undefined =>
  text === undefined ? undefined : spelling.parse(text);

/** The parameters of the path, as they were sent. */
export const paramsOf = ({ params }: FastifyRequest): Readonly<Record<string, string | undefined>> =>
  (params ?? {}) as Readonly<Record<string, string | undefined>>;
