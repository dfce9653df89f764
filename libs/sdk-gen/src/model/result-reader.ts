import type { Result } from './api-model.js';
import { pascalCase } from './names.js';
import type { Content, OpenApiOperation, Schema } from './open-api.js';
import type { TypeReader } from './type-reader.js';

/** What the operation answers when it succeeds; undefined where that is for browsers: pages, files, redirections. */
export function readResult(operation: OpenApiOperation, types: TypeReader): Result | undefined {
  const [, success] = Object.entries(operation.responses).find(([status]) => status.startsWith('2')) ?? [];
  const content: Content = success?.content ?? {};
  if (content['application/json'] === undefined) return 'application/jsonl' in content ? { kind: 'text' } : undefined;
  const schema = content['application/json'].schema;
  return readPage(schema, operation, types) ?? readValue(schema, operation, types);
}

/** Lists that can be paged: by a cursor where the answer tells the next one, by an offset where the query takes one. */
function readPage(schema: Schema, operation: OpenApiOperation, types: TypeReader): Result | undefined {
  const at = listIn(types.resolve(schema));
  if (at === undefined) return undefined;
  const { properties = {} } = types.resolve(schema);
  const item = types.read(properties[at].items ?? {}, `${operation.operationId} item`, 'received');
  const find = (name: string) => whereIs(properties, name);
  const style = find('nextCursor') ? 'cursor' : 'offset';
  if (style === 'offset' && !operation.parameters?.some(({ name }) => name === 'offset')) return undefined;
  return { kind: 'page', style, item, at: [at], nextCursor: find('nextCursor') ?? [], total: find('total') ?? [] };
}

/** The member that holds the rows: `data`, or the only one that is an array beside a total. */
function listIn({ properties = {} }: Schema): string | undefined {
  const lists = Object.keys(properties).filter((name) => properties[name].type === 'array');
  if (lists.length !== 1) return undefined;
  return lists[0] === 'data' || 'total' in properties ? lists[0] : undefined;
}

function whereIs(properties: Readonly<Record<string, Schema>>, name: string): string[] | undefined {
  if (name in properties) return [name];
  const around = ['meta', 'pagination'].find((one) => name in (properties[one]?.properties ?? {}));
  return around === undefined ? undefined : [around, name];
}

/** The answer as a whole, or what is in its envelope. */
function readValue(schema: Schema, operation: OpenApiOperation, types: TypeReader): Result {
  const inside = schema.properties?.data;
  const value = inside ?? schema;
  if (value.type === 'null' || onlySaysSo(schema) || onlySaysSo(types.resolve(value))) return { kind: 'nothing' };
  const type = types.read(value, `${pascalCase(operation.operationId)}Result`, 'received');
  return { kind: 'value', type, at: inside ? ['data'] : [] };
}

/** `{message, success: true}`, or `{id, deleted: true}` with the id that was sent. */
const onlySaysSo = ({ properties = {} }: Schema): boolean =>
  ['message,success', 'deleted,id'].includes(Object.keys(properties).sort().join());
