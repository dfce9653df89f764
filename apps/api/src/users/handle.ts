import slugify from '@sindresorhus/slugify';
import { randomInt } from 'node:crypto';

/** The fewest and the most characters of a handle. */
export const handleLength = { min: 3, max: 30 };

/** Handles to try for a name, likeliest first: `yourname`, then `yourname` and ever more digits, without end. */
export function* handleCandidates(name: string): Generator<string> {
  const base = slugify(name, { separator: '' }).slice(0, handleLength.max) || 'user';
  if (base.length >= handleLength.min) yield base;
  for (let digits = 2; ; digits = Math.min(digits + 1, 12)) {
    const number = String(randomInt(10 ** digits)).padStart(digits, '0');
    yield base.slice(0, handleLength.max - digits) + number;
  }
}
