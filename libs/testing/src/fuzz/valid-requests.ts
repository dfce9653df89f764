import fc from 'fast-check';
import { type OperationShape, type ParameterShape } from '../contract/operation-shapes.js';
import { idKind } from '../tenancy/id-kinds.js';
import { credentialsOf } from './credentials.js';
import { type Draft, type Field } from './draft.js';
import { valuesOf } from './schema-values.js';
import { mark } from './template.js';

/** Requests as they should be, as far as the document can say: with ids of what there is and a credential that will do. */
export function validRequests(operation: OperationShape): fc.Arbitrary<Draft> {
  const headers = [['host', '127.0.0.1'], ...bodyHeaders(operation)] as readonly Field[];
  return fc
    .record({
      path: pathsOf(operation),
      query: queriesOf(operation),
      credential: fc.constantFrom(...credentialsOf(operation)),
      body: bodiesOf(operation),
    })
    .map(({ path, query, credential, body }) => ({
      operation,
      oddity: 'none',
      method: operation.method,
      path,
      query,
      headers: [...headers, ...credential],
      body,
    }));
}

const bodyHeaders = ({ body }: OperationShape): Field[] => (body ? [['content-type', 'application/json']] : []);

function pathsOf({ path, parameters }: OperationShape): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const values = fc.record(Object.fromEntries(inPath.map((parameter) => [parameter.name, textOf(parameter, path)])));
  return values.map((texts) => path.replace(/\{(\w+)\}/g, (_, name: string) => texts[name]));
}

function queriesOf({ path, parameters }: OperationShape): fc.Arbitrary<string> {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query' && parameter.name !== 'cursor');
  const requiredKeys = inQuery.filter(({ required }) => required).map(({ name }) => name);
  const texts = Object.fromEntries(inQuery.map((parameter) => [parameter.name, textOf(parameter, path)]));
  const some = fc.oneof(fc.constant({}), fc.record(texts, { requiredKeys }));
  return (requiredKeys.length > 0 ? fc.record(texts, { requiredKeys }) : some).map((given) =>
    Object.entries(given)
      .map((pair) => pair.join('='))
      .join('&'),
  );
}

/** A parameter's value as it stands in a URL. */
const textOf = ({ name, schema }: ParameterShape, path: string): fc.Arbitrary<string> =>
  valuesOf(schema, name, path).map((value) => encoded(String(value)));

const encoded = (text: string): string => (text.startsWith('⟦') ? text : encodeURIComponent(text.toWellFormed()));

function bodiesOf({ body, example, path }: OperationShape): fc.Arbitrary<string | undefined> {
  if (!body) return fc.constant(undefined);
  const shown = JSON.stringify(withMarks(example ?? {}, '', path));
  return fc.oneof(
    fc.constant(shown),
    valuesOf(body, '', path).map((value) => JSON.stringify(value)),
  );
}

/** The document's example, with ids of what there is, a password that is right, and an address of the caller's own. */
function withMarks(value: unknown, name: string, path: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withMarks(item, name, path));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withMarks(part, key, path)]));
  const kind = idKind(name, value, path);
  if (kind !== undefined) return mark(kind);
  if (/^(currentP|p)assword$/.test(name)) return mark('password');
  if (name === 'refresh_token') return mark('refreshToken');
  return name === 'email' ? mark('email') : value;
}
