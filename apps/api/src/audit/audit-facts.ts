import { keyPattern } from '@latchkey/common';
import { type Facts } from './audit-entry.js';

/** What a thing was and is, where both differ. */
export interface Difference {
  readonly before: Facts;
  readonly after: Facts;
}

/** What stands for a value that is not told. */
export const untold = '[changed]';

const longestText = 500;

/** Facts as they are kept: plain JSON, long texts cut, and a key of ours, should one have got in, cut out. */
export function factsOf(facts: object): Facts {
  const text = JSON.stringify(facts, (_, value: unknown) => (typeof value === 'string' ? brief(value) : value));
  return JSON.parse(text) as Facts;
}

/** Text as it is kept. */
export const brief = (text: string): string => {
  const safe = text.replace(keyPattern, '[key]');
  return safe.length <= longestText ? safe : `${safe.slice(0, longestText).toWellFormed()}…`;
};

/** The fields that differ, with what they were and are; undefined where none does. */
export function difference<Thing extends object>(
  before: Thing,
  after: Thing,
  fields: readonly (keyof Thing & string)[],
): Difference | undefined {
  const changed = fields.filter((field) => !same(before[field], after[field]));
  if (changed.length === 0) return undefined;
  return { before: pick(before, changed), after: pick(after, changed) };
}

/** The named fields of a thing, as they are kept. */
export const pick = <Thing extends object>(thing: Thing, fields: readonly (keyof Thing & string)[]): Facts =>
  factsOf(Object.fromEntries(fields.map((field) => [field, thing[field] ?? null])));

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
