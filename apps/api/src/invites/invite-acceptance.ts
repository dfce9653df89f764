import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { MemberRepository } from '../members/member.repository.js';
import { OrganizationLock } from '../organizations/organization-lock.js';
import { type JoinedOrganization, OrganizationRepository } from '../organizations/organization.repository.js';
import { type InviteReference, ReceivedInviteRepository } from './received-invite.repository.js';

/** The step from an invite to a membership: both change, or neither. */
@Injectable()
export class InviteAcceptance {
  constructor(
    private readonly invites: ReceivedInviteRepository,
    private readonly members: MemberRepository,
    private readonly organizations: OrganizationRepository,
    private readonly lock: OrganizationLock,
    private readonly clock: Clock,
  ) {}

  /** Runs inside a transaction that holds the person. @throws AppError `NOT_FOUND`, `ALREADY_MEMBER` */
  async accept(reference: InviteReference, userId: Uuid, email: string): Promise<JoinedOrganization> {
    const organizationId = await this.invites.organizationOf(reference, email);
    if (!organizationId || !(await this.lock.take(organizationId))) throw new AppError('NOT_FOUND');
    const now = this.clock.now();
    const role = await this.invites.accept(reference, email, now);
    if (!role) throw new AppError('NOT_FOUND');
    if (!(await this.members.add(organizationId, userId, role, now))) throw new AppError('ALREADY_MEMBER');
    const joined = await this.organizations.find(organizationId, userId);
    if (!joined) throw new AppError('NOT_FOUND');
    return joined;
  }
}
