import { wrap, type Field, type ObjectType, type TypeRef } from '../model/index.js';

/** The type as TypeScript writes it. */
export function typeOf(type: TypeRef): string {
  const plain = plainTypeOf(type);
  return type.nullable && type.kind !== 'unknown' ? `${plain} | null` : plain;
}

function plainTypeOf(type: TypeRef): string {
  switch (type.kind) {
    case 'string':
    case 'boolean':
    case 'unknown':
      return type.kind;
    case 'integer':
    case 'number':
      return 'number';
    case 'constant':
      return JSON.stringify(type.value);
    case 'enum':
      return type.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'array':
      return `readonly (${typeOf(type.items)})[]`;
    case 'map':
      return `Readonly<Record<string, ${typeOf(type.values)}>>`;
    case 'object':
      return type.name;
  }
}

/** An interface with its fields as JSON has them. */
export function interfaceOf({ name, description, fields }: ObjectType): string {
  return `${comment(description)}export interface ${name} {\n${members(fields)}\n}\n`;
}

/** The members of an interface. */
export const members = (fields: readonly Field[]): string =>
  fields
    .map(
      (field) =>
        `${comment(field.description)}readonly ${key(field.name)}${field.required ? '' : '?'}: ${typeOf(field.type)};`,
    )
    .join('\n');

const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** A doc comment with a line break behind it, or nothing for no text. */
export function comment(text: string): string {
  const safe = text.replaceAll('*/', '*\\/');
  if (safe === '') return '';
  if (safe.length <= 110) return `/** ${safe} */\n`;
  return `/**\n${wrap(safe, 110)
    .map((line) => ` * ${line}`)
    .join('\n')}\n */\n`;
}
