import { z } from 'zod';

const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const longest = '2026-05-01T17:00:00.000Z'.length;

/**
 * Reads a due date: a day (`2026-05-01`), which has no hour and so no time zone, or an instant with its zone
 * (`2026-05-01T19:00:00+02:00`), which comes out in UTC and no finer than milliseconds. Both sort as text.
 * @returns undefined for anything else, days that no calendar has included
 */
export function readDueDate(text: string): string | undefined {
  if (day.safeParse(text).success) return text;
  if (!instant.safeParse(text).success) return undefined;
  const time = new Date(text).toISOString();
  // An offset can carry the first and the last hours of the calendar out of it.
  if (time.length > longest) return undefined;
  return text.includes('.') ? time : time.replace(/\.000Z$/, 'Z');
}
