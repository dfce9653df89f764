import { type Principal } from '@latchkey/access';
import { type ErrorCode, oncePer } from '@latchkey/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type SurfaceName } from '../surface.js';
import { TAG } from '../surface.decorator.js';

/** An answer that is about to go out, with what was found out on the way to it. */
export interface ObservedAnswer {
  readonly surface: SurfaceName;
  /** The group of the operation in the documents. */
  readonly group: string;
  /** Who called, also where they were refused; undefined where nobody proved anything. */
  readonly principal: Principal | undefined;
  /** Whether a credential was sent that is no good. */
  readonly badCredential: boolean;
  /** The client's address, as far as trusted proxies tell. */
  readonly ip: string;
  readonly status: number;
  /** Why the request failed; undefined where it did not. */
  readonly failure: ErrorCode | undefined;
}

/** Is shown every answer of an operation. The server implements it. */
export abstract class RequestObserver {
  /** Must neither throw nor take time: the answer goes out when it returns. */
  abstract observe(answer: ObservedAnswer): void;
}

const groupOf = oncePer((controller) => Reflect.getMetadata(TAG, controller) as string);

/** What there is to observe; undefined where no handler took the request. */
export function observed(request: FastifyRequest, reply: FastifyReply): ObservedAnswer | undefined {
  const { controller, authentication, surface, ip, failure } = request;
  if (!controller || !authentication || !surface) return undefined;
  return {
    surface: surface.name,
    group: groupOf(controller),
    principal: authentication.principal,
    badCredential: authentication.failure?.definition.kind === 'unauthenticated',
    ip,
    status: reply.statusCode,
    failure,
  };
}
