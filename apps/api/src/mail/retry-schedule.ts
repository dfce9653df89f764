/** How often a mail is tried before it is given up. */
export const maxAttempts = 12;

const firstDelay = 30;
const growth = 2.25;

/**
 * Seconds to wait after so many failed attempts: half a minute at first, 2.25 times as much after each further one, so that
 * twelve attempts take some two days. A fifth more or less keeps mails that failed together from returning together.
 * @param random a number from 0 to 1
 */
export const retryDelay = (attempts: number, random = Math.random()): number =>
  firstDelay * growth ** (attempts - 1) * (0.8 + 0.4 * random);
