const bullets = '•'.repeat(8);
/** Of a shorter secret, four characters would give too much away. */
const shortestShown = 8;

/** The last four characters of a secret, by which its owner knows it again. */
export const lastFour = (secret: string): string => [...secret].slice(-4).join('');

/** A secret as it may be shown again: eight bullets, whatever its length, and its last four characters if it has eight. */
export const maskSecret = (secret: string): string =>
  bullets + ([...secret].length < shortestShown ? '' : lastFour(secret));

/** Whether a text is what `maskSecret` makes of some secret. */
export const isMasked = (text: string): boolean =>
  text.startsWith(bullets) && [0, 4].includes([...text.slice(bullets.length)].length);
