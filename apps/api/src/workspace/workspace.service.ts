import { type WorkspacePrincipal } from '@latchkey/access';
import { AppError, Clock } from '@latchkey/common';
import { LimitPolicies } from '@latchkey/limits';
import { Injectable } from '@nestjs/common';
import { keyLimits } from '../keys/key-owner.js';
import { limitOverrideOf } from '../plans/limit-columns.js';
import { type PlanLimits, planLimits } from '../plans/plan-limits.js';
import { type PlanUsage, PlanUsageService } from '../plans/plan-usage.service.js';
import { WorkspaceRepository, type WorkspaceRow } from './workspace.repository.js';

/** A workspace: what it is, what it may use, and what it does use. */
export interface Workspace extends WorkspaceRow {
  readonly limits: PlanLimits & { readonly keys: number };
  readonly requests: PlanUsage;
}

/** Workspaces, as their keys see them. */
@Injectable()
export class WorkspaceService {
  constructor(
    private readonly workspaces: WorkspaceRepository,
    private readonly usage: PlanUsageService,
    private readonly policies: LimitPolicies,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `NOT_FOUND` where it has ended in this moment */
  async get({ organizationId }: WorkspacePrincipal): Promise<Workspace> {
    const found = await this.workspaces.find(organizationId, this.clock.now());
    if (!found) throw new AppError('NOT_FOUND');
    const allowance = { plan: found.plan, override: limitOverrideOf(found) };
    const { windows } = this.policies.ofPlan(allowance.plan, allowance.override) ?? {};
    const limits = { ...planLimits(windows), keys: keyLimits.workspace };
    return { ...found, limits, requests: await this.usage.present(organizationId, allowance) };
  }
}
