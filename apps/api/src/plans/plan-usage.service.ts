import { type Uuid } from '@latchkey/common';
import { Limiter, LimitPolicies } from '@latchkey/limits';
import { Injectable } from '@nestjs/common';
import { type Allowance } from '../organizations/organization.repository.js';

/** How many requests an organization's keys have made since the minute and the day began. Null: they are not counted. */
export interface PlanUsage {
  readonly thisMinute: number | null;
  readonly today: number | null;
}

/** How much of its plan an organization has used up. */
@Injectable()
export class PlanUsageService {
  constructor(
    private readonly limiter: Limiter,
    private readonly policies: LimitPolicies,
  ) {}

  /** Looks without taking anything. */
  async present(organizationId: Uuid, { plan, override }: Allowance): Promise<PlanUsage> {
    const policy = this.policies.ofPlan(plan, override);
    if (!policy) return { thisMinute: null, today: null };
    const { states } = await this.limiter.decide([{ policy, key: organizationId, cost: 0 }]);
    const used = (seconds: number) => {
      const window = states.find(({ windowSeconds }) => windowSeconds === seconds);
      return window ? window.limit - window.remaining : null;
    };
    return { thisMinute: used(60), today: used(86_400) };
  }
}
