import fc from 'fast-check';
import { type Draft } from './draft.js';
import { type Mutation } from './mutation.js';
import { oddBodies, oddJson, oddNames } from './odd-values.js';

/** The way to a value within a body. */
type Way = readonly string[];

const objectIn = ({ body }: Draft): Readonly<Record<string, unknown>> | undefined => {
  if (body === undefined || !body.startsWith('{')) return undefined;
  try {
    return JSON.parse(body) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined; // Something is wrong with it already.
  }
};
const hasFields = (draft: Draft): boolean => Object.keys(objectIn(draft) ?? {}).length > 0;
const takesBody = ({ operation }: Draft): boolean => operation.body !== undefined;

function waysIn(value: unknown, at: Way = []): Way[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Object.entries(value).flatMap(([name, part]) => waysIn(part, [...at, name]));
  return at.length > 0 ? [at, ...inside] : inside;
}

const anyWay = (draft: Draft): fc.Arbitrary<Way> => fc.constantFrom(...waysIn(objectIn(draft)));

/** JSON can say things that no value of JavaScript is, such as a name that comes twice: they are put in as text. */
const hole = '⟪hole⟫';
const withJson = (value: unknown, json: string): string =>
  JSON.stringify(value)
    .replaceAll(`"${hole}":0`, () => json)
    .replaceAll(`"${hole}"`, () => json);

/** A copy in which the value at some place is another, or is missing. */
function changed(value: unknown, [step, ...rest]: Way, to: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === step ? next(item, rest, to) : item));
  const entries = Object.entries(value as object).map(([name, part]) => [
    name,
    name === step ? next(part, rest, to) : part,
  ]);
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}
const next = (part: unknown, rest: Way, to: unknown): unknown => (rest.length > 0 ? changed(part, rest, to) : to);

const unknownField = fc.tuple(fc.constantFrom(...oddNames), oddJson).map(([name, json]) => `"${name}":${json}`);

/** What can be wrong with a body. */
export const bodyMutations: readonly Mutation[] = [
  {
    name: 'another body',
    weight: 6,
    change: () => fc.constantFrom(...oddBodies).map((body) => ({ body })),
  },
  {
    name: 'an odd value',
    weight: 16,
    fits: hasFields,
    change: (draft) =>
      fc.tuple(anyWay(draft), oddJson).map(([way, json]) => ({
        body: withJson(changed(objectIn(draft), way, hole), json),
      })),
  },
  {
    name: 'a field is missing',
    weight: 3,
    fits: hasFields,
    change: (draft) => anyWay(draft).map((way) => ({ body: JSON.stringify(changed(objectIn(draft), way, undefined)) })),
  },
  {
    name: 'an unknown field',
    weight: 4,
    fits: takesBody,
    change: (draft) => unknownField.map((field) => ({ body: withJson({ ...objectIn(draft), [hole]: 0 }, field) })),
  },
  {
    name: 'a name that comes twice',
    weight: 3,
    fits: hasFields,
    change: (draft) =>
      fc
        .tuple(fc.constantFrom(...Object.keys(objectIn(draft) ?? {})), oddJson, fc.boolean())
        .map(([name, json, first]) => {
          const field = `${JSON.stringify(name)}:${json}`;
          const fields = objectIn(draft) ?? {};
          return { body: withJson(first ? { [hole]: 0, ...fields } : { ...fields, [hole]: 0 }, field) };
        }),
  },
];
