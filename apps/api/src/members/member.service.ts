import { assertRole, type Role, roleOver, type UserPrincipal } from '@latchkey/access';
import { AppError, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { difference, pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { StepUpCheck } from '../auth/factors/step-up-check.js';
import { OrganizationLock } from '../organizations/organization-lock.js';
import { type Member, MemberRepository } from './member.repository.js';

/** Who is in an organization and as what. There is always an owner, however many people change that at once. */
@Injectable()
export class MemberService {
  constructor(
    private readonly members: MemberRepository,
    private readonly lock: OrganizationLock,
    private readonly trail: AuditTrail,
    private readonly stepUp: StepUpCheck,
  ) {}

  list(organizationId: Uuid, search: SearchRequest): Promise<OffsetPage<Member>> {
    return this.members.list(organizationId, search);
  }

  /** The caller's own membership. @throws AppError `FORBIDDEN` */
  async own(caller: UserPrincipal, organizationId: Uuid): Promise<Member> {
    const member = await this.members.find(organizationId, caller.userId);
    if (!member) throw new AppError('FORBIDDEN');
    return member;
  }

  /**
   * Gives a member another role, which is for owners; who makes another owner has just shown their second factor.
   * @throws AppError `NOT_FOUND`, `LAST_OWNER`, `STEP_UP_REQUIRED`; `FORBIDDEN`, `ROLE_TOO_LOW` where the caller has just lost the right
   */
  changeRole(caller: UserPrincipal, organizationId: Uuid, userId: Uuid, role: Role): Promise<Member> {
    return this.lock.during(organizationId, caller, async () => {
      const own = await this.members.role(organizationId, caller.userId);
      const member = await this.members.find(organizationId, userId);
      if (!member) throw new AppError('NOT_FOUND');
      if (role === 'owner' && member.role !== 'owner') await this.stepUp.assert(caller);
      if (!(await this.members.setRole(organizationId, userId, role))) throw new AppError('LAST_OWNER');
      // Asked again, under the lock and after the last owner: of two owners who demote each other at once, the second
      // hears of that, and not that they are no owner any more.
      assertRole(own, 'owner');
      const changed = { ...member, role };
      const ground = { target: userId, organizationId };
      this.trail.recordChange('member.role-changed', ground, difference(member, changed, ['role']));
      return changed;
    });
  }

  /**
   * Removes a member; removing oneself is leaving.
   * @throws AppError `NOT_FOUND`, `LAST_OWNER`, `ROLE_TOO_LOW`
   */
  remove(caller: UserPrincipal, organizationId: Uuid, userId: Uuid): Promise<void> {
    if (userId === caller.userId) return this.leave(caller, organizationId);
    return this.lock.during(organizationId, caller, async () => {
      const own = await this.members.role(organizationId, caller.userId);
      assertRole(own, 'admin');
      const member = await this.members.find(organizationId, userId);
      if (!member) throw new AppError('NOT_FOUND');
      assertRole(own, roleOver(member.role));
      if (!(await this.members.remove(organizationId, userId))) throw new AppError('LAST_OWNER');
      this.trail.record('member.removed', { target: userId, organizationId, before: pick(member, ['role']) });
    });
  }

  /** Ends the caller's membership. @throws AppError `LAST_OWNER` */
  leave(caller: UserPrincipal, organizationId: Uuid): Promise<void> {
    return this.lock.during(organizationId, caller, async () => {
      const own = await this.own(caller, organizationId);
      if (!(await this.members.remove(organizationId, caller.userId))) throw new AppError('LAST_OWNER');
      this.trail.record('member.left', { target: caller.userId, organizationId, before: pick(own, ['role']) });
    });
  }
}
