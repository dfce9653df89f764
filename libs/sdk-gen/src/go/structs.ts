import type { EnumType, Field, ObjectType } from '../model/index.js';
import { comment } from './comment.js';
import { exported } from './names.js';
import { nullableType, optionalType } from './types.js';

/** A struct for what is sent or received, with the names of the wire in its tags. */
export function structOf({ name, description, fields, sent }: ObjectType): string {
  const direction = sent ? 'is sent to the server.' : 'is what the server answers.';
  return struct(exported(name), `${direction} ${description}`, fields, sent);
}

/** @param about goes on from the name */
export function struct(name: string, about: string, fields: readonly Field[], sent: boolean): string {
  const lines = fields.map((field) => lineOf(field, sent));
  return `${comment(`${name} ${about}`)}type ${name} struct {\n${sections(lines)}}\n`;
}

/** A type of texts, with a constant for each. */
export function enumOf({ name, values }: EnumType): string {
  const type = exported(name);
  const width = Math.max(...values.map((value) => exported(value).length));
  const constants = values.map((value) => `\t${type}${exported(value).padEnd(width)} ${type} = "${value}"\n`);
  const about = `// ${type} is one of a few texts.\ntype ${type} string\n`;
  return `${about}\n// The values of ${type}.\nconst (\n${constants.join('')})\n`;
}

interface Line {
  readonly cells: readonly [name: string, type: string, tag: string];
  readonly about: string;
}

function lineOf({ name, type, required, description }: Field, sent: boolean): Line {
  const goType = required ? nullableType(type, sent) : optionalType(type, sent);
  const always = type.kind === 'constant' ? `Always ${JSON.stringify(type.value)}.` : '';
  const tag = `\`json:"${name}${required ? '' : ',omitempty'}"\``;
  return { cells: [exported(name), goType, tag], about: `${description} ${always}`.trim() };
}

/** Fields as gofmt aligns them: columns are as wide as their widest cell, up to an empty line. Comments have one before them. */
function sections(lines: readonly Line[]): string {
  const all: Line[][] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last && line.about === '') last.push(line);
    else all.push([line]);
  }
  return all.map(section).join('\n');
}

function section(lines: readonly Line[]): string {
  const width = (column: 0 | 1) => Math.max(...lines.map(({ cells }) => cells[column].length));
  const [names, types] = [width(0), width(1)];
  return lines
    .map(({ cells: [name, type, tag], about }) => {
      return `${comment(about, '\t')}\t${name.padEnd(names)} ${type.padEnd(types)} ${tag}\n`;
    })
    .join('');
}
