import { type Plan } from '@latchkey/access';
import { type OffsetPage, type OffsetRequest } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { type PlanLimits, planLimits, plans } from './plan-limits.js';

/** A plan that there is, and what it allows whoever has it. */
export interface OfferedPlan {
  readonly plan: Plan;
  readonly limits: PlanLimits;
}

/** The plans to choose from, as this server is configured. */
@Injectable()
export class PlanCatalogue {
  constructor(private readonly config: Config) {}

  /** A page of them, from the least to the most. */
  list({ limit, offset }: OffsetRequest): OffsetPage<OfferedPlan> {
    const items = plans
      .slice(offset, offset + limit)
      .map((plan) => ({ plan, limits: planLimits(this.config.limits[plan]) }));
    return { items, total: plans.length, limit, offset };
  }
}
