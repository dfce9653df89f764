import { type CursorPage, type OffsetPage, type Page } from '@latchkey/common';

/** The page as the position-paged surfaces print it. A page of the other style is a mistake of ours. */
export function offsetPageOf(page: Page<unknown>): OffsetPage<unknown> {
  if (!('total' in page)) throw new TypeError('This surface pages by position.');
  return page;
}

/** The page as the cursor-paged surfaces print it. A page of the other style is a mistake of ours. */
export function cursorPageOf(page: Page<unknown>): CursorPage<unknown> {
  if (!('nextCursor' in page)) throw new TypeError('This surface pages by cursor.');
  return page;
}
