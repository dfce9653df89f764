import { type Plan } from '@latchkey/access';
import { AppError, Clock, type LimitOverride, type OffsetPage, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { LimitPolicies } from '@latchkey/limits';
import { Injectable } from '@nestjs/common';
import { difference } from '../../audit/audit-facts.js';
import { OrganizationRepository } from '../../organizations/organization.repository.js';
import { type PlanLimits, planLimits } from '../../plans/plan-limits.js';
import { type PlanUsage, PlanUsageService } from '../../plans/plan-usage.service.js';
import { AdminTrail } from '../admin-trail.js';
import {
  AdminOrganizationRepository,
  type ListedOrganization,
  type OrganizationFilter,
} from './admin-organization.repository.js';

/** An organization, what it may use, and what it does use. */
export interface OrganizationDetail extends ListedOrganization {
  /** What is in force at this moment. */
  readonly limits: PlanLimits;
  readonly usage: PlanUsage;
}

/** Limits that an organization is to have; what is left out is left to its plan. */
export interface WantedLimits {
  readonly perMinute?: number;
  readonly perDay?: number;
  readonly expiresAt?: Date;
}

/** What admins of the deployment do about organizations. Doing again what is done changes nothing. */
@Injectable()
export class AdminOrganizationService {
  constructor(
    private readonly database: Database,
    private readonly rows: AdminOrganizationRepository,
    private readonly organizations: OrganizationRepository,
    private readonly usage: PlanUsageService,
    private readonly policies: LimitPolicies,
    private readonly trail: AdminTrail,
    private readonly clock: Clock,
  ) {}

  list(filter: OrganizationFilter): Promise<OffsetPage<ListedOrganization>> {
    return this.rows.list(filter);
  }

  /** @throws AppError `NOT_FOUND` */
  async get(id: Uuid): Promise<OrganizationDetail> {
    const found = await this.rows.find(id);
    if (!found) return missing();
    const limits = planLimits(this.policies.ofPlan(found.plan, found.override)?.windows);
    return { ...found, limits, usage: await this.usage.present(id, found) };
  }

  /** Changes the plan: requests from now on count against its limit. @throws AppError `NOT_FOUND` */
  changePlan(id: Uuid, plan: Plan): Promise<OrganizationDetail> {
    return this.database.transaction(async () => {
      const former = await this.organizations.setPlan(id, plan, this.clock.now());
      if (!former) return missing();
      this.trail.recordChange('subscription.changed', groundOf(id), difference({ plan: former }, { plan }, ['plan']));
      return this.get(id);
    });
  }

  /**
   * Gives an organization limits of its own, in the place of any that it had.
   * @throws AppError `NOT_FOUND`, or `VALIDATION` for no limit at all and for an end that is over
   */
  async setLimits(id: Uuid, wanted: WantedLimits): Promise<OrganizationDetail> {
    const { perMinute = null, perDay = null, expiresAt = null } = wanted;
    if (perMinute === null && perDay === null)
      throw AppError.invalid('perMinute', 'perMinute, perDay or both are needed');
    if (expiresAt && expiresAt <= this.clock.now()) throw AppError.invalid('expiresAt', 'must be in the future');
    return this.replaceLimits(id, { perMinute, perDay, expiresAt });
  }

  /** Leaves an organization to the limits of its plan again. @throws AppError `NOT_FOUND` */
  removeLimits(id: Uuid): Promise<OrganizationDetail> {
    return this.replaceLimits(id, null);
  }

  private replaceLimits(id: Uuid, override: LimitOverride | null): Promise<OrganizationDetail> {
    return this.database.transaction(async () => {
      const set = await this.rows.setLimits(id, override, this.clock.now());
      if (!set) return missing();
      const change = difference(set.before ?? none, override ?? none, ['perMinute', 'perDay', 'expiresAt']);
      this.trail.recordChange('subscription.limits-changed', groundOf(id), change);
      return this.get(id);
    });
  }
}

const none: LimitOverride = { perMinute: null, perDay: null, expiresAt: null };

const groundOf = (id: Uuid) => ({ target: id, organizationId: id });

const missing = (): never => {
  throw new AppError('NOT_FOUND');
};
