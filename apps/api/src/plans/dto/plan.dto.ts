import { offsetQuery, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { plans } from '../plan-limits.js';
import { type OfferedPlan } from '../plan-catalogue.js';
import { SubscriptionView } from './subscription.dto.js';

/** Which part of the plans to list. */
export class PlansQuery extends Wire('PlansQuery', offsetQuery()) {}

/** A plan that an organization may change to. */
export class PlanView extends Wire('Plan', {
  plan: z.enum(plans).meta({ description: 'The plan.', examples: ['pro'] }),
  limits: SubscriptionView.schema.shape.limits,
}) {
  static from({ plan, limits: { perMinute, perDay } }: OfferedPlan): PlanView {
    return { plan, limits: { perMinute, perDay } };
  }
}
