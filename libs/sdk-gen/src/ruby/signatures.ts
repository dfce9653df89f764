import type { Field, ObjectType, Operation, Result, SurfaceModel, TypeRef } from '../model/index.js';
import { inOrder } from './client.js';
import { list } from './comment.js';
import { fieldName, methodName } from './names.js';
import { withClass } from './types.js';

/** What type checkers are told of a surface, in RBS. */
export function signaturesOf(surface: SurfaceModel): string {
  const methods = surface.operations.map((operation) => methodOf(operation, surface)).join('');
  const classes = withClass(surface.types).map((type) => `\n${classOf(type)}`);
  return `    class Client < Latchkey::Client\n${methods}    end\n${classes.join('')}`;
}

function methodOf({ id, pathParameters, query, body, result }: Operation, { types }: SurfaceModel): string {
  const fields = types.find(({ name }) => name === body?.type)?.fields ?? [];
  const parameters = [
    ...pathParameters.map(({ name }) => `String ${fieldName(name)}`),
    ...inOrder([...fields, ...query]).map(argument),
    '?options: Latchkey::request_options',
  ];
  return list(parameters, '      ', `def ${methodName(id)}: `, ` -> ${returned(result)}`);
}

const argument = ({ name, type, required }: Field) => `${required ? '' : '?'}${fieldName(name)}: ${signed(type, true)}`;

function classOf({ name, fields, sent }: ObjectType): string {
  const readers = fields.map(({ name: field, type, required }) => {
    return `      attr_reader ${fieldName(field)}: ${signed(required ? type : { ...type, nullable: true }, false)}\n`;
  });
  const made = sent ? `\n${list(inOrder(fields).map(argument), '      ', 'def initialize: ', ' -> void')}` : '';
  return `    class ${name} < Latchkey::Model\n${readers.join('')}${made}    end\n`;
}

function returned(result: Result): string {
  switch (result.kind) {
    case 'nothing':
      return 'nil';
    case 'text':
      return 'String';
    case 'value':
      return signed(result.type, false);
    case 'page':
      return `Latchkey::Page[${signed(result.item, false)}]`;
  }
}

/** @param taken whether it is an argument: there, a hash does for an object */
function signed(type: TypeRef, taken: boolean): string {
  const plain = plainly(type, taken);
  return type.nullable && type.kind !== 'unknown' ? `${plain}?` : plain;
}

function plainly(type: TypeRef, taken: boolean): string {
  switch (type.kind) {
    case 'string':
    case 'enum':
      return 'String';
    case 'constant':
      return typeof type.value === 'string' ? 'String' : 'bool';
    case 'integer':
      return 'Integer';
    case 'number':
      return taken ? 'Numeric' : 'Float';
    case 'boolean':
      return 'bool';
    case 'unknown':
      return 'untyped';
    case 'array':
      return `Array[${signed(type.items, taken)}]`;
    case 'map':
      return `Hash[String, ${signed(type.values, taken)}]`;
    case 'object':
      return taken ? `(${type.name} | Hash[untyped, untyped])` : type.name;
  }
}
