import { AppError, type InputIssue } from '@latchkey/common';
import { type z } from 'zod';

/**
 * Turns what zod found into the registry's validation error: each issue names the field as the client wrote it and says
 * what would be right.
 */
export function validationError(
  error: z.ZodError,
  location: InputIssue['location'],
  input: unknown,
  schema: z.ZodObject,
): AppError {
  const issues = withoutConsequences(error.issues)
    .flatMap((issue) => toIssues(issue, location, input))
    .slice(0, mostIssues)
    .map((issue) => (mayEcho(issue.field, schema) ? issue : { ...issue, input: undefined }));
  return new AppError('VALIDATION', { message: issues[0].error, issues });
}

/**
 * What is of the wrong type is that alone: that the list in a field for text is too short helps nobody. Nor does it that a
 * number is past what can be counted with, where the field has a bound of its own.
 */
function withoutConsequences(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const at = ({ path }: z.core.$ZodIssue): string => path.join('.');
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(at));
  const bounded = new Set(issues.filter((issue) => isBound(issue) && !isUncountable(issue)).map(at));
  return issues.filter((issue) => {
    if (issue.code === 'invalid_type') return true;
    return !mistyped.has(at(issue)) && !(isUncountable(issue) && bounded.has(at(issue)));
  });
}

const isBound = ({ code }: z.core.$ZodIssue): boolean => code === 'too_big' || code === 'too_small';

const isUncountable = (issue: z.core.$ZodIssue): boolean =>
  (issue.code === 'too_big' && issue.maximum === Number.MAX_SAFE_INTEGER) ||
  (issue.code === 'too_small' && issue.minimum === Number.MIN_SAFE_INTEGER);

/** A body with a hundred thousand mistakes does not get an answer that is many times its size. */
const mostIssues = 100;

function toIssues(issue: z.core.$ZodIssue, location: InputIssue['location'], input: unknown): InputIssue[] {
  // A name that is not allowed is not repeated: what is wrong is wrong with that which it is in.
  const path = issue.code === 'invalid_key' ? issue.path.slice(0, -1) : issue.path;
  const field = path.map(String).join('.');
  const at = path.reduce<unknown>((value, key) => (has(value, key) ? value[key] : undefined), input);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const name = repeatable(field ? `${field}.${key}` : key);
      const what = name === '' ? 'A field without a name' : label(name);
      return { field: name, error: `${what} is not known here: remove it`, location, type: 'extra_forbidden' };
    });
  }
  return [{ field, error: sentence(issue, field, at, location), location, type: pydanticType(issue, at), input: at }];
}

function sentence(issue: z.core.$ZodIssue, field: string, at: unknown, location: InputIssue['location']): string {
  const name = label(field);
  // A check of ours has seen the list, and says itself what is wrong with it.
  if (location === 'query' && Array.isArray(at) && issue.code !== 'custom') return `${name} must be given once`;
  switch (issue.code) {
    case 'invalid_type':
      return at === undefined ? `${name} is required` : `${name} must be ${article(issue.expected)}`;
    case 'too_small':
      if (isNumber(issue)) return `${name} must be at least ${issue.minimum}`;
      return issue.origin === 'string' && issue.minimum === 1
        ? `${name} is required`
        : `${name} must have at least ${count(issue.minimum, issue.origin)}`;
    case 'too_big':
      if (isNumber(issue)) return `${name} must be at most ${issue.maximum}`;
      return `${name} must have at most ${count(issue.maximum, issue.origin)}`;
    case 'invalid_value':
      if (at === undefined) return `${name} is required`;
      return `${name} must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`;
    default:
      return `${name} ${issue.message}`;
  }
}

/** The reason in pydantic's vocabulary, which the secret-key surface promises. A check of ours names it in `params.type`. */
function pydanticType(issue: z.core.$ZodIssue, at: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return at === undefined ? 'missing' : `${pythonTypes[issue.expected] ?? issue.expected}_type`;
    case 'too_small':
      if (isNumber(issue)) return 'greater_than_equal';
      return issue.origin === 'string' ? 'string_too_short' : 'too_short';
    case 'too_big':
      if (isNumber(issue)) return 'less_than_equal';
      return issue.origin === 'string' ? 'string_too_long' : 'too_long';
    case 'invalid_value':
      return at === undefined ? 'missing' : 'enum';
    case 'invalid_format':
      return issue.format === 'regex' ? 'string_pattern_mismatch' : 'value_error';
    case 'custom':
      return typeof issue.params?.type === 'string' ? issue.params.type : 'value_error';
    default:
      return 'value_error';
  }
}

const pythonTypes: Readonly<Record<string, string>> = {
  object: 'dict',
  record: 'dict',
  array: 'list',
  boolean: 'bool',
  number: 'float',
};

const longestRepeated = 100;

/** The name of an unknown field, as an error repeats it: the beginning of one that is longer than names are. */
export const repeatable = (name: string): string =>
  name.length <= longestRepeated ? name : `${name.slice(0, longestRepeated).toWellFormed()}…`;

/** What was sent is echoed (by surfaces that do) only where it cannot be a secret. */
const mayEcho = (field: string, schema: z.ZodObject): boolean => {
  const [name] = field.split('.');
  return has(schema.shape, name) && (schema.shape[name] as z.ZodType).meta()?.secret !== true;
};

/** The field in words. What lies inside of it keeps the spelling that the client gave it: `Env vars.DATABASE_URL`. */
const label = (field: string): string => {
  if (field === '') return 'The body';
  const [outer, ...inner] = field.split('.');
  const words = outer
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, (_, low: string, high: string) => `${low} ${high.toLowerCase()}`);
  return [words.slice(0, 1).toUpperCase() + words.slice(1), ...inner].join('.');
};

const nouns: Readonly<Record<string, string>> = {
  object: 'a JSON object',
  record: 'a JSON object',
  array: 'a list',
  int: 'a whole number',
};

const article = (type: string): string => nouns[type] ?? `a ${type}`;

const isNumber = ({ origin }: { readonly origin: string }): boolean => origin === 'number' || origin === 'int';

const count = (bound: number | bigint, origin: string): string =>
  `${bound} ${origin === 'string' ? 'character' : 'item'}${Number(bound) === 1 ? '' : 's'}`;

/** Whether it is a field of the value's own: `toString` is none, though every object has it. */
const has = (value: unknown, key: PropertyKey): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);
