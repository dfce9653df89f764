import { type Call, Calls } from '@latchkey/access';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import { userAgentOf } from './request-facts.js';
import { SurfaceRegistry } from './surface-registry.js';

/** Lets everything behind the guard know which call it happens for. Before it, nobody is known who could make one. */
@Injectable()
export class CallInterceptor implements NestInterceptor {
  constructor(
    private readonly calls: Calls,
    private readonly surfaces: SurfaceRegistry,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const call = this.callOf(context);
    return new Observable((subscriber) => this.calls.run(call, () => next.handle().subscribe(subscriber)));
  }

  private callOf(context: ExecutionContext): Call {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: Readonly<Record<string, string>> }>>();
    const { ids } = this.surfaces.ofController(context.getClass());
    const { principal = null, params } = request;
    request.organizationId = ids.organization.parse(params.organizationId ?? '') ?? principal?.organizationId ?? null;
    return {
      requestId: request.id,
      operation: context.getHandler().name,
      ip: request.ip,
      userAgent: userAgentOf(request),
      principal,
      organizationId: request.organizationId,
      projectId: ids.project.parse(params.projectId ?? '') ?? principal?.projectId ?? null,
    };
  }
}
