import { type Surface } from '../surface.js';
import { FailureResponses } from './failure-responses.js';
import { canBeRepeated } from './declared-failures.js';
import { headerComponents, idempotencyKeyParameter } from './header-components.js';
import { type JsonSchema } from './json-schema.js';
import { OperationPrinter } from './operation.js';
import { type Route } from './route-catalogue.js';
import { SchemaComponents } from './schema-components.js';
import { securitySchemesOf } from './security.js';

/** What a document says beside the operations. */
export interface DocumentFacts {
  /** The server's version. */
  readonly version: string;
  /** The name of the session cookie. */
  readonly sessionCookie: string;
}

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument extends JsonSchema {
  readonly openapi: string;
  readonly info: JsonSchema;
  readonly tags: readonly JsonSchema[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
}

/** A document, and the names in it that two different schemas claim, of which one alone is printed. */
export interface PrintedDocument {
  readonly document: OpenApiDocument;
  readonly clashes: readonly string[];
}

/** Prints the OpenAPI 3.1 document of one surface out of what its controllers declare. */
export function printDocument(surface: Surface, routes: readonly Route[], facts: DocumentFacts): PrintedDocument {
  const schemas = new SchemaComponents();
  const failures = new FailureResponses(surface);
  const printer = new OperationPrinter(surface, schemas, failures);
  const own = routes.filter((route) => route.surface === surface && route.answer !== undefined);
  const paths = pathsOf(own, printer);
  const document: OpenApiDocument = {
    openapi: '3.1.1',
    info: infoOf(surface, facts),
    servers: [{ url: '/', description: 'This server.' }],
    tags: tagsOf(surface, own),
    paths,
    components: {
      schemas: schemas.all(),
      responses: failures.all(),
      ...(own.some(canBeRepeated) ? { parameters: { IdempotencyKey: idempotencyKeyParameter } } : {}),
      headers: headersIn(own),
      securitySchemes: securitySchemesOf(surface, own, facts.sessionCookie),
    },
  };
  return { document, clashes: [...schemas.clashes] };
}

function pathsOf(routes: readonly Route[], printer: OperationPrinter): OpenApiDocument['paths'] {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) {
    const path = documentPath(route.path);
    (paths[path] ??= {})[route.method.toLowerCase()] = printer.print(route);
  }
  return paths;
}

/** `/v1/tasks/:id` as `/v1/tasks/{id}`. */
export const documentPath = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

/** The headers that the document refers to. */
function headersIn(routes: readonly Route[]): Record<string, JsonSchema> {
  const some: Readonly<Record<string, (route: Route) => boolean>> = {
    'Idempotent-Replayed': canBeRepeated,
    'Revocation-Receipt': ({ endsAccess }) => endsAccess,
  };
  const used = Object.entries(headerComponents).filter(([name]) => !(name in some) || routes.some(some[name]));
  return routes.length > 0 ? Object.fromEntries(used) : {};
}

const infoOf = ({ title, description }: Surface, { version }: DocumentFacts): JsonSchema => ({
  title,
  version,
  description: `${description}\n\n[The guide](/guide) has quick starts, and what each error means.`,
  contact: { name: 'Latchkey' },
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
});

/** The groups in use, in the surface's order. */
function tagsOf(surface: Surface, routes: readonly Route[]): JsonSchema[] {
  const used = new Set(routes.map(({ tag }) => tag).filter((tag) => tag !== undefined));
  const known = Object.keys(surface.tags).filter((tag) => used.has(tag));
  const names = [...known, ...[...used].filter((tag) => !known.includes(tag)).sort()];
  return names.map((name) => ({ name, description: surface.tags[name] ?? `${name}.` }));
}
