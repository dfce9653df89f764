import { assertRole, assertSecondFactor, type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { difference } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { FactorRepository } from '../auth/factors/factor.repository.js';
import { StepUpCheck } from '../auth/factors/step-up-check.js';
import { type Restorable } from '../core/restore-window.js';
import { OrganizationEnd } from './organization-end.js';
import { OrganizationFounder } from './organization-founder.js';
import { OrganizationLock } from './organization-lock.js';
import { OrganizationRestorationService } from './organization-restoration.service.js';
import { type JoinedOrganization, type OrganizationChange, OrganizationRepository } from './organization.repository.js';

/** Tenants, as their members see and change them. */
@Injectable()
export class OrganizationService {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly founder: OrganizationFounder,
    private readonly lock: OrganizationLock,
    private readonly end: OrganizationEnd,
    private readonly trail: AuditTrail,
    private readonly restoration: OrganizationRestorationService,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly factors: FactorRepository,
    private readonly stepUp: StepUpCheck,
  ) {}

  /**
   * The caller's organizations or, where asked, those of them that were deleted and can be restored; of a pinned credential,
   * the one that it is pinned to.
   */
  list(
    caller: UserPrincipal,
    { deleted, ...search }: SearchRequest & { readonly deleted: boolean },
  ): Promise<OffsetPage<JoinedOrganization & Restorable>> {
    if (deleted) return this.restoration.list(caller, search);
    return this.organizations.list(caller.userId, caller.organizationId, search);
  }

  /** Founds an organization. @throws AppError `SLUG_TAKEN`, or `FORBIDDEN` for a credential that is pinned to another one */
  async create(caller: UserPrincipal, wanted: { name: string; slug?: string }): Promise<JoinedOrganization> {
    if (caller.organizationId !== null) {
      throw new AppError('FORBIDDEN', { message: 'This token is pinned to one organization: it creates no other.' });
    }
    const id = await this.founder.found(caller.userId, wanted);
    return this.database.asTenant(id, () => this.get(caller, id));
  }

  /** @throws AppError `FORBIDDEN` when the caller is no member */
  async get(caller: UserPrincipal, organizationId: Uuid): Promise<JoinedOrganization> {
    const found = await this.organizations.find(organizationId, caller.userId);
    if (!found) throw new AppError('FORBIDDEN');
    return found;
  }

  /**
   * Changes the given fields. Whether a second factor is required is up to owners. Who requires it has shown theirs: nobody
   * shuts themselves out. Who does not require it any more has shown it just now: a stolen session opens no doors.
   * @throws AppError `SLUG_TAKEN`, `ROLE_TOO_LOW`, `MFA_REQUIRED` or `STEP_UP_REQUIRED`
   */
  update(caller: UserPrincipal, organizationId: Uuid, change: OrganizationChange): Promise<JoinedOrganization> {
    return this.lock.during(organizationId, caller, async () => {
      const before = await this.get(caller, organizationId);
      assertRole(before.role, change.mfaRequired === undefined ? 'admin' : 'owner');
      if (change.mfaRequired) await this.assertWouldComeIn(caller, organizationId);
      if (change.mfaRequired === false && before.mfaRequired) await this.stepUp.assert(caller);
      await this.organizations.update(organizationId, change, caller.userId, this.clock.now());
      const after = await this.get(caller, organizationId);
      const ground = { target: organizationId, organizationId };
      this.trail.recordChange(
        'organization.changed',
        ground,
        difference(before, after, ['name', 'slug', 'mfaRequired']),
      );
      return after;
    });
  }

  private async assertWouldComeIn(caller: UserPrincipal, organizationId: Uuid): Promise<void> {
    const personHasFactor = await this.factors.has(caller.userId);
    try {
      assertSecondFactor(caller, { secondFactorRequired: true, personHasFactor }, organizationId);
    } catch (cause) {
      throw new AppError('MFA_REQUIRED', { cause, message: personHasFactor ? showFirst : enrolFirst });
    }
  }

  /** Ends an organization and, with it, all that could act in its name. */
  delete(caller: UserPrincipal, organizationId: Uuid): Promise<void> {
    return this.lock.during(organizationId, caller, async () => {
      assertRole((await this.get(caller, organizationId)).role, 'owner');
      await this.end.end(organizationId, this.clock.now());
    });
  }
}

const showFirst =
  'Show your second factor in this session before you require one of everybody: POST /api/auth/step-up.';
const enrolFirst = 'Add a second factor to your own account before you require one of everybody.';
