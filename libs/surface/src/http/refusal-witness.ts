import { type Call, type Principal } from '@latchkey/access';
import { type ErrorCode, errorRegistry, type Uuid } from '@latchkey/common';
import { type FastifyRequest } from 'fastify';
import { callOf, paramsOf } from './call.js';
import { inputOf } from './handler-input.js';

/** Somebody with a valid credential who was told that they may not. */
export interface Refusal {
  readonly call: Call & { readonly principal: Principal };
  readonly code: ErrorCode;
  /** The organization that the path names, whoever that belongs to. */
  readonly pathOrganizationId: Uuid | null;
  /** What the path names last: a kind of thing, and its id as far as it is one. */
  readonly target: { readonly kind: string; readonly id: Uuid | null } | null;
}

/** Is told of every refusal before it is answered. The server implements it. */
export abstract class RefusalWitness {
  /** Must not throw: the refusal is answered in any case. */
  abstract witness(refusal: Refusal): Promise<void>;
}

/** The refusal that a request ended in; undefined where it did not. That a browser was tricked is none of its owner's. */
export function refusalOf(request: FastifyRequest): Refusal | undefined {
  const { surface, controller, operation, failure, authentication } = request;
  const principal = authentication?.principal;
  if (!surface || !controller || !operation || !failure || !principal) return undefined;
  if (errorRegistry[failure].kind !== 'forbidden' || failure === 'CROSS_SITE') return undefined;
  return {
    call: { ...callOf(request, surface, operation), principal },
    code: failure,
    pathOrganizationId: surface.ids.organization.parse(paramsOf(request).organizationId ?? '') ?? null,
    target: targetOf(request),
  };
}

/** Ids alone: what else is in a path may be a secret. */
function targetOf(request: FastifyRequest): Refusal['target'] {
  const { surface, controller, operation } = request;
  const [name, text] = Object.entries(paramsOf(request)).at(-1) ?? [];
  if (!surface || !controller || !operation || name === undefined || text === undefined) return null;
  const declared = inputOf(controller, operation).path.map(({ kind }) => kind);
  const kind = name.endsWith('Id') ? name.slice(0, -'Id'.length) : declared.find((one) => one !== undefined);
  const spelling = kind === undefined ? undefined : surface.ids[kind];
  return kind === undefined || !spelling ? null : { kind, id: spelling.parse(text) ?? null };
}
