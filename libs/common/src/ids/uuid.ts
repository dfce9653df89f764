import { v7 } from 'uuid';

/** A row's id in the core: a lower-case UUIDv7 (RFC 9562), 128 bits, ordered by creation time. */
export type Uuid = string;

/** Makes a new time-ordered id; ids made by one process in one millisecond still ascend. */
export const newId = (): Uuid => v7();

/**
 * Makes an id of a moment with a number: ids are in the order of their moments and, within one, of their numbers.
 * @param number a whole number; of one beyond 32 bits the last 32 count
 */
export const orderedId = (at: Date, number: number): Uuid => v7({ msecs: at.getTime(), seq: number % 2 ** 32 });

/** The least id that anything made at this moment can have: ids of before are less. */
export function firstIdOf(at: Date): Uuid {
  const hex = at.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

const canonical = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether the text is a UUID in its canonical lower-case spelling. */
export const isUuid = (text: string): boolean => canonical.test(text);

/** When a UUIDv7 was made, in epoch milliseconds. */
export const uuidTime = (id: Uuid): number => parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
