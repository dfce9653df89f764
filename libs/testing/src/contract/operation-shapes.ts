import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** As much of JSON Schema as the documents use, with references resolved. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
}

/** A parameter of an operation. */
export interface ParameterShape {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** What an operation takes, as the documents that are kept with the sources say. */
export interface OperationShape {
  readonly surface: string;
  readonly id: string;
  readonly method: string;
  /** With `{parameters}`. */
  readonly path: string;
  readonly parameters: readonly ParameterShape[];
  readonly body?: Schema;
  /** The document's own example of a body. */
  readonly example?: unknown;
  /** The names of the credentials that it takes, none where it is open to everybody. */
  readonly credentials: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const directory = fileURLToPath(new URL('../../../../openapi/', import.meta.url));

/** The surfaces that there are documents of. */
export const documentNames = ['account', 'project', 'workspace', 'secret-key', 'internal'] as const;

/** A surface's document as it is kept with the sources. */
export const readDocument = (surface: string): Json =>
  JSON.parse(readFileSync(`${directory}${surface}.json`, 'utf8')) as Json;

/** What every operation of a surface takes, for machines that make requests out of it. */
export function operationShapes(surface: string): OperationShape[] {
  const document = readDocument(surface);
  const paths = document.paths as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      shapeOf(surface, path, method, resolved(operation, document) as Json),
    ),
  );
}

function shapeOf(surface: string, path: string, method: string, operation: Json): OperationShape {
  const body = operation.requestBody as { content: Readonly<Record<string, Json>> } | undefined;
  const content = body?.content['application/json'];
  return {
    surface,
    id: operation.operationId as string,
    method: method.toUpperCase(),
    path,
    parameters: (operation.parameters ?? []) as readonly ParameterShape[],
    body: content?.schema as Schema | undefined,
    example: content?.example,
    credentials: ((operation.security ?? []) as readonly Json[]).flatMap((requirement) => Object.keys(requirement)),
  };
}

/** A copy without references. Answers are left as they are: they may contain themselves. */
function resolved(value: unknown, document: Json): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, document));
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return resolved(lookUp(value.$ref as string, document), document);
  const entries = Object.entries(value).filter(([name]) => name !== 'responses');
  return Object.fromEntries(entries.map(([name, part]) => [name, resolved(part, document)]));
}

const lookUp = (ref: string, document: Json): unknown =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((value, step) => (value as Json)[step.replaceAll('~1', '/').replaceAll('~0', '~')], document);
