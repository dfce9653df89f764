import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { type PathInput, readPath } from '../wire/path-id.js';
import { isWireClass, type AnyWire } from '../wire/wire.js';

/** What a handler takes its input by. */
export interface HandlerInput {
  readonly body?: AnyWire;
  readonly query?: AnyWire;
  /** What it takes from its path. */
  readonly path: readonly PathInput[];
}

const known = new WeakMap<object, Map<string, HandlerInput>>();

/** Reads from a handler's own parameters (`@Body()`, `@Query()`, `@PathId()`) what input it takes. */
export function inputOf(controller: object & { prototype?: object }, method: string): HandlerInput {
  let methods = known.get(controller);
  if (!methods) known.set(controller, (methods = new Map<string, HandlerInput>()));
  let input = methods.get(method);
  if (!input) methods.set(method, (input = readInput(controller, method)));
  return input;
}

function readInput(controller: object & { prototype?: object }, method: string): HandlerInput {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { index: number; factory?: unknown; data?: unknown }
  >;
  const types = Reflect.getMetadata('design:paramtypes', controller.prototype ?? {}, method) as unknown[];
  const find = (kind: RouteParamtypes): AnyWire | undefined => {
    const entry = Object.entries(args).find(([key]) => key.startsWith(`${kind}:`));
    if (!entry) return undefined;
    const type = types[entry[1].index];
    if (!isWireClass(type)) throw new Error(`${method} takes input that is no wire class.`);
    return type;
  };
  const path = Object.values(args).filter(({ factory }) => factory === readPath);
  return {
    body: find(RouteParamtypes.BODY),
    query: find(RouteParamtypes.QUERY),
    path: path.map(({ data }) => data as PathInput),
  };
}
