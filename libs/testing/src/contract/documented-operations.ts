import { readFileSync } from 'node:fs';

/** One operation as the documents that are kept with the sources show it. */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  /** With `{parameters}`. */
  readonly path: string;
  /** The names of the credentials that it takes, none where it is open to everybody. */
  readonly credentials: readonly string[];
  /** Any of them is enough. */
  readonly scopes: readonly string[];
  readonly takesBody: boolean;
  /** The document's own example of a body, undefined where it takes none. */
  readonly example: Readonly<Record<string, unknown>> | undefined;
  /** Whether the query takes a field of this name. */
  takesQuery(name: string): boolean;
  /** What has to be in the query, by its examples: `?id=…`, or nothing. */
  readonly query: string;
  /** The path with an example in the place of each parameter that is not given. */
  at(values?: Readonly<Record<string, string>>): string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: { readonly examples?: readonly string[]; readonly enum?: readonly string[] };
}

interface Printed {
  readonly operationId: string;
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly 'x-required-scope'?: readonly string[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly example?: Readonly<Record<string, unknown>> }>>;
  };
  readonly parameters?: readonly Parameter[];
}

type Paths = Readonly<Record<string, Readonly<Record<string, Printed>>>>;

const directory = `${__dirname}/../../../../openapi`;

/** Every operation of a surface, for tests that go over all of them. */
export function documentedOperations(surface: string): DocumentedOperation[] {
  const { paths } = JSON.parse(readFileSync(`${directory}/${surface}.json`, 'utf8')) as { paths: Paths };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => read(path, method, operation)),
  );
}

const read = (path: string, method: string, operation: Printed): DocumentedOperation => ({
  id: operation.operationId,
  method: method.toUpperCase(),
  path,
  credentials: operation.security.flatMap((requirement) => Object.keys(requirement)),
  scopes: operation['x-required-scope'] ?? [],
  takesBody: operation.requestBody !== undefined,
  example: operation.requestBody?.content['application/json']?.example,
  takesQuery: (name) => inQuery(operation).some((parameter) => parameter.name === name),
  query: requiredQuery(operation),
  at: (values = {}) => path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? sample(operation, name)),
});

const sample = ({ parameters = [] }: Printed, name: string): string =>
  valueOf(parameters.find((parameter) => parameter.in === 'path' && parameter.name === name));

const valueOf = (parameter?: Parameter): string =>
  parameter?.schema.examples?.[0] ?? parameter?.schema.enum?.[0] ?? 'text';

const inQuery = ({ parameters = [] }: Printed): Parameter[] =>
  parameters.filter((parameter) => parameter.in === 'query');

function requiredQuery(operation: Printed): string {
  const required = inQuery(operation).filter((parameter) => parameter.required);
  const pairs = required.map((parameter) => `${parameter.name}=${encodeURIComponent(valueOf(parameter))}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
