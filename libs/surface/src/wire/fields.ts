import { type IdSpelling, isStorable, normaliseEmail, normaliseText } from '@latchkey/common';
import { z } from 'zod';

const unstorable = 'must not contain NUL or half of a surrogate pair';
const lengthBefore = 65_536 * 4;

/** One line of text: trimmed, NFC-normalised, from `min` (1) to `max` characters. */
export function text(max: number, description: string, example: string, min = 1): z.ZodString {
  return z
    .string()
    .max(lengthBefore) // normalising is not done for what is far too long anyway
    .overwrite((value) => (value.isWellFormed() ? normaliseText(value) : value))
    .min(min)
    .max(max)
    .refine(isStorable, { error: unstorable })
    .meta({ description, examples: [example] });
}

/** Text of any number of lines, trimmed and NFC-normalised as `text` is: up to so many KiB of UTF-8. */
export const longText = (kib: number, description: string, example: string, min = 1): z.ZodString =>
  text(kib * 1024, `${description.replace(/\.$/, '')}, up to ${kib} KiB.`, example, min).refine(
    (value) => Buffer.byteLength(value) <= kib * 1024,
    { error: `must be at most ${kib} KiB of text` },
  );

/** A name of something: up to 100 characters. */
export const nameField = (description: string, example: string): z.ZodString => text(100, description, example);

/** A description: up to 500 characters; empty clears it. */
export const descriptionField = (example: string): z.ZodString =>
  text(500, 'What it is for, up to 500 characters.', example, 0);

/** The same where it may be cleared: empty and null both become null. */
export const clearableDescription = (example: string): z.ZodType<string | null | undefined> =>
  descriptionField(example)
    .nullable()
    .transform((description) => description || null)
    .optional()
    .meta({ description: 'What it is for, up to 500 characters; empty or null clears it.', examples: [example] });

/** An e-mail address, folded to its one spelling before it is checked. */
export const emailField = (description: string): z.ZodType<string> =>
  z
    .string()
    .max(lengthBefore)
    .overwrite((value) => (isStorable(value) ? normaliseEmail(value) : value))
    .max(254)
    .check(z.email({ error: 'must be an e-mail address, such as you@example.com' }))
    .meta({ description, examples: ['you@example.com'] });

/** A password as typed: never trimmed or normalised, and never echoed in an error. */
export const passwordField = (description: string): z.ZodString =>
  z
    .string()
    .min(1)
    .max(lengthBefore)
    .refine((value) => value.isWellFormed(), { error: unstorable })
    .meta({ description, examples: ['a-long-secure-passphrase'], format: 'password', secret: true });

/** A one-time secret out of a mail. Never echoed in an error. */
export const tokenField = (description: string): z.ZodString =>
  z
    .string()
    .min(1)
    .max(512)
    .meta({ description, examples: ['kJ3v…'], secret: true });

/** An id in a surface's spelling, read into the UUID of the same bits. For bodies and queries. */
export const idInput = (spelling: IdSpelling, description: string): z.ZodType<string> =>
  z
    .string()
    .max(64)
    .transform((value, context) => {
      const id = spelling.parse(value);
      if (id === undefined) context.addIssue({ code: 'custom', message: `must be an id such as ${spelling.example}` });
      return id ?? z.NEVER;
    })
    .meta({ description, pattern: spelling.pattern, examples: [spelling.example] });

/** An id in a response. */
export const idOutput = (spelling: IdSpelling, description: string): z.ZodString =>
  z.string().meta({ description, pattern: spelling.pattern, examples: [spelling.example] });

/** The answer to a deletion, where it says what was deleted. */
export const deletionOutput = (
  spelling: IdSpelling,
  description: string,
): { id: z.ZodString; deleted: z.ZodLiteral<true> } => ({
  id: idOutput(spelling, description),
  deleted: z.literal(true).meta({ description: 'It is gone.', examples: [true] }),
});

/** An instant in a body or query: ISO 8601 with an offset. From the year 2000 on: ids tell moments, and none is older. */
export const momentInput = (description: string, example = '2026-04-05T10:00:00Z'): z.ZodType<string> =>
  z.iso
    .datetime({ offset: true, error: 'must be a moment such as 2026-04-05T10:00:00Z', abort: true })
    .regex(/^2\d{3}-/, { error: 'must be a moment such as 2026-04-05T10:00:00Z' })
    .meta({ description, format: 'date-time', examples: [example] });

/** An instant in a response: ISO 8601, UTC, milliseconds. */
export const timeOutput = (description: string): z.ZodString =>
  z.string().meta({ description, format: 'date-time', examples: ['2026-04-05T10:00:00.000Z'] });

