import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, mapPage, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { type Restorable, RestoreWindow } from '../core/restore-window.js';
import { UserRepository } from '../users/user.repository.js';
import { DeletedOrganizationRepository } from './deleted-organization.repository.js';
import { type JoinedOrganization, OrganizationRepository } from './organization.repository.js';

/** Brings back organizations that were deleted, for as long as they are not purged. Their keys and invites stay ended. */
@Injectable()
export class OrganizationRestorationService {
  constructor(
    private readonly database: Database,
    private readonly deleted: DeletedOrganizationRepository,
    private readonly organizations: OrganizationRepository,
    private readonly users: UserRepository,
    private readonly window: RestoreWindow,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Those that can be restored, and that the caller administered; of a pinned credential, the one that it is pinned to. */
  async list(caller: UserPrincipal, search: SearchRequest): Promise<OffsetPage<JoinedOrganization & Restorable>> {
    const { userId, organizationId } = caller;
    const organizations = await this.deleted.list(userId, organizationId, this.window.start(), search);
    return mapPage(organizations, (organization) => this.window.withEnd(organization));
  }

  /**
   * Brings an organization back with its members and the projects that were deleted with it, under another slug where one is
   * given. @throws AppError `NOT_FOUND` where there is nothing to restore (any more), `SLUG_TAKEN`
   */
  restore(caller: UserPrincipal, organizationId: Uuid, slug?: string): Promise<JoinedOrganization> {
    const { userId } = caller;
    return this.database.transaction(async () => {
      // The person first, as everywhere: an account that is being deleted brings nothing back that nobody would own.
      if (!(await this.users.hold(userId))) throw new AppError('TOKEN_INVALID');
      const restoration = { userId, slug, deletedAfter: this.window.start(), at: this.clock.now() };
      if (!(await this.deleted.restore(organizationId, restoration))) throw new AppError('NOT_FOUND');
      const organization = await this.organizations.find(organizationId, userId);
      if (!organization) throw new AppError('NOT_FOUND');
      const after = pick(organization, ['name', 'slug']);
      this.trail.record('organization.restored', { target: organizationId, organizationId, after });
      return organization;
    });
  }
}
