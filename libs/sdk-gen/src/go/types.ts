import type { Field, ObjectType, SurfaceModel, TypeRef } from '../model/index.js';
import { comment } from './comment.js';
import { exported } from './names.js';

/** The Go types of one surface: structs with the names of the wire in their tags. */
export class GoTypes {
  private readonly taken: ReadonlySet<string>;
  private readonly enums = new Map<string, readonly string[]>();

  constructor(surface: SurfaceModel) {
    this.taken = new Set(surface.types.map(({ name }) => exported(name)));
  }

  /** A struct for what is sent or received. */
  struct({ name, description, fields, sent }: ObjectType): string {
    const direction = sent ? 'is sent to the server.' : 'is what the server answers.';
    return this.structOf(exported(name), description === '' ? direction : `${direction} ${description}`, fields, sent);
  }

  /** @param about goes on from the name */
  structOf(name: string, about: string, fields: readonly Field[], sent: boolean): string {
    const lines = fields.map((field) => this.fieldOf(field, sent));
    return `${comment(`${name} ${about}`)}type ${name} struct {\n${sections(lines)}}\n`;
  }

  /** The type of a value that is there. */
  plain(type: TypeRef, sent: boolean): string {
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
        return this.enumOf(type.name, type.values);
      case 'array':
        return `[]${this.nullable(type.items, sent)}`;
      case 'map':
        return `map[string]${this.nullable(type.values, sent)}`;
      case 'object':
        return exported(type.name);
    }
  }

  /** The type of a value that is there or null. */
  nullable(type: TypeRef, sent: boolean): string {
    const plain = this.plain(type, sent);
    return type.nullable && !hasNil(type) ? `*${plain}` : plain;
  }

  /** The enums that have been met, each with its values. */
  enumDeclarations(): string[] {
    return [...this.enums]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, values]) => enumDeclaration(name, values));
  }

  private fieldOf({ name, type, required, description }: Field, sent: boolean): Line {
    const tag = `\`json:"${name}${required ? '' : ',omitempty'}"\``;
    return {
      cells: [exported(name), this.inStruct(type, required, sent), tag],
      about: [description, values(type)].filter(Boolean),
    };
  }

  private inStruct(type: TypeRef, required: boolean, sent: boolean): string {
    const plain = this.plain(type, sent);
    if (required) return this.nullable(type, sent);
    if (type.kind === 'unknown') return plain;
    if (sent) return type.nullable ? `*latchkey.Nullable[${plain}]` : `*${plain}`;
    return hasNil(type) ? plain : `*${plain}`;
  }

  private enumOf(name: string, values: readonly string[]): string {
    const found = exported(name);
    const free = this.taken.has(found) ? `${found}Value` : found;
    this.enums.set(free, values);
    return free;
  }
}

/** Whether Go has a nil for it without a pointer. */
const hasNil = ({ kind }: TypeRef): boolean => ['array', 'map', 'unknown'].includes(kind);

const values = (type: TypeRef): string => (type.kind === 'constant' ? `Always ${JSON.stringify(type.value)}.` : '');

function enumDeclaration(name: string, texts: readonly string[]): string {
  const width = Math.max(...texts.map((text) => exported(text).length));
  const constants = texts.map((text) => `\t${name}${exported(text).padEnd(width)} ${name} = ${JSON.stringify(text)}\n`);
  return `// ${name} is one of a few texts.\ntype ${name} string\n\n// The values of ${name}.\nconst (\n${constants.join('')})\n`;
}

interface Line {
  readonly cells: readonly [string, string, string];
  readonly about: readonly string[];
}

/** Fields as gofmt aligns them: columns are as wide as their widest cell, up to the next line that is empty or a comment. */
function sections(lines: readonly Line[]): string {
  const all: Line[][] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last && line.about.length === 0) last.push(line);
    else all.push([line]);
  }
  return all.map(section).join('\n');
}

function section(lines: readonly Line[]): string {
  const width = (column: 0 | 1) => Math.max(...lines.map(({ cells }) => cells[column].length));
  const [names, types] = [width(0), width(1)];
  return lines
    .map(({ cells: [name, type, tag], about }) => {
      return `${comment(about.join(' '), '\t')}\t${name.padEnd(names)} ${type.padEnd(types)} ${tag}\n`;
    })
    .join('');
}
