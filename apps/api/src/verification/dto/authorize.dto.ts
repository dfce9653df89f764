import { wholeQuery, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { everyScope, mostCost } from './verify.dto.js';

/** What a proxy asks for, beside what its client has sent. */
export class AuthorizeQuery extends Wire('AuthorizeQuery', {
  scope: z
    .union([z.string(), z.array(z.string())])
    .transform((value) => [value].flat())
    .refine((scopes) => scopes.every((one) => everyScope.includes(one)), {
      error: `must be a known scope: known are ${everyScope.join(', ')}`,
    })
    .optional()
    .meta({
      description: 'A scope that is needed; given several times, all of them are.',
      examples: ['runs:read'],
    }),
  cost: wholeQuery(0, mostCost, 1, 'How many requests it counts for; 0 looks without counting.'),
  limited: z.enum(['403', '429']).default('429').meta({
    description:
      'The status for a client that has to wait: nginx takes 403 alone, and tells the two apart by X-Latchkey-Code.',
  }),
}) {}

/** That the request may pass. All else is in the headers. */
export class AuthorizedView extends Wire('Authorized', {
  valid: z.literal(true).meta({ description: 'The request may pass.', examples: [true] }),
}) {}
