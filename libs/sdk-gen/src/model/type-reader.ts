import type { EnumType, Field, ObjectType, TypeRef } from './api-model.js';
import { pascalCase } from './names.js';
import type { Schema } from './open-api.js';

type Direction = 'sent' | 'received';

/** Reads the schemas of one document, and gathers the object types that have been met. */
export class TypeReader {
  private readonly met = new Map<string, { type: Omit<ObjectType, Direction>; sent: boolean; received: boolean }>();
  private readonly metEnums = new Map<string, EnumType>();

  constructor(private readonly schemas: Readonly<Record<string, Schema>>) {}

  /** @param name for what has none of its own, in any case */
  read(schema: Schema, name: string, direction: Direction): TypeRef {
    if (schema.$ref !== undefined) return { kind: 'object', name: this.meet(schema.$ref, direction), nullable: false };
    if (schema.anyOf) return this.readUnion(schema.anyOf, name, direction);
    const types = [schema.type ?? []].flat();
    const nullable = types.includes('null');
    if (schema.const !== undefined) return constant(schema.const, nullable);
    if (schema.enum) return this.readEnum(schema.enum, name, nullable);
    const [type = 'unknown'] = types.filter((one) => one !== 'null');
    switch (type) {
      case 'string':
      case 'integer':
      case 'number':
      case 'boolean':
        return { kind: type, nullable };
      case 'array':
        return { kind: 'array', items: this.read(schema.items ?? {}, name, direction), nullable };
      case 'object':
        return { ...this.readObject(schema, name, direction), nullable };
      default:
        return { kind: 'unknown', nullable: true };
    }
  }

  /** The fields of an object's schema. */
  fields(schema: Schema, owner: string, direction: Direction): Field[] {
    return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
      name,
      type: this.read(property, `${owner} ${name}`, direction),
      required: schema.required?.includes(name) ?? false,
      description: sentence(property.description),
    }));
  }

  /** What has been met, by name. */
  types(): ObjectType[] {
    const all = [...this.met.values()].map(({ type, sent, received }) => ({ ...type, sent, received }));
    return all.sort(byName);
  }

  /** The fields of an object type that has been met; none for another. */
  fieldsOf(name: string | undefined): readonly Field[] {
    return this.met.get(name ?? '')?.type.fields ?? [];
  }

  /** The enums that have been met, by name. */
  enums(): EnumType[] {
    return [...this.metEnums.values()].sort(byName);
  }

  /** The schema behind a reference. */
  resolve(schema: Schema): Schema {
    return schema.$ref === undefined ? schema : this.schemas[nameOf(schema.$ref)];
  }

  private readUnion(options: readonly Schema[], name: string, direction: Direction): TypeRef {
    const [only, ...others] = options.filter(({ type }) => type !== 'null');
    if (others.length > 0) throw new Error(`${name} is one of several types, which the clients know no word for.`);
    return { ...this.read(only, name, direction), nullable: options.length > 1 };
  }

  private readEnum(options: readonly (string | null)[], name: string, nullable: boolean): TypeRef {
    const values = options.filter((value) => value !== null);
    const own = pascalCase(name);
    const found = { name: own in this.schemas ? `${own}Value` : own, values };
    const known = this.metEnums.get(found.name) ?? found;
    if (known.values.join() !== values.join()) throw new Error(`${found.name} would name two enums.`);
    this.metEnums.set(found.name, found);
    return { kind: 'enum', ...found, nullable };
  }

  private readObject(schema: Schema, name: string, direction: Direction): TypeRef {
    if (schema.properties)
      return { kind: 'object', name: this.add(pascalCase(name), schema, direction), nullable: false };
    const { additionalProperties: values } = schema;
    const type: TypeRef =
      typeof values === 'object' ? this.read(values, `${name} value`, direction) : { kind: 'unknown', nullable: true };
    return { kind: 'map', values: type, nullable: false };
  }

  private meet(reference: string, direction: Direction): string {
    const name = nameOf(reference);
    return this.add(name, this.schemas[name], direction);
  }

  private add(name: string, schema: Schema, direction: Direction): string {
    const known = this.met.get(name);
    if (known?.[direction]) return name;
    const entry = known ?? { type: { name, description: '', fields: [] }, sent: false, received: false };
    entry[direction] = true;
    this.met.set(name, entry);
    const fields = this.fields(schema, name, direction);
    if (known && JSON.stringify(known.type.fields) !== JSON.stringify(fields) && known.type.fields.length > 0) {
      throw new Error(`${name} would name two types.`);
    }
    entry.type = { name, description: sentence(schema.description), fields };
    return name;
  }
}

function constant(value: string | number | boolean, nullable: boolean): TypeRef {
  if (typeof value === 'number') return { kind: 'integer', nullable };
  return { kind: 'constant', value, nullable };
}

const byName = (one: { readonly name: string }, other: { readonly name: string }) => (one.name < other.name ? -1 : 1);

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/** Text on one line, with a full stop at its end. */
export function sentence(text: string | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`;
}
