/** Trims and brings text into Unicode normal form C, so that what looks the same is the same. */
export const normaliseText = (text: string): string => text.normalize('NFC').trim();

/**
 * The one spelling of an e-mail address: compatibility-normalised (NFKC, so that full-width look-alikes fold), trimmed
 * and in lower case. Everything that compares addresses compares this.
 */
export const normaliseEmail = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

/** Whether PostgreSQL can store the text: it has no NUL and no half of a surrogate pair. */
export const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();
