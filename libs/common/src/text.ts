/**
 * More marks on one character than any language has: to put marks into their order takes the square of their number. 30 is
 * the bound of Unicode's stream-safe text (UAX #15). The two letters become marks when they are folded.
 */
const manyMarks = /([\p{M}\uff9e\uff9f]{31,})/u;

/** The normal form of a text, in time that grows with its length. Too many marks in a row are left as they are. */
const normalise = (text: string, form: 'NFC' | 'NFKC'): string =>
  text
    .split(manyMarks)
    .map((part, index) => (index % 2 === 0 ? part.normalize(form) : part))
    .join('');

/** Trims and brings text into Unicode normal form C, so that what looks the same is the same. */
export const normaliseText = (text: string): string => normalise(text, 'NFC').trim();

/**
 * The one spelling of an e-mail address: compatibility-normalised (NFKC, so that full-width look-alikes fold), trimmed
 * and in lower case. Everything that compares addresses compares this.
 */
export const normaliseEmail = (email: string): string => normalise(email, 'NFKC').trim().toLowerCase();

/** Whether PostgreSQL can store the text: it has no NUL and no half of a surrogate pair. */
export const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();
