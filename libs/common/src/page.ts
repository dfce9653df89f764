/** A request for one page by position. */
export interface OffsetRequest {
  readonly limit: number;
  readonly offset: number;
}

/** A request for one page of what contains a text. */
export interface SearchRequest extends OffsetRequest {
  /** The text, in any case; undefined or empty asks for everything. */
  readonly q?: string;
}

/** One page by position, with how many there are in all. */
export interface OffsetPage<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
}

/** A request for one page by cursor. */
export interface CursorRequest {
  readonly limit: number;
  /** The `nextCursor` of the page before; left out, the first page is meant. */
  readonly cursor?: string;
}

/** One page by cursor: `nextCursor` is null at the end. */
export interface CursorPage<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  readonly limit: number;
}

/** Either style of page, as services hand them to a surface. */
export type Page<T> = OffsetPage<T> | CursorPage<T>;

/** The same page with each item mapped, as controllers turn rows into what goes over the wire. */
export function mapPage<T, U>(page: OffsetPage<T>, map: (item: T) => U): OffsetPage<U>;
export function mapPage<T, U>(page: CursorPage<T>, map: (item: T) => U): CursorPage<U>;
export function mapPage<T, U>(page: Page<T>, map: (item: T) => U): Page<U> {
  return { ...page, items: page.items.map((item) => map(item)) };
}

/** Whether the value is a page rather than a single thing. */
export const isPage = (value: unknown): value is Page<unknown> =>
  typeof value === 'object' && value !== null && 'items' in value && ('total' in value || 'nextCursor' in value);
