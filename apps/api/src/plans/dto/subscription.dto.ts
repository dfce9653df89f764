import { Wire } from '@latchkey/surface';
import { z } from 'zod';
import { plans } from '../plan-limits.js';
import { type Subscription } from '../subscription.service.js';

const plan = z.enum(plans).meta({ description: 'The plan of the organization.', examples: ['pro'] });

const most = (period: string, example: number) =>
  z
    .number()
    .int()
    .nullable()
    .meta({ description: `The most requests in a ${period}; null sets no limit.`, examples: [example] });

/** The plan to change to. */
export class SubscriptionBody extends Wire('SubscriptionChange', { plan }) {}

/** What an organization has subscribed to. All its project and workspace keys share the limits. */
export class SubscriptionView extends Wire('Subscription', {
  plan,
  limits: z.strictObject({ perMinute: most('minute', 300), perDay: most('day (00:00 to 24:00 UTC)', 50_000) }),
}) {
  static from({ plan, limits: { perMinute, perDay } }: Subscription): SubscriptionView {
    return { plan, limits: { perMinute, perDay } };
  }
}
