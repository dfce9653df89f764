/** A part of what is built. */
export type Part = 'server' | 'console' | 'guide';

/** The file in dist/ that says what it was made from. */
export const STAMP: string;

/** What the sources of each part are at this moment. */
export function stampOf(root: string): Readonly<Record<Part, object>>;

/** The parts of `dist` that were not made from what lies in `root`. */
export function staleParts(root: string, dist: string): Part[];
