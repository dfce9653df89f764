import { isSecret, snakeCase, wrap, type EnumType, type Field, type ObjectType, type TypeRef } from '../model/index.js';

/** The type as Python annotates it. */
export function typeOf(type: TypeRef): string {
  const plain = plainTypeOf(type);
  return type.nullable && type.kind !== 'unknown' ? `${plain} | None` : plain;
}

function plainTypeOf(type: TypeRef): string {
  switch (type.kind) {
    case 'string':
      return 'str';
    case 'integer':
      return 'int';
    case 'number':
      return 'float';
    case 'boolean':
      return 'bool';
    case 'unknown':
      return 'Any';
    case 'constant':
      return `Literal[${typeof type.value === 'boolean' ? (type.value ? 'True' : 'False') : JSON.stringify(type.value)}]`;
    case 'enum':
      return type.name;
    case 'array':
      return `list[${typeOf(type.items)}]`;
    case 'map':
      return `dict[str, ${typeOf(type.values)}]`;
    case 'object':
      return type.name;
  }
}

// The names that Python keeps for itself, as far as APIs are likely to use them.
const reserved = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda not or pass raise return try while with yield self options'.split(
    ' ',
  ),
);

/** In snake case; not beginning with a digit, and with an underscore behind it where Python has another use for it. */
export function attribute(name: string): string {
  const snake = snakeCase(name).replace(/^(?=\d)/, 'n');
  return reserved.has(snake) ? `${snake}_` : snake;
}

/** A name for the texts that something may be. */
export const aliasOf = ({ name, values }: EnumType): string =>
  `${name} = Literal[\n${values.map((value) => `    ${JSON.stringify(value)},\n`).join('')}]\n`;

/** A frozen dataclass. */
export function modelOf(type: ObjectType): string {
  const wire = type.fields.filter(({ name }) => attribute(name) !== name);
  const lines = [
    '@dataclass(frozen=True, slots=True, kw_only=True)',
    `class ${type.name}(Model):`,
    ...indent(docstring(type.description || defaultDescription(type))),
    '',
    ...(wire.length > 0
      ? [
          '    _wire: ClassVar[dict[str, str]] = {',
          ...wire.map((field) => `        ${JSON.stringify(attribute(field.name))}: ${JSON.stringify(field.name)},`),
          '    }',
          '',
        ]
      : []),
    ...type.fields.flatMap((field) => indent(fieldOf(field, type))),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const defaultDescription = ({ sent }: ObjectType) => (sent ? 'What is sent.' : 'What is answered.');

function fieldOf(field: Field, owner: ObjectType): string[] {
  const { type, standard } = optional(field, owner.sent);
  const shown = isSecret(field, owner)
    ? ` = dataclasses.field(${standard ? `default=${standard}, ` : ''}repr=False)`
    : standard && ` = ${standard}`;
  return [`${attribute(field.name)}: ${type}${shown}`, ...docstring(field.description)];
}

/** What may be left out: of what is sent, null is another thing than nothing. */
export function optional({ type, required }: Field, sent: boolean): { type: string; standard: string } {
  const annotated = typeOf(type);
  if (required) return { type: annotated, standard: '' };
  if (sent) return { type: `${annotated} | Omit`, standard: 'OMIT' };
  return {
    type: annotated.endsWith('| None') || annotated === 'Any' ? annotated : `${annotated} | None`,
    standard: 'None',
  };
}

/**
 * The lines of a docstring; none for no text.
 * @param points what stands below it, a line or more for each
 */
export function docstring(text: string, points: readonly string[] = []): string[] {
  if (text === '') return [];
  const lines = wrap(safe(text), 104);
  if (lines.length === 1 && !text.endsWith('"') && points.length === 0) return [`"""${lines[0]}"""`];
  const below = points.flatMap((point) =>
    wrap(safe(point), 100).map((line, index) => (index === 0 ? line : `    ${line}`)),
  );
  return [`"""${lines[0]}`, ...lines.slice(1), ...(below.length > 0 ? ['', ...below] : []), '"""'];
}

const safe = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"""', "'''");

export const indent = (lines: readonly string[], by = '    '): string[] =>
  lines.map((line) => (line === '' ? '' : by + line));
