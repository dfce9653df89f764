import fc from 'fast-check';
import { type Schema } from '../contract/operation-shapes.js';
import { idKind } from '../tenancy/id-kinds.js';
import { mark } from './template.js';

/** What fields are given that a made-up value would only ever be refused for. */
const known: Readonly<Record<string, string>> = {
  password: 'password',
  currentPassword: 'password',
  refresh_token: 'refreshToken',
  token: 'mailToken',
};

/** What a schema accepts, as far as JSON Schema can say it. Ids and passwords are marks. */
export function valuesOf(schema: Schema, name: string, path: string): fc.Arbitrary<unknown> {
  const kind = idKind(name, schema.examples?.[0], path);
  if (kind !== undefined) return fc.constant(mark(kind));
  if (name in known) return fc.constant(mark(known[name]));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => valuesOf(choice, name, path)));
  const [type = 'string'] = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  const values = ofType(type, schema, name, path);
  return [schema.type].flat().includes('null') ? fc.option(values) : values;
}

function ofType(type: string, schema: Schema, name: string, path: string): fc.Arbitrary<unknown> {
  if (type === 'object') return objects(schema, path);
  if (type === 'array') return arrays(schema, name, path);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') return numbers(schema);
  return type === 'null' ? fc.constant(null) : strings(schema, name);
}

const numbers = ({ minimum = 0, maximum = 1_000_000, type }: Schema) => {
  const [min, max] = [Math.max(minimum, -(2 ** 31)), Math.min(maximum, 2 ** 31)];
  return type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
};

const arrays = ({ items = {}, minItems, maxItems = 5, examples }: Schema, name: string, path: string) =>
  orExample(fc.array(valuesOf(items, name, path), { minLength: minItems, maxLength: Math.min(maxItems, 5) }), examples);

function objects({ properties = {}, required = [], additionalProperties }: Schema, path: string) {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [name, valuesOf(part, name, path)]),
  );
  const own = fc.record(fields, { requiredKeys: [...required] });
  if (typeof additionalProperties !== 'object') return own;
  const free = fc.dictionary(fc.stringMatching(/^[A-Z_]{1,12}$/), valuesOf(additionalProperties, 'value', path), {
    maxKeys: 3,
  });
  return fc.tuple(free, own).map(([more, fixed]) => ({ ...more, ...fixed }));
}

function strings({ pattern, format, minLength = 0, maxLength = 100, examples }: Schema, name: string) {
  if (format === 'email') return fc.constantFrom(mark('email'), 'somebody@example.com', 'else@example.com');
  if (format === 'date-time') return fc.constantFrom('2027-01-01T00:00:00Z', '2020-01-01T00:00:00Z');
  if (name === 'newPassword') return fc.constant('another-quiet-harbour-43');
  if (pattern !== undefined) return orExample(matching(pattern), examples);
  const short = { minLength: Math.min(minLength, 50), maxLength: Math.max(minLength, Math.min(maxLength, 50)) };
  return orExample(fc.string({ unit: 'grapheme', ...short }), examples);
}

const orExample = (values: fc.Arbitrary<unknown>, examples: readonly unknown[] = []): fc.Arbitrary<unknown> =>
  examples.length > 0 ? fc.oneof(fc.constantFrom(...examples), values) : values;

/** fast-check knows the plainer half of regular expressions. */
function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return fc.constant('text');
  }
}
