import { wrap } from '../model/index.js';

/** A doc comment with a line break behind it, or nothing for no text. */
export function comment(text: string, indent = ''): string {
  return wrap(text, 110)
    .map((line) => `${indent}// ${line}\n`)
    .join('');
}
