import type { TypeRef } from '../model/index.js';
import { exported } from './names.js';

/** The type of a value that is there. `sent`: whether programs write it; the server does else. */
export function plainType(type: TypeRef, sent: boolean): string {
  switch (type.kind) {
    case 'string':
      return 'string';
    case 'integer':
      // Times in milliseconds need 64 bits on every machine; what people write in their programs is an int.
      return sent ? 'int' : 'int64';
    case 'number':
      return 'float64';
    case 'boolean':
      return 'bool';
    case 'unknown':
      return 'any';
    case 'constant':
      return typeof type.value === 'string' ? 'string' : 'bool';
    case 'enum':
    case 'object':
      return exported(type.name);
    case 'array':
      return `[]${nullableType(type.items, sent)}`;
    case 'map':
      return `map[string]${nullableType(type.values, sent)}`;
  }
}

/** The type of a value that is there or, where it may be, null. */
export function nullableType(type: TypeRef, sent: boolean): string {
  const plain = plainType(type, sent);
  return type.nullable && !hasNil(type) ? `*${plain}` : plain;
}

/** The type of a value that may be left out. */
export function optionalType(type: TypeRef, sent: boolean): string {
  const plain = plainType(type, sent);
  if (type.kind === 'unknown') return plain;
  if (sent) return type.nullable ? `*latchkey.Nullable[${plain}]` : `*${plain}`;
  return hasNil(type) ? plain : `*${plain}`;
}

/** Whether Go has a nil for it without a pointer. */
const hasNil = ({ kind }: TypeRef): boolean => ['array', 'map', 'unknown'].includes(kind);
