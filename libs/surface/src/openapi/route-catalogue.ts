import { ACCESS_RULE, type AccessRule } from '@latchkey/access';
import { type ErrorCode, type LimitName } from '@latchkey/common';
import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { inputOf } from '../http/handler-input.js';
import { idempotencyOf } from '../idempotency/idempotency-mode.js';
import {
  ANSWER,
  ENDS_ACCESS,
  type AnswerRule,
  FAILURES,
  HEADERS,
  type IdempotencyMode,
  LIMITS,
  SURFACE,
  TAG,
  UNLIMITED,
} from '../surface.decorator.js';
import { type Surface } from '../surface.js';
import { type PathInput } from '../wire/path-id.js';
import { type AnyWire } from '../wire/wire.js';

/** One operation of the server with all that its controller declares about it. What is not declared is undefined. */
export interface Route {
  readonly surface: Surface | undefined;
  readonly controller: string;
  /** The name of the method: the operation's id. */
  readonly handler: string;
  /** Upper case, as in a request line. */
  readonly method: string;
  /** As Fastify spells it, such as `/v1/tasks/:id`; never with a slash at the end. */
  readonly path: string;
  readonly access: AccessRule | undefined;
  readonly answer: AnswerRule | undefined;
  readonly failures: readonly ErrorCode[];
  readonly limits: readonly LimitName[];
  /** Not even the limits of its surface count requests to it. */
  readonly unlimited: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it is answered only when every node knows of it. */
  readonly endsAccess: boolean;
  readonly idempotency: IdempotencyMode;
  readonly body: AnyWire | undefined;
  readonly query: AnyWire | undefined;
  readonly params: readonly RouteParameter[];
  readonly tag: string | undefined;
}

/** A parameter in a route's path: its name there, and what the handler's declaration says it is. */
export interface RouteParameter extends PathInput {
  readonly name: string;
}

type Class = (abstract new (...args: never[]) => object) & { readonly prototype: object };

/** All operations of the server as plain rows. Documents and the tests of the architecture walk them. */
@Injectable()
export class RouteCatalogue {
  constructor(private readonly modules: ModulesContainer) {}

  /** Sorted by path and method, so that nothing depends on the order of modules. */
  routes(): Route[] {
    const wrappers = [...this.modules.values()].flatMap((module) => [...module.controllers.values()]);
    const controllers = new Set(wrappers.map(({ metatype }) => metatype as Class));
    return [...controllers].flatMap(routesOf).sort(byPathAndMethod);
  }
}

function routesOf(controller: Class): Route[] {
  const scanner = new MetadataScanner();
  return scanner.getAllMethodNames(controller.prototype).flatMap((name) => {
    const handler = (controller.prototype as Record<string, object>)[name];
    const method = read<RequestMethod>(METHOD_METADATA, handler);
    if (method === undefined) return [];
    return pathsOf(controller, handler).map((path) => describe(controller, name, handler, RequestMethod[method], path));
  });
}

function describe(controller: Class, name: string, handler: object, method: string, path: string): Route {
  const { body, query, path: params } = inputOf(controller, name);
  return {
    surface: read(SURFACE, controller),
    controller: controller.name,
    handler: name,
    method,
    path,
    access: read(ACCESS_RULE, handler),
    answer: read(ANSWER, handler),
    failures: read(FAILURES, handler) ?? [],
    limits: read(LIMITS, handler) ?? [],
    unlimited: read(UNLIMITED, handler) ?? false,
    headers: read(HEADERS, handler) ?? {},
    endsAccess: read(ENDS_ACCESS, handler) ?? false,
    idempotency: idempotencyOf(method, handler),
    body,
    query,
    params: namesIn(path).map((param) => ({ ...declared(param, params), name: param })),
    tag: read(TAG, controller),
  };
}

/** An id of the path that no handler asks for, as the guard alone reads it, has the kind that its name says. */
function declared(name: string, inputs: readonly PathInput[]): PathInput {
  const text = inputs.find((input) => input.name === name);
  if (text) return text;
  const kind = name.endsWith('Id') ? name.slice(0, -2) : inputs.find((input) => input.kind !== undefined)?.kind;
  return kind === undefined ? {} : { kind };
}

const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);

const pathsOf = (controller: Class, handler: object): string[] =>
  list(read<string | string[]>(PATH_METADATA, controller)).flatMap((start) =>
    list(read<string | string[]>(PATH_METADATA, handler)).map((end) => join(start, end)),
  );

const join = (...parts: string[]): string =>
  '/' +
  parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/');

const list = (value: string | string[] | undefined): string[] => [value ?? ''].flat();

const read = <T>(key: string, target: object): T | undefined => Reflect.getMetadata(key, target) as T | undefined;

const byPathAndMethod = (one: Route, other: Route): number =>
  compare(one.path, other.path) || compare(one.method, other.method);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
