import { z } from 'zod';
import { text, wholeQuery } from './fields.js';

/** The query fields of a list that is paged by position. */
export const offsetQuery = (limit = 20, max = 100): { limit: z.ZodType<number>; offset: z.ZodType<number> } => ({
  limit: wholeQuery(1, max, limit, `How many to answer at the most, 1 to ${max}.`),
  offset: wholeQuery(0, 1_000_000_000, 0, 'How many to skip.'),
});

/** The query field that searches a list. */
export const searchQuery = (what: string): z.ZodOptional<z.ZodString> =>
  text(100, `Only those whose ${what} contains this text.`, 'ada', 0).optional();

/** The query fields of a list that is paged by cursor. */
export const cursorQuery = (
  limit = 50,
  max = 100,
): { limit: z.ZodType<number>; cursor: z.ZodOptional<z.ZodString> } => ({
  limit: wholeQuery(1, max, limit, `How many to answer at the most, 1 to ${max}.`),
  cursor: z.string().max(1024).optional().meta({ description: 'The `nextCursor` of the page before.' }),
});
