import { type Principal } from '@latchkey/access';
import { Clock, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { ProjectGate } from '../projects/project-gate.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { dayRange, type RangeRequest } from './usage-range.js';
import { type UsageFilter, type UsageReport } from './usage-report.js';
import { UsageReportRepository, type UsageTenant } from './usage-report.repository.js';

/** What is asked about usage: which days, which of it, and which of the credentials are listed. */
export interface UsageRequest extends RangeRequest, UsageFilter, OffsetRequest {
  readonly projectId?: Uuid;
  /** Whether hours are answered too. */
  readonly hours: boolean;
}

/** Tells how credentials were used. */
@Injectable()
export class UsageService {
  constructor(
    private readonly gate: ProjectGate,
    private readonly reports: UsageReportRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * What an organization's own keys did, and the personal tokens that are pinned to it. What its members did otherwise is
   * theirs. A key or project of somebody else's did nothing here, like one that there is not.
   * @throws AppError `VALIDATION` on `from`
   */
  ofOrganization(organizationId: Uuid, request: UsageRequest): Promise<UsageReport> {
    return this.report({ organizationId, projectId: request.projectId }, request);
  }

  /** What the keys of a project did, for whoever sees it. @throws AppError `NOT_FOUND`; `VALIDATION` on `from` */
  async ofProject(caller: Principal, place: ProjectPlace, request: UsageRequest): Promise<UsageReport> {
    await this.gate.actingIn(caller, place);
    return this.report(place, request);
  }

  private async report(tenant: UsageTenant, request: UsageRequest): Promise<UsageReport> {
    const range = dayRange(request, this.clock.now());
    const [{ days, groups }, hours, { items, total }] = await Promise.all([
      this.reports.sums(tenant, request, range),
      request.hours ? this.reports.hours(tenant, request, range) : undefined,
      this.reports.credentials(tenant, request, range, request),
    ]);
    return { range, days, hours, groups, credentials: items, credentialsTotal: total };
  }
}
