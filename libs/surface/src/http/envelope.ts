import { AppError, isPage } from '@latchkey/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type AnswerRule } from '../surface.decorator.js';
import { type Surface } from '../surface.js';
import { repeatable } from '../wire/issues.js';
import { UnreadableBody } from './body.js';
import { type HandlerInput } from './handler-input.js';
import { Redirection } from './redirection.js';
import { StoredFailure } from './stored-failure.js';
import { StoredFile } from './stored-file.js';
import { StreamedFile } from './streamed-file.js';

/** Wraps what a handler returns in its surface's envelope. */
export function wrap(value: unknown, surface: Surface, answer: AnswerRule, reply: FastifyReply): unknown {
  if (value instanceof Redirection) return value.sentBy(reply);
  void reply.header('content-type', answer.mediaTypes?.[0] ?? 'application/json; charset=utf-8');
  if (value instanceof StoredFile || value instanceof StreamedFile) return value.sentBy(reply);
  if (answer.other?.when(value)) throw new StoredFailure(answer.other.status, JSON.stringify(value));
  if (answer.bare || answer.mediaTypes) return value;
  return isPage(value) ? surface.answerPage(value, answer) : surface.answer(value ?? null, answer);
}

/** @throws AppError for an unreadable body, and for a body or query that the handler does not take */
export function assertDeclared({ body, query }: FastifyRequest, input: HandlerInput): void {
  if (body instanceof UnreadableBody) throw body.error;
  if (!input.body) assertEmpty(body, 'body');
  if (!input.query) assertEmpty(query, 'query');
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
