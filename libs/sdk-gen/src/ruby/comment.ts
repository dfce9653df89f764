import { wrap } from '../model/index.js';

/** A comment with a line break behind it, or nothing for no text. Lines after the first are set in by `hanging`. */
export function comment(text: string, indent: string, hanging = ''): string {
  return wrap(text, 110 - indent.length)
    .map((line, index) => `${indent}# ${index === 0 ? '' : hanging}${line}\n`)
    .join('');
}

/** As Ruby writes a text that it looks for nothing in. */
export const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Arguments on one line, or on a line each where that would be too long. */
export function list(parts: readonly string[], indent: string, before: string, after = ''): string {
  const line = `${indent}${before}(${parts.join(', ')})${after}`;
  if (parts.length === 0) return `${indent}${before}${after}\n`;
  if (line.length <= 120) return `${line}\n`;
  return `${indent}${before}(\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent})${after}\n`;
}
