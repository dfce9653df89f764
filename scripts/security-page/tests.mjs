// Finds the tests that are named after a row.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const literal = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g;
const name = /\b(?:R(\d+)|checks? (\d+(?:(?:, | and )\d+)*))\b/g;

/** @returns every test file of the project, relative to its root */
export const testFiles = (root) =>
  ['apps', 'libs', 'test']
    .flatMap((top) => readdirSync(join(root, top), { recursive: true }).map((path) => join(top, path)))
    .filter((path) => path.endsWith('.spec.ts') && !path.includes('node_modules'))
    .sort();

/** @returns the ids of rows ("R5", "check 43"), each with the files that have a test of that name */
export function testsByRow(root) {
  const found = new Map();
  for (const path of testFiles(root)) {
    for (const id of new Set(idsIn(readFileSync(join(root, path), 'utf8')))) {
      found.set(id, [...(found.get(id) ?? []), path]);
    }
  }
  return found;
}

function* idsIn(source) {
  for (const [, single, template, double] of source.matchAll(literal)) {
    for (const [, regression, checks] of (single ?? template ?? double ?? '').matchAll(name)) {
      if (regression) yield `R${regression}`;
      else for (const [number] of checks.matchAll(/\d+/g)) yield `check ${number}`;
    }
  }
}