/** An instant in a response, to the second: ISO 8601, UTC. */
export const secondOutput = (description: string): z.ZodString =>
  z.string().meta({ description, format: 'date-time', examples: ['2024-01-15T10:30:00Z'] });

/** A slug: lower-case letters, digits and inner hyphens. */
export const slugField = (description: string, example: string): z.ZodString =>
  z
    .string()
    .trim()
    .max(60)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: 'must be lower-case letters, digits and single hyphens between them',
    })
    .meta({ description, examples: [example] });

/** An absolute https or http URL without credentials. */
export const urlField = (description: string, example: string): z.ZodType<string> =>
  z
    .string()
    .trim()
    .max(2048)
    .refine(isWebUrl, { error: 'must be an absolute https:// or http:// URL without credentials' })
    .meta({ description, examples: [example] });

function isWebUrl(value: string): boolean {
  if (!URL.canParse(value) || !isStorable(value)) return false;
  const url = new URL(value);
  return ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
}

/** A whole number in a query, in plain decimal digits. */
export const wholeQuery = (from: number, to: number, standard: number, description: string): z.ZodType<number> => {
  const error = `must be a whole number from ${from} to ${to}`;
  return z
    .string()
    .refine((value) => /^-?\d{1,15}$/.test(value), { error, params: { type: 'int_parsing' }, abort: true })
    .refine((value) => Number(value) >= from, { error, params: { type: 'greater_than_equal' } })
    .refine((value) => Number(value) <= to, { error, params: { type: 'less_than_equal' } })
    .transform(Number)
    .default(standard)
    .meta({ description, type: 'integer', minimum: from, maximum: to, default: standard });
};

/** A yes or no in a query, `false` unless given. Python's programs write True and False. */
export const flagQuery = (description: string): z.ZodType<boolean> =>
  z
    .string()
    .refine((value) => /^(true|false)$/i.test(value), {
      error: 'must be true or false',
      params: { type: 'bool_parsing' },
    })
    .transform((value) => value.toLowerCase() === 'true')
    .default(false)
    .meta({ description, type: 'boolean', default: false });

/** A whole number in a body. */
export const wholeField = (from: number, to: number, description: string, example: number): z.ZodInt =>
  z
    .int()
    .min(from)
    .max(to)
    .meta({ description, examples: [example] });

/** At least one of the known scopes; one that is given twice counts once. An unknown one is refused by its name. */
export const scopesField = (
  known: readonly string[],
  description: string,
  examples: readonly string[],
): z.ZodType<string[]> =>
  z
    .array(
      z
        .string()
        .refine((scope) => known.includes(scope), { error: (issue) => unknownScope(issue.input, known) })
        .meta({ enum: known }),
    )
    .min(1)
    .max(100)
    .transform((scopes) => [...new Set(scopes)])
    .meta({ description, examples: [examples] });

/** Names what was sent only where it looks like a scope: it may be a secret that slipped into the wrong field. */
const unknownScope = (sent: unknown, known: readonly string[]): string => {
  const name = typeof sent === 'string' && /^[a-z*-]{1,32}(:[a-z*-]{0,32})?$/.test(sent) ? ` '${sent}'` : '';
  return `is not a known scope${name}: known are ${known.join(', ')}`;
};

const metadataBytes = 4096;

/** Facts that a client keeps with a thing: a JSON object of at most 4 KiB. */
export const metadataField = (
  description: string,
  example: Readonly<Record<string, unknown>>,
): z.ZodType<Record<string, unknown>> =>
  z
    .record(z.string(), z.unknown())
    .refine((value) => Buffer.byteLength(JSON.stringify(value)) <= metadataBytes, {
      error: `must be at most ${metadataBytes} bytes of JSON`,
      abort: true,
    })
    .refine(isStorableJson, { error: unstorable })
    .meta({ description, examples: [example] });

function isStorableJson(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorableJson(inner));
}

/** ISO 8601 or null, as times are printed. */
export function printTime(time: Date): string;
export function printTime(time: Date | null): string | null;
export function printTime(time: Date | null): string | null {
  return time?.toISOString() ?? null;
}

/** ISO 8601 without milliseconds or null, as times are printed by surfaces that tell them to the second. */
export function printSecond(time: Date): string;
export function printSecond(time: Date | null): string | null;
export function printSecond(time: Date | null): string | null {
  return time && `${time.toISOString().slice(0, -'.000Z'.length)}Z`;
}
