import { AccessGuard, type AccessRequest, accessRuleOf, Calls, type Entrance } from '@latchkey/access';
import { afterwards } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { idempotencyOf } from '../idempotency/idempotency-mode.js';
import { IdempotentAnswers } from '../idempotency/idempotent-answers.js';
import { Receipts } from '../receipt/receipts.js';
import { ANSWER, type AnswerRule, ENDS_ACCESS } from '../surface.decorator.js';
import { type Surface } from '../surface.js';
import { callOf } from './call.js';
import { assertDeclared, wrap } from './envelope.js';
import { ErrorFilter } from './error.filter.js';
import { argumentReaders, type Controller } from './handler-arguments.js';
import { inputOf } from './handler-input.js';
import { SurfaceRegistry } from './surface-registry.js';

/** Answers a request, and never fails. */
export type Answering = (request: FastifyRequest, reply: FastifyReply) => void;

/** Does the work of a request, and answers what to send. */
type Work = (request: FastifyRequest, reply: FastifyReply) => unknown;

/**
 * The way of a request, put together once for each handler out of what it declares: who may call (guard), that the call is
 * known to all that happens for it, that a POST is done once (Idempotency-Key), what comes in (wire classes) and how it goes
 * out (envelope), and that what ends access is known everywhere. It takes the place of Nest's own chain of guards,
 * interceptors and pipes, which costs several times as much as all this.
 */
@Injectable()
export class Operations {
  constructor(
    private readonly guard: AccessGuard,
    private readonly surfaces: SurfaceRegistry,
    private readonly calls: Calls,
    private readonly idempotency: IdempotentAnswers,
    private readonly receipts: Receipts,
    private readonly errors: ErrorFilter,
  ) {}

  /** How a handler answers. @throws Error for one that does not declare what it must */
  answering(instance: object, name: string): Answering {
    const controller = instance.constructor as Controller;
    const handler = (controller.prototype as Record<string, (...given: unknown[]) => unknown>)[name];
    const surface = this.surfaces.ofController(controller);
    const entrance = { surface, controller, handler, name, rule: accessRuleOf(controller, handler, name) };
    const { status = 200 } = answerOf(handler) ?? {};
    const work = this.confirmed(handler, this.once(handler, surface, this.plain(instance, entrance)));
    const serve = (request: FastifyRequest, reply: FastifyReply): unknown => {
      const call = callOf(request, surface, name);
      request.organizationId = call.organizationId;
      void reply.status(status);
      return this.calls.run(call, () => work(request, reply));
    };
    return (request, reply) => {
      const refuse = (error: unknown) => this.errors.answer(error, request, reply);
      try {
        const admitted = this.guard.admit(request as unknown as AccessRequest, entrance);
        const answer = afterwards(admitted, () => serve(request, reply));
        // Fastify would wait for a promise, and then look whether there is something to send after all.
        if (answer instanceof Promise) void answer.then((sent: unknown) => void reply.send(sent)).catch(refuse);
        else void reply.send(answer);
      } catch (error) {
        refuse(error);
      }
    };
  }

  /** Calls the handler with what it takes, and wraps what it returns. */
  private plain(
    instance: object,
    { surface, controller, handler, name }: Entrance & { readonly surface: Surface },
  ): Work {
    const input = inputOf(controller, name);
    const readers = argumentReaders(controller as Controller, name, input);
    const answer = answerOf(handler);
    return (request, reply) => {
      assertDeclared(request, input);
      const given = readers.map((read) => read(request, reply));
      const value = (handler as (...parameters: unknown[]) => unknown).apply(instance, given);
      return answer ? afterwards(value, (done) => wrap(done, surface, answer, reply)) : value;
    };
  }

  /** Does once what a request with an `Idempotency-Key` asks for. */
  private once(handler: object, surface: Surface, work: Work): Work {
    const mode = idempotencyOf('POST', handler);
    if (mode === 'none') return work;
    return (request, reply) => {
      const keyed = this.idempotency.keyedRequest(request, mode);
      if (!keyed) return work(request, reply);
      return this.idempotency.answer(keyed, surface, reply, () => Promise.resolve(work(request, reply)));
    };
  }

  /**
   * Holds the answer to what ends access back until no node lets anybody in by what was before. An answer that is repeated is
   * held back as well: its first one may still be waiting. So is one by which nothing changed: it had been changed just before.
   */
  private confirmed(handler: object, work: Work): Work {
    if (!Reflect.getMetadata(ENDS_ACCESS, handler)) return work;
    return async (request, reply) => {
      const answer = await work(request, reply);
      const { confirmedNodes, nodes, effectiveAt } = await this.receipts.confirm();
      void reply.header('revocation-receipt', JSON.stringify({ confirmedNodes, nodes, effectiveAt }));
      return answer;
    };
  }
}

const answerOf = (handler: object): AnswerRule | undefined =>
  Reflect.getMetadata(ANSWER, handler) as AnswerRule | undefined;
