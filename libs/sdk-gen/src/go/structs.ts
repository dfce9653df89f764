import { isSecret, type EnumType, type Field, type ObjectType } from '../model/index.js';
import { comment } from './comment.js';
import { exported } from './names.js';
import { nullableType, optionalType } from './types.js';

/** A struct for what is sent or received, with the names of the wire in its tags. */
export function structOf(type: ObjectType): string {
  const { name, description, fields, sent } = type;
  const direction = sent ? 'is sent to the server.' : 'is what the server answers.';
  const secrets = new Set(fields.filter((field) => isSecret(field, type)));
  const declared = struct(exported(name), `${direction} ${description}`, fields, sent, secrets);
  return secrets.size > 0 ? `${declared}\n${printedOf(exported(name))}` : declared;
}

/** How it is printed, so that no secret comes into a log. */
const printedOf = (name: string): string => `// String shows it without what may be a secret.
func (v ${name}) String() string {
\treturn latchkey.WithoutSecrets(v)
}

// GoString is String, for %#v.
func (v ${name}) GoString() string {
\treturn latchkey.WithoutSecrets(v)
}
`;

/**
 * @param about goes on from the name
 * @param secrets those of the fields that are not printed
 */
export function struct(
  name: string,
  about: string,
  fields: readonly Field[],
  sent: boolean,
  secrets: ReadonlySet<Field> = new Set(),
): string {
  const lines = fields.map((field) => lineOf(field, sent, secrets.has(field)));
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

function lineOf({ name, type, required, description }: Field, sent: boolean, secret: boolean): Line {
  const goType = required ? nullableType(type, sent) : optionalType(type, sent);
  const always = type.kind === 'constant' ? `Always ${JSON.stringify(type.value)}.` : '';
  const tag = `\`json:"${name}${required ? '' : ',omitempty'}"${secret ? ' latchkey:"secret"' : ''}\``;
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
