import { z } from 'zod';

/** A class whose instances are what goes over the wire, with the schema that checks and documents them. */
export interface WireClass<Schema extends z.ZodObject = z.ZodObject> {
  new (): z.output<Schema>;
  /** Checks input, and is printed as JSON Schema in the OpenAPI documents. Unknown fields are refused. */
  readonly schema: Schema;
  /** The name of the schema in the documents. */
  readonly wireName: string;
}

const names = new WeakMap<object, string>();

/**
 * Declares a request or response body: `class ProjectView extends Wire('Project', { id: …, name: … }) {}`.
 * The class gives Nest its type at run time, TypeScript its fields, and the documents their schema.
 * @param example what the documents show in the place of all fields' examples together, where those contradict one another
 */
export function Wire<Shape extends z.core.$ZodLooseShape>(
  wireName: string,
  shape: Shape,
  example?: Readonly<Record<string, unknown>>,
): WireClass<z.ZodObject<Shape, z.core.$strict>> {
  const strict = z.strictObject(shape);
  const schema = example ? strict.meta({ examples: [example] }) : strict;
  names.set(schema, wireName);
  return class {
    static readonly schema = schema;
    static readonly wireName = wireName;
  } as WireClass<z.ZodObject<Shape, z.core.$strict>>;
}

/**
 * The same for what a standard lets others add to: fields that are not declared are let be, and dropped. For messages of
 * other systems alone, such as what identity providers send.
 */
export function ForeignWire<Shape extends z.core.$ZodLooseShape>(
  wireName: string,
  shape: Shape,
): WireClass<z.ZodObject<Shape, z.core.$strip>> {
  const schema = z.object(shape);
  names.set(schema, wireName);
  return class {
    static readonly schema = schema;
    static readonly wireName = wireName;
  } as WireClass<z.ZodObject<Shape, z.core.$strip>>;
}

/** The name of the wire class that a schema belongs to, if it is one's. */
export const wireNameOf = (schema: object): string | undefined => names.get(schema);

/** Any wire class, where its instances do not matter. */
export type AnyWire = Pick<WireClass, 'schema' | 'wireName'> & (abstract new () => object);

/** Whether a type that Nest hands to a pipe is a wire class. */
export const isWireClass = (type: unknown): type is AnyWire =>
  typeof type === 'function' && 'schema' in type && 'wireName' in type;
