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

/** Where a row stands in its list. */
export interface RowPosition {
  /** Which section of the list it is in, 0 to 255, in the order of the sections; 0 where the list has but one. */
  readonly section: number;
  readonly id: Uuid;
}

/** Which rows to read for one page. */
export interface KeysetRequest {
  readonly limit: number;
  /** The last row of the page before; undefined for the first page. */
  readonly after?: RowPosition;
}

/** The rows of one page, and where the last of them stands when more follow. */
export interface KeysetSlice<T> {
  readonly items: readonly T[];
  readonly last: RowPosition | null;
}

const positionBytes = 17;
const macBytes = 32;

/**
 * Pages by cursor. A cursor is the last row's position with a keyed hash over it and its list, tenant and filter: whoever
 * changes a bit of it, or takes it elsewhere, is told so instead of being shown rows.
 */
export class Cursors {
  constructor(private readonly keyring: Keyring) {}

  /**
   * One page of a list.
   * @param read fetches the rows, in the order of the list
   * @throws AppError `VALIDATION` on `cursor` when it was not made for this very list
   */
  async page<T>(
    place: CursorPlace,
    { limit, cursor }: CursorRequest,
    read: (rows: KeysetRequest) => Promise<KeysetSlice<T>>,
  ): Promise<CursorPage<T>> {
    const after = cursor === undefined ? undefined : this.read(place, cursor);
    const { items, last } = await read({ limit, after });
    return { items, nextCursor: last && this.print(place, last), limit };
  }

  /** The cursor of a row in a list. @throws RangeError for a section that is not 0 to 255 */
  print(place: CursorPlace, { section, id }: RowPosition): string {
    const position = Buffer.alloc(positionBytes);
    position.writeUInt8(section);
    position.write(id.replaceAll('-', ''), 1, 'hex');
    return Buffer.concat([position, this.keyring.hash('cursor', bound(place, position))]).toString('base64url');
  }

  /** The row that a cursor stands for. @throws AppError `VALIDATION` */
  read(place: CursorPlace, cursor: string): RowPosition {
    const bytes = Buffer.from(cursor, 'base64url');
    // Decoding skips what is no base64url: only the one spelling of the bytes is a cursor.
    if (bytes.length !== positionBytes + macBytes || bytes.toString('base64url') !== cursor) throw refused();
    const position = bytes.subarray(0, positionBytes);
    if (!this.keyring.matches('cursor', bound(place, position), bytes.subarray(positionBytes))) throw refused();
    return { section: position.readUInt8(), id: uuidOf(position.subarray(1)) };
  }
}

const bound = ({ list, tenant, filter = {} }: CursorPlace, position: Buffer): string => {
  const narrowed = Object.entries(filter).filter(([, value]) => value !== undefined);
  const sorted = narrowed.sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([list, tenant, sorted, position.toString('hex')]);
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
