import { AppError, type Uuid } from '@latchkey/common';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type z } from 'zod';
import { SURFACE } from '../surface.decorator.js';
import { type Surface } from '../surface.js';

/** No row has it. */
const nobody: Uuid = '00000000-0000-0000-0000-000000000000';

/** What a handler's parameter takes from the path: an id of some kind, or text that fits a schema. */
export interface PathInput {
  readonly name?: string;
  readonly kind?: string;
  readonly schema?: z.ZodType<string>;
}

/**
 * Hands a handler the id in its path, such as `@PathId('project')` for `:projectId`. Text in another spelling becomes an
 * id that no row has, so that existence is answered where existence is checked.
 */
export const PathId = (kind: string): ParameterDecorator => PathParameter({ kind });

/**
 * Hands a handler text in its path that is no id, such as `@PathText('token', tokenField('…'))` for `:token`. Text that
 * does not fit names nothing: it is not found.
 */
export const PathText = (name: string, schema: z.ZodType<string>): ParameterDecorator =>
  PathParameter({ name, schema });

/** Reads the parameter. Exported as the mark by which a handler's path parameters are told from its others. */
export function readPath({ name, kind, schema }: PathInput, context: ExecutionContext): Uuid {
  const params = context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
  if (schema) {
    const parsed = schema.safeParse(params[name ?? '']);
    if (!parsed.success) throw new AppError('NOT_FOUND');
    return parsed.data;
  }
  const surface = Reflect.getMetadata(SURFACE, context.getClass()) as Surface;
  const spelling = surface.ids[kind ?? ''];
  if (!spelling) throw new Error(`The ${surface.name} surface has no spelling for the id of a ${kind}.`);
  return spelling.parse(params[`${kind}Id`] ?? params.id) ?? nobody;
}

const PathParameter = createParamDecorator(readPath);
