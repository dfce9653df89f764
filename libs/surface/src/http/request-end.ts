import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type SurfaceName } from '../surface.js';

/** A request that is over, for whoever counts them. Nothing in it tells whose it was. */
export interface EndedRequest {
  readonly method: string;
  /** The pattern of the route, never the path; undefined where no route took it. */
  readonly route: string | undefined;
  readonly surface: SurfaceName | undefined;
  readonly status: number;
  /** The client did not wait for the whole answer. */
  readonly aborted: boolean;
  readonly seconds: number;
}

/** Where the line of a request goes. What is in it is ours alone: nothing has to be looked for that should not be. */
export interface RequestLog {
  /**
   * @param facts at least one
   * @param message a plain word
   */
  info(facts: object, message: string): void;
}

/** Measures requests. The server has one where somebody asks for metrics. */
export interface RequestMeter {
  began(): void;
  ended(request: EndedRequest): void;
}

/** What there is to measure once a request is over. */
export const endOf = (request: FastifyRequest, reply: FastifyReply): EndedRequest => ({
  method: request.method,
  route: request.routeOptions.url,
  surface: request.surface?.name,
  status: reply.statusCode,
  aborted: !reply.raw.writableFinished,
  seconds: reply.elapsedTime / 1000,
});

/** One line for each request: what was asked for, by whom and from where. Never a query, a body or a header. */
export function logEnd(log: RequestLog, request: FastifyRequest, ip: string, end: EndedRequest): void {
  const { authentication, organizationId, traceId } = request;
  const { method, route, status, aborted, seconds } = end;
  const principal = authentication?.principal;
  log.info(
    {
      requestId: request.id,
      method,
      route,
      status,
      ms: Math.round(seconds * 1000),
      ip,
      credentialId: principal?.credentialId,
      credentialKind: principal?.kind,
      organizationId: organizationId ?? undefined,
      traceId,
      aborted: aborted || undefined,
    },
    'request',
  );
}
