import slugify from '@sindresorhus/slugify';
import { randomInt } from 'node:crypto';

const longest = 30;

/** Handles to try for a name, likeliest first: `yourname`, then `yourname` and ever more digits, without end. */
export function* handleCandidates(name: string): Generator<string> {
  const base = slugify(name, { separator: '' }).slice(0, longest) || 'user';
  yield base;
  for (let digits = 2; ; digits = Math.min(digits + 1, 12)) yield base + randomInt(10 ** digits);
}
