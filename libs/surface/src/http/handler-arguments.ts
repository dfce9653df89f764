import { type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { readInput } from '../wire/read-input.js';
import { type AnyWire } from '../wire/wire.js';
import { type HandlerInput } from './handler-input.js';

/** Reads one argument of a handler from a request. */
type ArgumentReader = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** A class with handlers. */
export type Controller = (abstract new (...parameters: never[]) => object) & { readonly prototype: object };

interface Declared {
  readonly index: number;
  readonly data?: unknown;
  readonly factory?: (data: unknown, context: ExecutionContext) => unknown;
}

/** How the arguments of a handler are read, out of what it declares with `@Body()`, `@Caller()` and their like. */
export function argumentReaders(controller: Controller, name: string, input: HandlerInput): ArgumentReader[] {
  const declared = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, Declared>;
  const readers: ArgumentReader[] = [];
  for (const [key, argument] of Object.entries(declared)) {
    readers[argument.index] = argument.factory
      ? byFactory(argument.factory, argument.data, controller, name)
      : byType(Number(key.split(':', 1)[0]), argument.data, input);
  }
  return readers;
}

function byType(type: RouteParamtypes, data: unknown, input: HandlerInput): ArgumentReader {
  switch (type) {
    case RouteParamtypes.REQUEST:
      return (request) => request;
    case RouteParamtypes.RESPONSE:
      return (_, reply) => reply;
    case RouteParamtypes.BODY:
      return ({ body }) => readInput('body', body, input.body as AnyWire);
    case RouteParamtypes.QUERY:
      return ({ query }) => readInput('query', query, input.query as AnyWire);
    case RouteParamtypes.HEADERS:
      return ({ headers }) => headers[String(data)];
    default:
      throw new Error(`No handler takes a parameter of the kind ${RouteParamtypes[type]}.`);
  }
}

function byFactory(
  factory: NonNullable<Declared['factory']>,
  data: unknown,
  controller: Controller,
  name: string,
): ArgumentReader {
  const handler = (controller.prototype as Record<string, unknown>)[name];
  return (request, reply) => {
    const http = { getRequest: () => request, getResponse: () => reply };
    const context = { getClass: () => controller, getHandler: () => handler, switchToHttp: () => http };
    return factory(data, context as unknown as ExecutionContext);
  };
}
