import { assertRole, type Role, roleOver, type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, newId, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { StepUpCheck } from '../auth/factors/step-up-check.js';
import { MemberRepository } from '../members/member.repository.js';
import { OrganizationLock } from '../organizations/organization-lock.js';
import { InvitePost } from './invite-post.js';
import { type Invite, InviteRepository, type InvitingPlace } from './invite.repository.js';

/** What organizations do with invites: owners and admins offer membership, owners alone offer ownership. */
@Injectable()
export class InviteService {
  constructor(
    private readonly invites: InviteRepository,
    private readonly members: MemberRepository,
    private readonly lock: OrganizationLock,
    private readonly post: InvitePost,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
    private readonly stepUp: StepUpCheck,
  ) {}

  list(organizationId: Uuid, search: SearchRequest): Promise<OffsetPage<Invite>> {
    return this.invites.list(placeOf(organizationId), search, this.clock.now());
  }

  /**
   * Offers membership to whoever owns an address, by mail; who offers ownership has just shown their second factor.
   * @throws AppError `ROLE_TOO_LOW`, `STEP_UP_REQUIRED`, `ALREADY_MEMBER`, `INVITE_PENDING`
   */
  create(caller: UserPrincipal, organizationId: Uuid, wanted: { email: string; role: Role }): Promise<Invite> {
    return this.lock.during(organizationId, caller, async () => {
      assertRole(await this.members.role(organizationId, caller.userId), roleOver(wanted.role));
      if (wanted.role === 'owner') await this.stepUp.assert(caller);
      if (await this.members.findByEmail(organizationId, wanted.email)) throw new AppError('ALREADY_MEMBER');
      const { token, ...kept } = this.post.link();
      const { email, role } = wanted;
      const sent = { invitedBy: caller.userId, invitedByKey: null, createdAt: this.clock.now() };
      const id = newId();
      const inserted = await this.invites.insert(placeOf(organizationId), { id, email, role, ...sent, ...kept });
      if (!inserted) throw new AppError('INVITE_PENDING');
      this.trail.record('invite.created', { target: id, organizationId, after: wanted });
      return this.send(organizationId, id, token);
    });
  }

  /**
   * Sends an open invite again, in the caller's name, with a new link and new time; the old link is dead.
   * @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW`
   */
  resend(caller: UserPrincipal, organizationId: Uuid, id: Uuid): Promise<Invite> {
    return this.lock.during(organizationId, caller, async () => {
      const invite = await this.assertOver(caller, organizationId, id);
      const { token, ...kept } = this.post.link();
      const renewal = { ...kept, invitedBy: caller.userId, at: this.clock.now() };
      await this.invites.renew(placeOf(organizationId), id, renewal);
      this.trail.record('invite.resent', { target: id, organizationId, after: pick(invite, ['email', 'role']) });
      return this.send(organizationId, id, token);
    });
  }

  /** Takes an offer back. @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW` */
  revoke(caller: UserPrincipal, organizationId: Uuid, id: Uuid): Promise<void> {
    return this.lock.during(organizationId, caller, async () => {
      const invite = await this.assertOver(caller, organizationId, id);
      await this.invites.revoke(placeOf(organizationId), id, this.clock.now());
      this.trail.record('invite.revoked', { target: id, organizationId, before: pick(invite, ['email', 'role']) });
    });
  }

  private async send(organizationId: Uuid, id: Uuid, token: string): Promise<Invite> {
    const invite = await this.get(organizationId, id);
    await this.post.send(invite, token);
    return invite;
  }

  /** Refuses to touch an invite to a role that the caller may not give. */
  private async assertOver(caller: UserPrincipal, organizationId: Uuid, id: Uuid): Promise<Invite> {
    const invite = await this.get(organizationId, id);
    assertRole(await this.members.role(organizationId, caller.userId), roleOver(invite.role));
    return invite;
  }

  private async get(organizationId: Uuid, id: Uuid): Promise<Invite> {
    const invite = await this.invites.find(placeOf(organizationId), id, this.clock.now());
    if (!invite) throw new AppError('NOT_FOUND');
    return invite;
  }
}

/** The organization itself: invites to its projects are not among its own. */
const placeOf = (organizationId: Uuid): InvitingPlace => ({ organizationId, projectId: null });
