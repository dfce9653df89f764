import { Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type Finding } from '../checks/check.js';
import { type Health } from '../health.service.js';

/** That the process answers. */
export class LivenessView extends Wire('Liveness', {
  status: z.literal('ok').meta({ description: 'The process lives.', examples: ['ok'] }),
}) {}

const check = (description: string) =>
  z.enum(['ok', 'degraded', 'failed', 'unknown']).meta({ description, examples: ['ok'] });

/** What the server stands on, and how that is: names and states, and nothing that only an operator should know. */
export class ReadinessView extends Wire('Readiness', {
  status: z.enum(['ok', 'degraded', 'unready', 'stopping']).meta({
    description:
      '`ok`: all is as it should be. `degraded`: it serves, but something is not as it should be. `unready`: it cannot ' +
      'serve. `stopping`: it was told to stop, and serves what still comes for a little while.',
    examples: ['ok'],
  }),
  checks: z
    .strictObject({
      database: check('PostgreSQL answers. `failed`: it does not, and what is in it is `unknown`.'),
      migrations: check('The schema has all that this version works with. `failed`: an older version made it.'),
      keys: check('What is sealed can be opened. `degraded`: a key that is in use is not configured.'),
      mail: check('Mails leave. `degraded`: they wait for too long, or there are too many.'),
      limits: check('`degraded`: Redis is away, and limits are counted on this node alone until it is back.'),
      disk: check('There is room for the data. `degraded`: little, `failed`: nearly none.'),
    })
    .meta({
      description: 'Each thing that the server stands on.',
      examples: [{ database: 'ok', migrations: 'ok', keys: 'ok', mail: 'ok', limits: 'ok', disk: 'ok' }],
    }),
}) {
  static from({ status, findings }: Health): ReadinessView {
    const checks = Object.entries<Finding>(findings).map(([name, { state }]) => [name, state]);
    return { status, checks: Object.fromEntries(checks) as ReadinessView['checks'] };
  }
}
