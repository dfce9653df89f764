import { z } from 'zod';
import { type AnyWire, wireNameOf } from '../wire/wire.js';
import { type JsonSchema } from './json-schema.js';

type Direction = 'input' | 'output';

interface Printed extends JsonSchema {
  $defs?: Record<string, JsonSchema>;
  $schema?: string;
}

const definitions = '#/$defs/';
const components = '#/components/schemas/';

/** zod's registry with the names of wire classes as ids: what has an id is printed once and referred to. */
const metadata = {
  get: (schema: z.ZodType) => ({ ...z.globalRegistry.get(schema), id: wireNameOf(schema) }),
} as unknown as z.core.$ZodRegistry<Record<string, unknown>>;

/** The named schemas of one document, and the printer of all schemas in it. */
export class SchemaComponents {
  private readonly schemas = new Map<string, JsonSchema>();
  /** Names that two different schemas claim. */
  readonly clashes = new Set<string>();

  /** A reference to a wire class, which becomes one of the named schemas. */
  reference(wire: AnyWire, direction: Direction): JsonSchema {
    return this.print(wire.schema, direction);
  }

  /** Prints a schema; the wire classes inside it become named schemas. */
  print(schema: z.ZodType, direction: Direction): JsonSchema {
    const printed = z.toJSONSchema(schema, { target: 'draft-2020-12', io: direction, metadata, override: tidy });
    const { $defs, ...rest } = rewrite(printed) as Printed;
    for (const [name, definition] of Object.entries($defs ?? {})) this.add(name, definition);
    delete rest.$schema;
    return rest;
  }

  /** Finds a named schema by its `$ref`. */
  resolve(ref: string): JsonSchema {
    const schema = this.schemas.get(ref.slice(components.length));
    if (!schema) throw new Error(`${ref} is not in the document.`);
    return schema;
  }

  /** Sorted by name. */
  all(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.schemas].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  private add(name: string, schema: JsonSchema): void {
    const known = this.schemas.get(name);
    if (!known) this.schemas.set(name, schema);
    else if (JSON.stringify(known) !== JSON.stringify(schema)) this.clashes.add(name);
  }
}

/** Takes out what is no JSON Schema, and gives back what zod leaves out of the input of transformed values. */
function tidy({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }): void {
  const schema = jsonSchema as Record<string, unknown>;
  delete schema.secret;
  delete schema.id;
  const meta = z.globalRegistry.get(zodSchema);
  if (meta?.examples && !schema.$ref) schema.examples = meta.examples;
  if (meta?.default !== undefined && !schema.$ref) schema.default = meta.default;
}

/** Points references to the document's components, and prints "this or null" as one type where that is possible. */
function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, rewrite(part)] as const);
  const schema = Object.fromEntries(entries) as Record<string, unknown>;
  const { $ref } = schema;
  if (typeof $ref === 'string' && $ref.startsWith(definitions))
    schema.$ref = components + $ref.slice(definitions.length);
  return nullable(schema);
}

function nullable({ anyOf, ...rest }: Record<string, unknown>): JsonSchema {
  if (!Array.isArray(anyOf)) return rest;
  const [one, nothing] = anyOf as JsonSchema[];
  const plain =
    anyOf.length === 2 && nothing.type === 'null' && typeof one.type === 'string' && one.const === undefined;
  if (!plain) return { ...rest, anyOf };
  const values = Array.isArray(one.enum) ? { enum: [...(one.enum as unknown[]), null] } : {};
  return { ...one, ...rest, ...values, type: [one.type, 'null'] };
}
