import { snakeCase, type Field, type ObjectType, type Operation, type PageResult } from '../model/index.js';
import { attribute, docstring, indent, optional, typeOf } from './types.js';

/** A method of a client: what is in the path comes first, and what is in query and body by its name. */
export function methodOf(operation: Operation, types: readonly ObjectType[]): string {
  const body = types.find(({ name }) => name === operation.body?.type)?.fields ?? [];
  const named = [...body, ...operation.query];
  const lines = [
    `def ${snakeCase(operation.id)}(`,
    '    self,',
    ...operation.pathParameters.map(({ name }) => `    ${attribute(name)}: str,`),
    '    *,',
    ...inOrder(named).map((field) => `    ${argument(field)},`),
    '    options: RequestOptions = NO_OPTIONS,',
    `) -> ${answerOf(operation)}:`,
    ...indent(docstring(operation.description, pointsOf(named))),
    ...indent(callOf(operation, body)),
    ...indent(sendOf(operation)),
  ];
  return indent(lines).join('\n');
}

const inOrder = (fields: readonly Field[]) => [
  ...fields.filter(({ required }) => required),
  ...fields.filter(({ required }) => !required),
];

function argument(field: Field): string {
  const { type, standard } = optional(field, true);
  return `${attribute(field.name)}: ${type}${standard && ` = ${standard}`}`;
}

/** A line for each argument that has something to be said about it. */
const pointsOf = (fields: readonly Field[]): string[] =>
  fields
    .filter(({ description }) => description !== '')
    .map((field) => `:param ${attribute(field.name)}: ${field.description}`);

function answerOf({ result }: Operation): string {
  switch (result.kind) {
    case 'nothing':
      return 'None';
    case 'text':
      return 'str';
    case 'value':
      return typeOf(result.type);
    case 'page':
      return `Page[${typeOf(result.item)}]`;
  }
}

function callOf({ method, path, query, body, retry, ends }: Operation, fields: readonly Field[]): string[] {
  return [
    'call = Call(',
    `    method="${method}",`,
    `    path=${pathIn(path)},`,
    ...(query.length > 0 ? indent(mapping('query', query)) : []),
    ...(body ? indent(mapping('body', fields)) : []),
    `    retry="${retry}",`,
    ...(ends ? ['    ends=True,'] : []),
    ')',
  ];
}

const mapping = (name: string, fields: readonly Field[]): string[] => [
  `${name}={`,
  ...fields.map((field) => `    ${JSON.stringify(field.name)}: ${attribute(field.name)},`),
  '},',
];

const pathIn = (path: string) =>
  path.includes('{')
    ? `f"${path.replace(/\{(\w+)\}/g, (_, name: string) => `{segment(${attribute(name)})}`)}"`
    : `"${path}"`;

function sendOf(operation: Operation): string[] {
  const { result } = operation;
  const send = (types: string, at: readonly string[]) => [
    `value: ${answerOf(operation)} = self._http.send(call, ${tuple(at)}, ${types}, options)`,
    'return value',
  ];
  switch (result.kind) {
    case 'nothing':
      return ['self._http.exchange(call, options)'];
    case 'text':
      return send('str', []);
    case 'value':
      return send(typeOf(result.type), result.at);
    case 'page':
      return [`shape = ${shapeOf(result)}`, `return self._http.page(call, shape, ${typeOf(result.item)}, options)`];
  }
}

const tuple = (names: readonly string[]) =>
  names.length === 0 ? '()' : `(${names.map((name) => `"${name}"`).join(', ')}${names.length === 1 ? ',' : ''})`;

function shapeOf({ style, at, nextCursor, total }: PageResult): string {
  const parts = [`style="${style}"`, `at=${tuple(at)}`];
  if (nextCursor.length > 0) parts.push(`next_cursor=${tuple(nextCursor)}`);
  if (total.length > 0) parts.push(`total=${tuple(total)}`);
  return `PageShape(${parts.join(', ')})`;
}
