import { isSecret, type Field, type ObjectType, type TypeRef } from '../model/index.js';
import { comment, quote } from './comment.js';
import { fieldName } from './names.js';

/** The type as YARD's comments have it. */
export function documented(type: TypeRef): string {
  const plain = plainly(type);
  return type.nullable && type.kind !== 'unknown' ? `${plain}, nil` : plain;
}

function plainly(type: TypeRef): string {
  switch (type.kind) {
    case 'string':
    case 'enum':
      return 'String';
    case 'constant':
      return typeof type.value === 'string' ? 'String' : 'Boolean';
    case 'integer':
      return 'Integer';
    case 'number':
      return 'Float';
    case 'boolean':
      return 'Boolean';
    case 'unknown':
      return 'Object';
    case 'array':
      return `Array<${documented(type.items)}>`;
    case 'map':
      return `Hash{String => ${documented(type.values)}}`;
    case 'object':
      return type.name;
  }
}

/** What `Latchkey::Wire.load` makes of the value; undefined where JSON has it by itself. */
export function loaded(type: TypeRef): string | undefined {
  if (type.kind === 'object') return type.name;
  const items = type.kind === 'array' ? loaded(type.items) : undefined;
  return items && `[${items}]`;
}

/** What else there is to say of a field. */
export function about({ type, description }: Field): string {
  const values = type.kind === 'enum' ? `One of ${type.values.map((value) => `\`${value}\``).join(', ')}.` : '';
  const always = type.kind === 'constant' ? `Always \`${String(type.value)}\`.` : '';
  return [description, values, always].filter(Boolean).join(' ');
}

/** The types that have a class. A body as a whole needs none: its fields are arguments. */
export function withClass(types: readonly ObjectType[]): ObjectType[] {
  const parts = new Set(types.flatMap(({ fields }) => fields.flatMap(({ type }) => madeOf(type))));
  return types.filter(({ name, received }) => received || parts.has(name));
}

/** Classes of the types, those that others are made of before them. */
export function classesOf(types: readonly ObjectType[]): string {
  const byName = new Map(types.map((type) => [type.name, type]));
  const written = new Map<string, string>();
  const write = (type: ObjectType) => {
    if (written.has(type.name)) return;
    for (const name of type.fields.flatMap((field) => madeOf(field.type))) write(byName.get(name) as ObjectType);
    written.set(type.name, classOf(type));
  };
  withClass(types).forEach(write);
  return [...written.values()].join('\n');
}

function madeOf(type: TypeRef): string[] {
  if (type.kind === 'object') return [type.name];
  if (type.kind === 'array') return madeOf(type.items);
  return type.kind === 'map' ? madeOf(type.values) : [];
}

function classOf(type: ObjectType): string {
  const direction = type.sent ? 'Is sent to the server.' : 'Is what the server answers.';
  const fields = type.fields.map((field) => declaration(field, type)).join('\n');
  return `${comment(`${direction} ${type.description}`, '    ')}    class ${type.name} < Latchkey::Model\n${fields}    end\n`;
}

function declaration(field: Field, owner: ObjectType): string {
  const type = loaded(field.type);
  const parts = [
    `:${fieldName(field.name)}`,
    quote(field.name),
    ...(type === undefined ? [] : [`type: ${type}`]),
    ...(owner.sent && field.required ? ['required: true'] : []),
    ...(isSecret(field, owner) ? ['secret: true'] : []),
  ];
  const returns = comment(`@return [${readAs(field)}] ${about(field)}`, '      ', '  ');
  return `${returns}      field ${parts.join(', ')}\n`;
}

/** The type of what a reader returns: nil as well, for what may be left out. */
const readAs = ({ type, required }: Field): string => documented(required ? type : { ...type, nullable: true });
