// Line breaks, other controls, and the invisible characters that turn the direction of text (Unicode TR36).
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const linkLike = /:\/\/|\bwww\.|@|[^\s.]\.\p{L}{2,}\//iu;
const longest = 80;

/**
 * A name that somebody chose, as a mail to somebody else may show it: one line, not long, and nothing that a mail program
 * would make a link of. A server that mails any words to any address would be a tool for spam.
 * @param fallback what stands in for a name that may not be shown
 */
export function displayName(name: string, fallback: string): string {
  const line = name.replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
  if (line === '' || linkLike.test(line)) return fallback;
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
