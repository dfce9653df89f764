import { type JsonSchema } from './json-schema.js';

/**
 * An example of what a schema describes, composed from the examples of its fields.
 * @param resolve finds what a `$ref` points to
 */
export function exampleOf(schema: JsonSchema, resolve: (ref: string) => JsonSchema): unknown {
  if (typeof schema.$ref === 'string') return exampleOf(resolve(schema.$ref), resolve);
  const said = [(schema.examples as unknown[] | undefined)?.[0], schema.const, schema.default, first(schema.enum)];
  const found = said.find((value) => value !== undefined);
  if (found !== undefined) return found;
  const [choice] = (schema.anyOf ?? schema.oneOf ?? []) as JsonSchema[];
  return choice ? exampleOf(choice, resolve) : byType(schema, resolve);
}

function byType(schema: JsonSchema, resolve: (ref: string) => JsonSchema): unknown {
  switch (first(schema.type) ?? schema.type) {
    case 'object':
      return mapValues((schema.properties ?? {}) as Record<string, JsonSchema>, (field) => exampleOf(field, resolve));
    case 'array':
      return schema.items ? [exampleOf(schema.items as JsonSchema, resolve)] : [];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'string':
      return 'text';
    default:
      return null;
  }
}

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : undefined);

const mapValues = <T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
