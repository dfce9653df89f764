import type { Credentials, Field, Operation, RequestBody, Retry, SurfaceModel } from './api-model.js';
import { camelCase, snakeCase } from './names.js';
import type { OpenApiDocument, OpenApiOperation, OpenApiParameter } from './open-api.js';
import { readResult } from './result-reader.js';
import { sentence, TypeReader } from './type-reader.js';

/** What is no program's business, or only of one that runs the server. */
const tagsForOthers: ReadonlySet<string> = new Set(['Console', 'Documents', 'Health']);
/** Proxies pass requests on to it, with the headers that they got. */
const forProxies = 'authorizeForwardedRequest';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/**
 * Reads the OpenAPI document of a surface.
 * @param name as the document is named, without `.json`
 * @throws Error what clients could not be made of: a type that is one of several, a name for two things
 */
export function readDocument(name: string, document: OpenApiDocument): SurfaceModel {
  const types = new TypeReader(document.components.schemas);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) =>
      item[method] ? (readOperation(item[method], method, path, document, types) ?? []) : [],
    ),
  );
  return {
    name,
    title: document.info.title.replace(/^Latchkey /, ''),
    credentials: readCredentials(document),
    operations: operations.sort((one, other) => (one.id < other.id ? -1 : 1)),
    types: types.types(),
    enums: types.enums(),
  };
}

function readOperation(
  operation: OpenApiOperation,
  method: (typeof methods)[number],
  path: string,
  document: OpenApiDocument,
  types: TypeReader,
): Operation | undefined {
  const { operationId, tags = [] } = operation;
  if (operationId === forProxies || tags.some((tag) => tagsForOthers.has(tag))) return undefined;
  const result = readResult(operation, types);
  if (!result) return undefined;
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(parameter, document));
  const fieldsIn = (place: string) => readParameters(parameters, place, operation.operationId, types);
  const found: Operation = {
    id: camelCase(operation.operationId),
    description: describe(operation),
    method: method.toUpperCase() as Operation['method'],
    path,
    pathParameters: inOrder(fieldsIn('path'), path),
    query: fieldsIn('query'),
    body: readBody(operation, types),
    retry: readRetry(method, parameters),
    ends: method === 'delete' && result.kind === 'nothing',
    result,
  };
  refuseCollisions(found, types);
  return found;
}

function describe({ summary, description }: OpenApiOperation): string {
  return [sentence(summary), sentence(description)].filter(Boolean).join(' ');
}

const resolve = (parameter: OpenApiParameter, { components }: OpenApiDocument): OpenApiParameter =>
  parameter.$ref === undefined
    ? parameter
    : (components.parameters?.[parameter.$ref.split('/').at(-1) ?? ''] ?? parameter);

function readParameters(all: OpenApiParameter[], place: string, operationId: string, types: TypeReader): Field[] {
  return all
    .filter((parameter) => parameter.in === place)
    .map(({ name, schema, required = false, description }) => ({
      name,
      type: types.read(schema, `${operationId} ${name}`, 'sent'),
      required,
      description: sentence(description),
    }));
}

const inOrder = (fields: readonly Field[], path: string): Field[] =>
  [...fields].sort((one, other) => path.indexOf(`{${one.name}}`) - path.indexOf(`{${other.name}}`));

function readBody({ operationId, requestBody }: OpenApiOperation, types: TypeReader): RequestBody | undefined {
  if (!requestBody) return undefined;
  const type = types.read(requestBody.content['application/json'].schema, `${operationId} body`, 'sent');
  if (type.kind !== 'object') throw new Error(`The body of ${operationId} is no object.`);
  return { type: type.name, required: requestBody.required ?? false };
}

function readRetry(method: string, parameters: readonly OpenApiParameter[]): Retry {
  if (method !== 'post') return 'always';
  return parameters.some(({ name }) => name === 'Idempotency-Key') ? 'keyed' : 'cautious';
}

function readCredentials({ components }: OpenApiDocument): Credentials {
  const schemes = Object.values(components.securitySchemes ?? {});
  const keyHeader = schemes.some(({ name }) => name === 'X-Api-Key') ? 'X-Api-Key' : 'Authorization';
  return {
    apiKey: keyHeader,
    token: keyHeader === 'X-Api-Key',
    session: schemes.some((scheme) => scheme.in === 'cookie'),
  };
}

/** In some languages all of them are arguments of one function. */
function refuseCollisions(operation: Operation, types: TypeReader): void {
  const body = types.fieldsOf(operation.body?.type);
  const names = [...operation.pathParameters, ...operation.query, ...body].map(({ name }) => snakeCase(name));
  if (new Set(names).size < names.length) throw new Error(`${operation.id} takes two things of one name.`);
}
