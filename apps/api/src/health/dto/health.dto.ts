import { Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type Readiness } from '../health.service.js';

/** That the process answers. */
export class LivenessView extends Wire('Liveness', {
  status: z.literal('ok').meta({ description: 'The process lives.', examples: ['ok'] }),
}) {}

/** What the server stands on, and how that is. */
export class ReadinessView extends Wire('Readiness', {
  status: z.enum(['ok', 'degraded']).meta({
    description: '`ok`: all is as it should be. `degraded`: it serves, but something that it should have is away.',
    examples: ['ok'],
  }),
  checks: z
    .strictObject({
      database: z.literal('ok').meta({ description: 'PostgreSQL answers.', examples: ['ok'] }),
      limits: z.enum(['ok', 'degraded']).meta({
        description: '`degraded`: Redis is away, and limits are counted in this process alone until it is back.',
        examples: ['ok'],
      }),
    })
    .meta({ description: 'Each thing that the server stands on.', examples: [{ database: 'ok', limits: 'ok' }] }),
}) {
  static from({ degraded, limits }: Readiness): ReadinessView {
    return { status: degraded ? 'degraded' : 'ok', checks: { database: 'ok', limits } };
  }
}
