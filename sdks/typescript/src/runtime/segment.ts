/**
 * A parameter of a path, whatever is in it.
 * @throws TypeError for what would make another path of it: servers take `..` for a step back, and nothing for no step
 */
export function segment(value: string): string {
  if (['', '.', '..'].includes(value)) throw new TypeError(`${JSON.stringify(value)} cannot be a part of a path.`);
  return encodeURIComponent(value);
}
