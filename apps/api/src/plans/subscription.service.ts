import { type Plan } from '@latchkey/access';
import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { LimitPolicies } from '@latchkey/limits';
import { Injectable } from '@nestjs/common';
import { difference } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { type Allowance, OrganizationRepository } from '../organizations/organization.repository.js';
import { type PlanLimits, planLimits } from './plan-limits.js';

/** An organization's plan and what it may use. */
export interface Subscription {
  readonly plan: Plan;
  readonly limits: PlanLimits;
}

/** What organizations have subscribed to. */
@Injectable()
export class SubscriptionService {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationRepository,
    private readonly policies: LimitPolicies,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `FORBIDDEN` when there is no such organization any more */
  async get(organizationId: Uuid): Promise<Subscription> {
    const allowance = await this.organizations.allowance(organizationId);
    if (!allowance) throw new AppError('FORBIDDEN');
    return this.subscriptionTo(allowance);
  }

  /** Changes the plan: requests from now on count against its limit. @throws AppError `FORBIDDEN` as above */
  change(organizationId: Uuid, plan: Plan): Promise<Subscription> {
    return this.database.transaction(async () => {
      const former = await this.organizations.setPlan(organizationId, plan, this.clock.now());
      if (!former) throw new AppError('FORBIDDEN');
      const ground = { target: organizationId, organizationId };
      this.trail.recordChange('subscription.changed', ground, difference({ plan: former }, { plan }, ['plan']));
      return this.get(organizationId);
    });
  }

  private subscriptionTo({ plan, override }: Allowance): Subscription {
    return { plan, limits: planLimits(this.policies.ofPlan(plan, override)?.windows) };
  }
}
