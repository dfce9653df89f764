import { idOutput, offsetQuery, printSecond, secondOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { secretKey } from '../../surfaces/secret-key.surface.js';
import { type KeyAnalysis } from '../key-analysis.service.js';
import { type UsageSums } from '../usage-report.js';
import {
  byStatusField,
  dayOutput,
  errorsOf,
  printByStatus,
  rangeQuery,
  requestsOf,
  snakeCountFields,
  totalOf,
} from './usage-fields.js';

/** Which days of which keys are asked about. */
export class KeyAnalysesQuery extends Wire('KeyAnalysesQuery', { ...rangeQuery(), ...offsetQuery(100, 1000) }) {}

/** Which days of a key are asked about. */
export class KeyAnalysisQuery extends Wire('KeyAnalysisQuery', rangeQuery()) {}

/** How a secret key was used. */
export class KeyAnalysisView extends Wire('KeyAnalysis', {
  key_id: idOutput(secretKey.ids.key, 'The key.'),
  key_prefix: z.string().meta({
    description: 'The first 14 characters of the key, by which it is known again.',
    examples: ['sk_live_abc123'],
  }),
  description: z
    .string()
    .nullable()
    .meta({ description: 'What it is for.', examples: ['Production API key for call analysis integration'] }),
  ...snakeCountFields,
  first_used_at: secondOutput('When it was first used, as far back as usage is kept; null never.').nullable(),
  last_used_at: secondOutput('When it was last used, be it on those days or not; null never.').nullable(),
  by_day: z
    .array(z.strictObject({ day: dayOutput('The day, in UTC.'), ...snakeCountFields }))
    .meta({ description: 'The days on which it made requests, oldest first.' }),
  by_status: byStatusField,
}) {
  static from({ days, ...key }: KeyAnalysis): KeyAnalysisView {
    const total = totalOf(days);
    return {
      key_id: secretKey.ids.key.print(key.id),
      key_prefix: key.prefix,
      description: key.description,
      ...printSnakeCounts(total),
      first_used_at: printSecond(key.firstUsedAt),
      last_used_at: printSecond(key.lastUsedAt),
      by_day: days.map((sums) => ({ day: sums.day, ...printSnakeCounts(sums) })),
      by_status: printByStatus(total),
    };
  }
}

const printSnakeCounts = (sums: UsageSums) => ({
  requests: requestsOf(sums),
  errors: errorsOf(sums),
  rate_limited: sums.rateLimited,
});
