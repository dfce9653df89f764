/** What stands after the `?` of an address, before anybody has looked at it. */
export type RawSearch = Record<string, unknown>;

/** A text; undefined where there is none. What looks like a number was read as one, and is a text again. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
}

/** A text of a certain shape. */
export function matchOf(value: unknown, shape: RegExp): string | undefined {
  const text = textOf(value);
  return text !== undefined && shape.test(text) ? text : undefined;
}

/** One of a few. */
export const oneOf = <Choice extends string | number>(value: unknown, choices: readonly Choice[]): Choice | undefined =>
  choices.find((choice) => choice === value);

/** How many to skip; undefined at the beginning. */
export const offsetOf = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined;

/** Only what is set: an address says nothing of the rest. */
export const given = <Search extends object>(search: Search): Partial<Search> =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Partial<Search>;

/** What a list is searched by, and where in it one is. */
export interface ListSearch {
  readonly q?: string;
  readonly offset?: number;
}

export const listSearch = ({ q, offset }: RawSearch): ListSearch => given({ q: textOf(q), offset: offsetOf(offset) });
