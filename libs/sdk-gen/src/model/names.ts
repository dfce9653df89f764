/**
 * The words of a name in any case: `apiKey`, `api_key`, `api-key`, `APIKey` and `Api key` are all `api`, `key`. `_id` stands
 * beside `id` in some answers, and is `raw`, `id`.
 */
export function wordsOf(name: string): string[] {
  return name
    .replace(/^_/, 'raw ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

export const camelCase = (name: string): string => lowerFirst(pascalCase(name));
export const pascalCase = (name: string): string => wordsOf(name).map(upperFirst).join('');
export const snakeCase = (name: string): string => wordsOf(name).join('_');

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Lines of at most `width` characters, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
