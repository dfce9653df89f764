import { clientBucket } from '@latchkey/limits';
import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { UnreadableBody } from '../http/body.js';
import { statusOn } from '../http/error.filter.js';
import { toAppError } from '../http/errors.js';
import { pathOf } from '../http/request-path.js';
import { RouteTable } from '../http/route-table.js';
import { StoredFailure } from '../http/stored-failure.js';
import { type Surface } from '../surface.js';
import { idempotencyKeyOf } from './idempotency-key.js';
import { isFinal } from './idempotency-mode.js';
import { type Attempt, IdempotencyStore, type KeptAnswer, type KeyedRequest } from './idempotency-store.js';

/**
 * Does what a POST with an `Idempotency-Key` asks for once, and repeats its answer to the byte. The guard comes first:
 * a repeated request needs a credential that is still good, and counts against the limits.
 */
@Injectable()
export class IdempotentAnswers {
  constructor(
    private readonly routes: RouteTable,
    private readonly store: IdempotencyStore,
  ) {}

  /** Undefined where there is no key that could be heeded. A body that cannot be read is refused further on. */
  keyedRequest(request: FastifyRequest, mode: KeyedRequest['mode']): KeyedRequest | undefined {
    if (request.method !== 'POST') return undefined;
    const key = idempotencyKeyOf(request);
    if (key === undefined || request.body instanceof UnreadableBody) return undefined;
    const organizationId = request.principal?.organizationId ?? null;
    return { caller: callerOf(request), organizationId, key, content: contentOf(request), mode };
  }

  /**
   * The answer of the work, or of the request that had the same key before, as the text that is sent.
   * @throws StoredFailure where the earlier answer was an error; what the work fails with
   */
  async answer(
    keyed: KeyedRequest,
    surface: Surface,
    reply: FastifyReply,
    work: () => Promise<unknown>,
  ): Promise<string> {
    const outcome = await this.store.once(keyed, () => this.attempt(surface, work, reply));
    if ('kept' in outcome) return repeat(outcome.kept, reply);
    const { answer, failure } = outcome.attempt;
    if (failure !== undefined || !answer) throw failure;
    return answer.text;
  }

  /** The handler's answer as the text that is sent, so that what is kept is what went out. */
  private async attempt(surface: Surface, work: () => Promise<unknown>, reply: FastifyReply): Promise<Attempt> {
    try {
      const text = JSON.stringify(await work());
      return { answer: { status: reply.statusCode, text } };
    } catch (thrown) {
      return this.failed(thrown, surface, reply.request);
    }
  }

  private failed(thrown: unknown, surface: Surface, request: FastifyRequest): Attempt {
    const failure = toAppError(thrown, pathOf(request.url), this.routes);
    const { code, definition } = failure;
    if (definition.kind === 'fault' || definition.kind === 'unavailable') return { failure, faulty: true };
    if (!isFinal(code)) return { failure };
    const status = statusOn(surface, failure);
    const text = JSON.stringify(surface.fail(failure, { status, requestId: request.id }));
    return { failure, answer: { status, text } };
  }
}

/** A slash at the end of the path makes no difference, on no route. */
function contentOf({ method, url, body }: FastifyRequest): string {
  const [path, ...query] = url.split('?');
  return JSON.stringify([method, path.replace(/\/+$/, ''), query, body === undefined ? [] : [body]]);
}

/** The credential, which keeps its id when it is rotated; where none is needed, the address. */
const callerOf = ({ principal, ip }: FastifyRequest): string =>
  principal ? `credential:${principal.credentialId}` : `client:${clientBucket(ip)}`;

/** @throws StoredFailure where the earlier answer was an error */
function repeat({ status, text }: KeptAnswer, reply: FastifyReply): string {
  void reply.header('idempotent-replayed', 'true');
  if (status >= 400) throw new StoredFailure(status, text);
  void reply.header('content-type', 'application/json; charset=utf-8');
  return text;
}
