import { parse } from 'dotenv';

/** A variable as it is edited: `id` keeps a row what it is while its name changes. */
export interface Variable {
  readonly id: number;
  readonly name: string;
  readonly value: string;
}

export type Variables = Readonly<Record<string, string>>;

/** What would become of variables by others that are laid over them. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly same: readonly string[];
  readonly removed: readonly string[];
}

const nameRule = /^[A-Za-z_][A-Za-z0-9_]*$/;
export const mostVariables = 200;

let last = 0;
export const newVariable = (name = '', value = ''): Variable => ({ id: ++last, name, value });

export const toRows = (variables: Variables | null): Variable[] =>
  Object.entries(variables ?? {}).map(([name, value]) => newVariable(name, value));

export const toVariables = (rows: readonly Variable[]): Variables =>
  Object.fromEntries(rows.map(({ name, value }) => [name, value]));

/** The variables of a file of lines `NAME=value`, as programs read it: quotes, comments, `export`, values of several lines. */
export const readEnvFile = (text: string): Variables => parse(text);

export function difference(before: Variables, after: Variables): Difference {
  const names = Object.keys(after);
  const had = (name: string): boolean => Object.hasOwn(before, name);
  return {
    added: names.filter((name) => !had(name)),
    changed: names.filter((name) => had(name) && before[name] !== after[name]),
    same: names.filter((name) => before[name] === after[name]),
    removed: Object.keys(before).filter((name) => !Object.hasOwn(after, name)),
  };
}

/** Lays variables over those that there are: a row of the same name gets the value. */
export function merge(rows: readonly Variable[], over: Variables): Variable[] {
  const kept = rows.map((row) => (Object.hasOwn(over, row.name) ? { ...row, value: over[row.name] ?? '' } : row));
  const names = new Set(rows.map(({ name }) => name));
  const added = Object.entries(over).filter(([name]) => !names.has(name));
  return [...kept, ...added.map(([name, value]) => newVariable(name, value))];
}

/** What is wrong with a name, if anything is. */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'A variable needs a name.';
  return nameRule.test(name) ? undefined : 'Use letters, digits and underscores, and no digit at the start.';
}

/** What is wrong with each row, by its id: the server says the same, but not of two rows with one name. */
export function rowFaults(rows: readonly Variable[]): ReadonlyMap<number, string> {
  const faults = new Map<number, string>();
  const seen = new Set<string>();
  for (const { id, name } of rows) {
    const fault = nameFault(name) ?? (seen.has(name) ? 'There is one of this name above.' : undefined);
    if (fault) faults.set(id, fault);
    seen.add(name);
  }
  return faults;
}
