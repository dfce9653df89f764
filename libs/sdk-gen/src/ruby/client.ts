import type { Field, Operation, PageResult, Result, SurfaceModel } from '../model/index.js';
import { comment, list, quote } from './comment.js';
import { fieldName, methodName } from './names.js';
import { about, documented, loaded } from './types.js';

/** The client of a surface, with a method for each operation. */
export function clientOf({ title, credentials, operations, types }: SurfaceModel): string {
  const shown = `{ bearer: ${credentials.apiKey === 'Authorization'}, session: ${credentials.session} }`;
  const methods = operations.map((operation) => {
    const body = types.find(({ name }) => name === operation.body?.type)?.fields ?? [];
    return methodOf(operation, body);
  });
  return `    # A client of the ${title}. Any number of threads may share one.
    class Client < Latchkey::Client
      # How this API wants to be shown who is calling.
      #
      # @api private
      CREDENTIALS = ${shown}.freeze

${methods.join('\n')}    end
`;
}

const indent = '      ';

function methodOf(operation: Operation, body: readonly Field[]): string {
  const named = [...body, ...operation.query];
  const parameters = [
    ...operation.pathParameters.map(({ name }) => fieldName(name)),
    ...inOrder(named).map(({ name, required }) => `${fieldName(name)}:${required ? '' : ' OMIT'}`),
    'options: {}',
  ];
  return [
    documentation(operation, named),
    list(parameters, indent, `def ${methodName(operation.id)}`),
    call(operation, body),
    `${indent}  ${send(operation.result)}\n`,
    `${indent}end\n`,
  ].join('');
}

/** Those that must be given first. */
export const inOrder = (fields: readonly Field[]): Field[] => [
  ...fields.filter(({ required }) => required),
  ...fields.filter(({ required }) => !required),
];

function documentation({ description, pathParameters, result }: Operation, named: readonly Field[]): string {
  const parameters = [...pathParameters, ...inOrder(named)].map((field) =>
    comment(`@param ${fieldName(field.name)} [${documented(field.type)}] ${about(field)}`, indent, '  '),
  );
  return [
    comment(description, indent),
    `${indent}#\n`,
    ...parameters,
    comment('@param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call', indent),
    comment(`@return [${returned(result)}]`, indent),
    comment('@raise [ApiError] when the server refuses', indent),
    comment('@raise [ConnectionError] when no answer came', indent),
  ].join('');
}

function returned(result: Result): string {
  switch (result.kind) {
    case 'nothing':
      return 'nil';
    case 'text':
      return 'String';
    case 'value':
      return documented(result.type);
    case 'page':
      return `Page<${documented(result.item)}>`;
  }
}

function call({ method, path, query, body: taken, retry, ends, result }: Operation, body: readonly Field[]): string {
  const parts = [`http_method: '${method}'`, `path: ${pathIn(path)}`, `retry: :${retry}`];
  // The page that follows is asked for by what is added to the query.
  if (query.length > 0 || result.kind === 'page') parts.push(`query: ${hash(query)}`);
  if (taken) parts.push(`body: ${hash(body)}`);
  if (ends) parts.push('ends: true');
  return list(parts, `${indent}  `, 'call = Latchkey::Call.new');
}

const pathIn = (path: string) =>
  path.includes('{')
    ? `"${path.replace(/\{(\w+)\}/g, (_, name: string) => `#{escape(${fieldName(name)})}`)}"`
    : quote(path);

function hash(fields: readonly Field[]): string {
  if (fields.length === 0) return '{}';
  const pairs = fields.map(({ name }) => `${quote(name)} => ${fieldName(name)}`);
  const line = `{ ${pairs.join(', ')} }`;
  return line.length <= 80 ? line : `{\n${pairs.map((pair) => `${indent}      ${pair}`).join(',\n')}\n${indent}    }`;
}

function send(result: Result): string {
  switch (result.kind) {
    case 'nothing':
      return 'nothing(call, options)';
    case 'text':
      return 'text(call, options)';
    case 'value':
      return `value(call, ${loaded(result.type) ?? 'nil'}, ${names(result.at)}, options)`;
    case 'page':
      return `page(call, ${loaded(result.item) ?? 'nil'}, ${shape(result)}, options)`;
  }
}

function shape({ at, nextCursor, total }: PageResult): string {
  const parts = [
    `at: ${names(at)}`,
    ...(nextCursor.length > 0 ? [`next_cursor: ${names(nextCursor)}`] : []),
    ...(total.length > 0 ? [`total: ${names(total)}`] : []),
  ];
  return `{ ${parts.join(', ')} }`;
}

const names = (all: readonly string[]) => (all.length === 0 ? '[]' : `%w[${all.join(' ')}]`);
