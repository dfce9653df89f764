import { timeOutput } from '@latchkey/surface';
import { z } from 'zod';
import { mostDays, standardDays } from '../usage-range.js';
import { type UsageSums } from '../usage-report.js';

/** A day that there is, of this millennium: not every year that can be spelled is one to PostgreSQL. */
function isDay(text: string): boolean {
  if (!/^2\d{3}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

const day = (description: string, example: string) =>
  z
    .string()
    .refine(isDay, { error: 'must be a day such as 2026-04-05' })
    .meta({ description, examples: [example] });

/** The query fields that say which days are meant. */
export const rangeQuery = (): { from: z.ZodOptional<z.ZodString>; to: z.ZodOptional<z.ZodString> } => ({
  from: day(
    `The first day, in UTC. Left out, ${standardDays} days end with \`to\`. At most ${mostDays} days can be asked about at once.`,
    '2026-04-01',
  ).optional(),
  to: day('The last day, in UTC. Left out, today.', '2026-04-30').optional(),
});

/** The query field that narrows to one environment. */
export const environmentQuery = (): z.ZodOptional<z.ZodEnum<{ live: 'live'; test: 'test' }>> =>
  z.enum(['live', 'test']).optional().meta({ description: 'Only what keys of this environment did.' });

const count = (description: string, example: number) => z.int().meta({ description, examples: [example] });

const words = {
  requests: 'How many requests were answered.',
  errors: 'Those of them that were answered with a 4xx or 5xx.',
  rateLimited: 'Those of the errors that were told to wait, with a 429.',
};

/** The three numbers that everything is told in. */
export const countFields = {
  requests: count(words.requests, 1204),
  errors: count(words.errors, 17),
  rateLimited: count(words.rateLimited, 3),
};

/** The same in the spelling of the other half of the surfaces. */
export const snakeCountFields = {
  requests: countFields.requests,
  errors: countFields.errors,
  rate_limited: countFields.rateLimited,
};

/** Requests by the class of their status. */
export const byStatusField = z
  .strictObject({
    '2xx': count('Done.', 1187),
    '3xx': count('Sent elsewhere, or told that nothing has changed.', 0),
    '4xx': count('Refused.', 16),
    '5xx': count('Failed on our side.', 1),
  })
  .meta({ description: 'The requests by the class of their status.' });

/** Refusals by their reason. */
export const refusedField = z
  .strictObject({
    scope: count('The credential lacked a scope.', 4),
    role: count('Its holder’s role was too low, or its own.', 1),
    other: count('Anything else, such as an organization that it is not for.', 0),
  })
  .meta({ description: 'Those of the requests that were answered with a 403, by the reason.' });

/** A day in an answer. */
export const dayOutput = (description: string): z.ZodString =>
  z.string().meta({ description, format: 'date', examples: ['2026-04-05'] });

/** An hour in an answer. */
export const hourOutput = timeOutput('When the hour began.');

/** How many requests there were in all. */
export const requestsOf = ({ status2xx, status3xx, status4xx, status5xx }: UsageSums): number =>
  status2xx + status3xx + status4xx + status5xx;

/** How many of them were refused or failed. */
export const errorsOf = ({ status4xx, status5xx }: UsageSums): number => status4xx + status5xx;

/** The three numbers, as {@link countFields} has them. */
export const printCounts = (sums: UsageSums): Record<keyof typeof countFields, number> => ({
  requests: requestsOf(sums),
  errors: errorsOf(sums),
  rateLimited: sums.rateLimited,
});

/** As {@link byStatusField} has it. */
export const printByStatus = ({
  status2xx,
  status3xx,
  status4xx,
  status5xx,
}: UsageSums): z.output<typeof byStatusField> => ({
  '2xx': status2xx,
  '3xx': status3xx,
  '4xx': status4xx,
  '5xx': status5xx,
});

/** As {@link refusedField} has it. */
export const printRefused = (sums: UsageSums): z.output<typeof refusedField> => ({
  scope: sums.refusedScope,
  role: sums.refusedRole,
  other: sums.refusedOther,
});

/** All of them together. */
export const totalOf = (all: readonly UsageSums[]): UsageSums =>
  all.reduce<UsageSums>(
    (sum, one) => ({
      status2xx: sum.status2xx + one.status2xx,
      status3xx: sum.status3xx + one.status3xx,
      status4xx: sum.status4xx + one.status4xx,
      status5xx: sum.status5xx + one.status5xx,
      rateLimited: sum.rateLimited + one.rateLimited,
      refusedScope: sum.refusedScope + one.refusedScope,
      refusedRole: sum.refusedRole + one.refusedRole,
      refusedOther: sum.refusedOther + one.refusedOther,
    }),
    nothing,
  );

const nothing: UsageSums = {
  status2xx: 0,
  status3xx: 0,
  status4xx: 0,
  status5xx: 0,
  rateLimited: 0,
  refusedScope: 0,
  refusedRole: 0,
  refusedOther: 0,
};
