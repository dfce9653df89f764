import slugify from '@sindresorhus/slugify';
import { randomInt } from 'node:crypto';

const longest = 60;
const counted = 5;

/** A slug made from a name: lower-case letters, digits and hyphens; `fallback` when the name has none to offer. */
export const slugOf = (name: string, fallback: string): string => cut(slugify(name), longest) || fallback;

/**
 * Slugs to try for a name, likeliest first: `acme`, `acme-2` to `acme-5`, then `acme` and ever more random digits,
 * without end, so that the thousandth of a name does not try all those before it.
 */
export function* slugCandidates(name: string, fallback: string): Generator<string> {
  const base = slugOf(name, fallback);
  yield base;
  for (let number = 2; number <= counted; number++) yield suffixed(base, number);
  for (let digits = 3; ; digits = Math.min(digits + 1, 12)) yield suffixed(base, randomInt(10 ** digits));
}

function suffixed(base: string, number: number): string {
  const suffix = `-${number}`;
  return cut(base, longest - suffix.length) + suffix;
}

const cut = (slug: string, length: number): string => slug.slice(0, length).replace(/^-+|-+$/g, '');
