import { AppError } from '../errors/app-error.js';
import { type Uuid } from '../ids/uuid.js';
import { type CursorPage, type CursorRequest } from '../page.js';
import { type Keyring } from './keyring.js';

/** The one list that a cursor is good for. */
export interface CursorPlace {
  /** The surface and the name of the list, such as `project api-keys`. */
  readonly list: string;
  /** Whose rows are listed: a project or an organization. */
  readonly tenant: Uuid;
  /** What the list is narrowed to; fields that are left out narrow nothing. */
  readonly filter?: Readonly<Record<string, string | undefined>>;
}

/** Which rows to read for one page. */
export interface KeysetRequest {
  readonly limit: number;
  /** The last row of the page before; undefined for the first page. */
  readonly after?: Uuid;
}

/** The rows of one page, and the last of them where more follow. */
export interface KeysetSlice<T> {
  readonly items: readonly T[];
  readonly last: Uuid | null;
}

const idBytes = 16;
const macBytes = 32;

/**
 * Pages by cursor. A cursor is the last row's id with a keyed hash over it and its list, tenant and filter: whoever
 * changes a bit of it, or takes it elsewhere, is told so instead of being shown rows.
 */
export class Cursors {
  constructor(private readonly keyring: Keyring) {}

  /**
   * One page of a list.
   * @param read fetches the rows, newest first
   * @throws AppError `VALIDATION` on `cursor` when it was not made for this very list
   */
  async page<T>(
    place: CursorPlace,
    { limit, cursor }: CursorRequest,
    read: (rows: KeysetRequest) => Promise<KeysetSlice<T>>,
  ): Promise<CursorPage<T>> {
    const after = cursor === undefined ? undefined : this.read(place, cursor);
    const { items, last } = await read({ limit, after });
    return { items, nextCursor: last && this.print(place, last) };
  }

  /** The cursor of a row in a list. */
  print(place: CursorPlace, id: Uuid): string {
    const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
    return Buffer.concat([bytes, this.keyring.hash('cursor', bound(place, id))]).toString('base64url');
  }

  /** The row that a cursor stands for. @throws AppError `VALIDATION` */
  read(place: CursorPlace, cursor: string): Uuid {
    const bytes = Buffer.from(cursor, 'base64url');
    // Decoding skips what is no base64url: only the one spelling of the bytes is a cursor.
    if (bytes.length !== idBytes + macBytes || bytes.toString('base64url') !== cursor) throw refused();
    const id = uuidOf(bytes.subarray(0, idBytes));
    if (!this.keyring.matches('cursor', bound(place, id), bytes.subarray(idBytes))) throw refused();
    return id;
  }
}

const bound = ({ list, tenant, filter = {} }: CursorPlace, id: Uuid): string => {
  const narrowed = Object.entries(filter).filter(([, value]) => value !== undefined);
  return JSON.stringify([list, tenant, narrowed.sort(([one], [other]) => (one < other ? -1 : 1)), id]);
};

function uuidOf(bytes: Buffer): Uuid {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const refused = () =>
  AppError.invalid(
    'cursor',
    'Cursor must be the nextCursor of the page before, of this list with this filter: leave it out for the first page',
    'query',
  );
