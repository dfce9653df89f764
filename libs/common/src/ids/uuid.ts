import { v7 } from 'uuid';

/** A row's id in the core: a lower-case UUIDv7 (RFC 9562), 128 bits, ordered by creation time. */
export type Uuid = string;

/** Makes a new time-ordered id; ids made by one process in one millisecond still ascend. */
export const newId = (): Uuid => v7();

const canonical = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether the text is a UUID in its canonical lower-case spelling. */
export const isUuid = (text: string): boolean => canonical.test(text);

/** When a UUIDv7 was made, in epoch milliseconds. */
export const uuidTime = (id: Uuid): number => parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
