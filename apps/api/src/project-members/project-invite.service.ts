import { type Role, roleOver } from '@latchkey/access';
import { AppError, Clock, newId, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { StepUpCheck } from '../auth/factors/step-up-check.js';
import { InvitePost } from '../invites/invite-post.js';
import { type Invite, InviteRepository } from '../invites/invite.repository.js';
import { ProjectMemberRepository } from '../projects/project-member.repository.js';
import { ownPlace } from '../projects/project-gate.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { ProjectAuthority, type ProjectCaller } from './project-authority.js';
import { type TeamMember } from './team.repository.js';

/** What projects do with invites: owners and admins offer a place, owners alone offer ownership. */
@Injectable()
export class ProjectInviteService {
  constructor(
    private readonly authority: ProjectAuthority,
    private readonly members: ProjectMemberRepository,
    private readonly invites: InviteRepository,
    private readonly post: InvitePost,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
    private readonly stepUp: StepUpCheck,
  ) {}

  /**
   * Offers a place in the project, by mail, to whoever owns an address: in it by the organization or not at all. A
   * person who offers ownership has just shown their second factor.
   * @throws AppError `NOT_FOUND` (the project), `ROLE_TOO_LOW`, `STEP_UP_REQUIRED`, `ALREADY_MEMBER`, `INVITE_PENDING`
   */
  create(caller: ProjectCaller, place: ProjectPlace, wanted: { email: string; role: Role }): Promise<TeamMember> {
    return this.authority.during(caller, place, async (acting) => {
      acting.assert(roleOver(wanted.role));
      if (wanted.role === 'owner') await this.stepUp.assert(caller);
      if (await this.members.hasPlace(place, wanted.email)) throw new AppError('ALREADY_MEMBER');
      return invited(await this.send(caller, place, wanted));
    });
  }

  /** Takes an offer back. @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW` */
  revoke(caller: ProjectCaller, place: ProjectPlace, id: Uuid): Promise<void> {
    return this.authority.during(caller, place, async (acting) => {
      acting.assert('admin');
      const invite = await this.get(place, id);
      acting.assert(roleOver(invite.role));
      await this.invites.revoke(place, id, this.clock.now());
      const before = pick(invite, ['email', 'role']);
      this.trail.record('invite.revoked', { ...ownPlace(place), target: id, before });
    });
  }

  private async send(
    caller: ProjectCaller,
    place: ProjectPlace,
    wanted: { email: string; role: Role },
  ): Promise<Invite> {
    const { token, ...kept } = this.post.link();
    const id = newId();
    const invitedByKey = caller.userId === null ? caller.credentialId : null;
    const sent = { invitedBy: caller.userId, invitedByKey, createdAt: this.clock.now() };
    if (!(await this.invites.insert(place, { id, ...wanted, ...sent, ...kept }))) {
      throw new AppError('INVITE_PENDING', { message: pending });
    }
    const invite = await this.get(place, id);
    const after = pick(invite, ['email', 'role']);
    this.trail.record('invite.created', { ...ownPlace(place), target: id, after });
    await this.post.send(invite, token);
    return invite;
  }

  private async get(place: ProjectPlace, id: Uuid): Promise<Invite> {
    const invite = await this.invites.find(place, id, this.clock.now());
    if (!invite) throw new AppError('NOT_FOUND');
    return invite;
  }
}

const pending = 'An invite to this address is pending already: take it back to send another.';

const invited = ({ id, email, role }: Invite): TeamMember => ({
  userId: null,
  email,
  name: null,
  role,
  ownRole: null,
  inheritedRole: null,
  joinedAt: null,
  inviteId: id,
});
