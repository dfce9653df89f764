import { AccessSettings } from '@latchkey/access';
import { type AppError } from '@latchkey/common';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { LimitRefusal } from '@latchkey/limits';
import { type LimitedRequest } from '../admission/limit-admission.js';
import { type Surface } from '../surface.js';
import { toAppError } from './errors.js';
import { pathOf } from './request-path.js';
import { RouteTable } from './route-table.js';
import { httpStatus } from './status.js';
import { StoredFailure } from './stored-failure.js';
import { SurfaceRegistry } from './surface-registry.js';

/** Shapes everything that was thrown as the surface of the request shapes errors. Nothing else writes an error. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(
    private readonly surfaces: SurfaceRegistry,
    private readonly routes: RouteTable,
    private readonly settings: AccessSettings,
  ) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(exception, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Answers a failure. Also called for those that never reach Nest. */
  answer(exception: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (exception instanceof StoredFailure) {
      exception.sentBy(reply);
      return;
    }
    const path = pathOf(request.url);
    const error = toAppError(exception, path, this.routes);
    const surface = request.surface ?? this.surfaces.ofPath(path);
    const status = statusOn(surface, error);
    request.failure = error.code;
    if (error instanceof LimitRefusal) (request as LimitedRequest).limitDecision = error.decision;
    log(request, error);
    if (request.method === 'OPTIONS' && error.code === 'METHOD_NOT_ALLOWED') {
      void reply.status(204).header('allow', allowOf(error)).send();
      return;
    }
    void reply
      .status(status)
      .headers(this.headersOf(error, request, surface))
      .send(surface.fail(error, { status, requestId: request.id }));
  }

  private headersOf(error: AppError, request: FastifyRequest, surface: Surface): Record<string, string> {
    if (error.code === 'METHOD_NOT_ALLOWED') return { allow: allowOf(error) };
    // The rest of an oversized body is not waited for.
    if (error.code === 'PAYLOAD_TOO_LARGE') return { connection: 'close' };
    if (error.definition.kind !== 'unauthenticated') return {};
    const shown = error.code !== 'CREDENTIAL_MISSING' && request.headers.authorization !== undefined;
    const asked = { error, shown, origin: this.settings.origin };
    return { 'www-authenticate': surface.challenge?.(asked) ?? bearerChallenge(shown) };
  }
}

/** Invalid input that names fields has the surface's own status; all else has the table's. */
export const statusOn = (surface: Surface, error: AppError): number =>
  error.code === 'VALIDATION' ? surface.invalidStatus : httpStatus[error.definition.kind];

const allowOf = (error: AppError): string => (error.details.allow as string[]).join(', ');

/**
 * RFC 6750 §3: no error code when no credential was sent.
 * @param more parameters beside, such as where the resource is described (RFC 9728 §5.1)
 */
export const bearerChallenge = (shown: boolean, more = ''): string =>
  `Bearer realm="latchkey"${shown ? ', error="invalid_token"' : ''}${more}`;

/** The public sentence and, for a fault, its cause. Input is never logged: it may hold a secret. */
function log(request: FastifyRequest, error: AppError): void {
  const { level } = error.definition;
  const facts = { code: error.code, ...(level === 'error' ? { err: error.cause ?? error } : {}) };
  request.log[level](facts, error.message);
}
