import { AppError, isPage } from '@latchkey/common';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { ANSWER, type AnswerRule } from '../surface.decorator.js';
import { type Surface } from '../surface.js';
import { repeatable } from '../wire/issues.js';
import { UnreadableBody } from './body.js';
import { inputOf } from './handler-input.js';
import { StoredFailure } from './stored-failure.js';
import { StoredFile } from './stored-file.js';
import { StreamedFile } from './streamed-file.js';
import { SurfaceRegistry } from './surface-registry.js';

/** Wraps what a handler returns in its surface's envelope, and refuses input that the handler does not declare. */
@Injectable()
export class EnvelopeInterceptor implements NestInterceptor {
  constructor(private readonly surfaces: SurfaceRegistry) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const answer = Reflect.getMetadata(ANSWER, context.getHandler()) as AnswerRule | undefined;
    if (!answer) return next.handle();
    const surface = this.surfaces.ofController(context.getClass());
    const http = context.switchToHttp();
    assertDeclared(context, http.getRequest<FastifyRequest>());
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(map((value: unknown) => wrap(value, surface, answer, reply)));
  }
}

function wrap(value: unknown, surface: Surface, answer: AnswerRule, reply: FastifyReply): unknown {
  void reply.header('content-type', answer.mediaTypes?.[0] ?? 'application/json; charset=utf-8');
  if (value instanceof StoredFile || value instanceof StreamedFile) return value.sentBy(reply);
  if (answer.other?.when(value)) throw new StoredFailure(answer.other.status, JSON.stringify(value));
  if (answer.bare || answer.mediaTypes) return value;
  return isPage(value) ? surface.answerPage(value, answer) : surface.answer(value ?? null, answer);
}

/** @throws AppError for an unreadable body, and for a body or query that the handler does not take */
function assertDeclared(context: ExecutionContext, request: FastifyRequest): void {
  if (request.body instanceof UnreadableBody) throw request.body.error;
  const input = inputOf(context.getClass(), context.getHandler().name);
  if (!input.body) assertEmpty(request.body, 'body');
  if (!input.query) assertEmpty(request.query, 'query');
}

function assertEmpty(value: unknown, location: 'body' | 'query'): void {
  if (value === undefined || value === null) return;
  const [name] = typeof value === 'object' ? Object.keys(value).map(repeatable) : [''];
  if (name !== undefined) {
    throw AppError.invalid(
      name,
      `This operation takes no ${location}: remove ${name || 'it'}.`,
      location,
      'extra_forbidden',
    );
  }
}
