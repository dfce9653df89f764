import { type Uuid } from '@latchkey/common';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { SURFACE } from '../surface.decorator.js';
import { type Surface } from '../surface.js';

/** No row has it. */
const nobody: Uuid = '00000000-0000-0000-0000-000000000000';

/**
 * Hands a handler the id in its path, such as `@PathId('project')` for `:projectId`. Text in another spelling becomes an
 * id that no row has, so that existence is answered where existence is checked.
 */
export const PathId = (kind: string): ParameterDecorator =>
  createParamDecorator((_: unknown, context: ExecutionContext): Uuid => {
    const surface = Reflect.getMetadata(SURFACE, context.getClass()) as Surface;
    const params = context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
    const spelling = surface.ids[kind];
    if (!spelling) throw new Error(`The ${surface.name} surface has no spelling for the id of a ${kind}.`);
    return spelling.parse(params[`${kind}Id`] ?? params.id) ?? nobody;
  })();
