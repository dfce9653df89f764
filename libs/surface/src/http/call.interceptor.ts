import { Calls } from '@latchkey/access';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import { callOf } from './call.js';
import { SurfaceRegistry } from './surface-registry.js';

/** Lets everything behind the guard know which call it happens for. Before it, nobody is known who could make one. */
@Injectable()
export class CallInterceptor implements NestInterceptor {
  constructor(
    private readonly calls: Calls,
    private readonly surfaces: SurfaceRegistry,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const call = callOf(request, this.surfaces.ofController(context.getClass()), context.getHandler().name);
    request.organizationId = call.organizationId;
    return new Observable((subscriber) => this.calls.run(call, () => next.handle().subscribe(subscriber)));
  }
}
