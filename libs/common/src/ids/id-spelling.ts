import { fromUlid, toUlid } from './ulid.js';
import { isUuid, type Uuid } from './uuid.js';

/** How one surface prints and reads one kind of id. */
export interface IdSpelling {
  /** A spelled example, for documents. */
  readonly example: string;
  /** An anchored pattern that every printed id matches, for documents. */
  readonly pattern: string;
  print(id: Uuid): string;
  /** Reads only this very spelling; undefined for any other. */
  parse(text: string): Uuid | undefined;
}

const sample = '018f8e3c-1604-7a9c-8b3f-5e1d2c4b6a70';

/** Upper-case ULID, as the account surface prints ids. */
export const ulidSpelling: IdSpelling = {
  example: toUlid(sample),
  pattern: '^[0-7][0-9A-HJKMNP-TV-Z]{25}$',
  print: toUlid,
  parse: fromUlid,
};

/** Plain UUID, as the secret-key surface prints ids. */
export const uuidSpelling: IdSpelling = {
  example: sample,
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  print: (id) => id,
  parse: (text) => (isUuid(text) ? text : undefined),
};

/** A prefix and the ULID in lower case, such as `prj_01hz3k5r4x9y2v6qf8tj7w0cdn`. */
export function prefixedSpelling(prefix: string): IdSpelling {
  const start = `${prefix}_`;
  const print = (id: Uuid) => start + toUlid(id).toLowerCase();
  return {
    example: print(sample),
    pattern: `^${start}[0-7][0-9a-hjkmnp-tv-z]{25}$`,
    print,
    parse(text) {
      const body = text.slice(start.length);
      return text.startsWith(start) && body === body.toLowerCase() ? fromUlid(body.toUpperCase()) : undefined;
    },
  };
}
