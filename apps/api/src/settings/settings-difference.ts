import { difference, type Difference, untold } from '../audit/audit-facts.js';
import { type ProjectSettings, sealedFields } from './project-settings.js';

/** What changed of the settings: of secrets and variables their names, and never what they were or are. */
export function settingsDifference(before: ProjectSettings, after: ProjectSettings): Difference | undefined {
  const fields = Object.keys(after).filter((field) => field !== 'updatedAt') as (keyof ProjectSettings)[];
  const found = difference(before, after, fields);
  if (!found) return undefined;
  const told = { before: { ...found.before }, after: { ...found.after } };
  for (const field of sealedFields.filter((name) => name in found.after)) {
    told.before[field] = traces(before[field], after[field]);
    told.after[field] = traces(after[field], before[field]);
  }
  return told;
}

/** Of each variable that differs its name; of any other secret that it is there. */
function traces(value: unknown, other: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value === null ? null : untold;
  const others = (typeof other === 'object' ? other : null) ?? {};
  const differing = Object.entries(value).filter(([name, text]) => !has(others, name) || others[name] !== text);
  return Object.fromEntries(differing.map(([name]) => [name, untold]));
}

const has = (object: object, name: string): object is Record<string, unknown> => Object.hasOwn(object, name);
