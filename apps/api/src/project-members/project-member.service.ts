import { atLeast, type Role, roleOver } from '@latchkey/access';
import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { difference } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { StepUpCheck } from '../auth/factors/step-up-check.js';
import { ownPlace } from '../projects/project-gate.js';
import { ProjectMemberRepository, type ProjectRoles } from '../projects/project-member.repository.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { ProjectAuthority, type ProjectCaller } from './project-authority.js';
import { ProjectInviteService } from './project-invite.service.js';
import { type TeamMember, TeamRepository } from './team.repository.js';

/** Who is to go: a person, or an invite that is taken back. */
export type RemovalTarget = { readonly userId: Uuid } | { readonly inviteId: Uuid };

/**
 * Who has a place in a project, and as what. A project that has an owner of its own always keeps one, however many people
 * change that at once. What owners and admins of the organization are in all its projects is not changed here.
 */
@Injectable()
export class ProjectMemberService {
  constructor(
    private readonly authority: ProjectAuthority,
    private readonly members: ProjectMemberRepository,
    private readonly team: TeamRepository,
    private readonly invites: ProjectInviteService,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
    private readonly stepUp: StepUpCheck,
  ) {}

  /**
   * Gives somebody who is in the project another role in it, which is for owners. Who is in it by the organization alone
   * gets a place of their own. Nobody gets less than what they are by the organization: they would still act as that.
   * A person who makes another owner has just shown their second factor.
   * @throws AppError `NOT_FOUND`, `STEP_UP_REQUIRED`, `LAST_OWNER`, `CONFLICT`; `ROLE_TOO_LOW` where the caller has just lost the right
   */
  changeRole(caller: ProjectCaller, place: ProjectPlace, userId: Uuid, role: Role): Promise<TeamMember> {
    return this.authority.during(caller, place, async (acting) => {
      const present = await this.members.roles(place, userId);
      if (!present) throw new AppError('NOT_FOUND');
      if (role === 'owner' && present.own !== 'owner') await this.stepUp.assert(caller);
      await this.give(place, userId, present, role);
      // Asked after the last owner: of two owners who demote each other at once, the second hears of that, and not that
      // they are no owner any more.
      acting.assert('owner');
      const ground = { ...ownPlace(place), target: userId };
      this.trail.recordChange(
        'project-member.role-changed',
        ground,
        difference({ role: present.own }, { role }, ['role']),
      );
      return (await this.team.find(place, userId)) ?? missing();
    });
  }

  /**
   * Takes somebody's place in the project away; they stay in the organization. Taking one's own away is leaving.
   * @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW`, `LAST_OWNER`; `CONFLICT` where they are in it by the organization alone
   */
  remove(caller: ProjectCaller, place: ProjectPlace, userId: Uuid): Promise<void> {
    return this.authority.during(caller, place, async (acting) => {
      const leaves = userId === caller.userId;
      if (!leaves) acting.assert('admin');
      const { own, inherited } = (await this.members.roles(place, userId)) ?? missing();
      if (!own) throw byOrganization(inherited);
      if (!leaves) acting.assert(roleOver(own));
      if (!(await this.members.remove(place, userId))) throw new AppError('LAST_OWNER');
      const action = leaves ? 'project-member.left' : 'project-member.removed';
      this.trail.record(action, { ...ownPlace(place), target: userId, before: { role: own } });
    });
  }

  /** Removes a person or takes an invite back, whichever is named. @throws AppError as the one or the other does */
  removeTarget(caller: ProjectCaller, place: ProjectPlace, target: RemovalTarget): Promise<void> {
    if ('userId' in target) return this.remove(caller, place, target.userId);
    return this.invites.revoke(caller, place, target.inviteId);
  }

  private async give(place: ProjectPlace, userId: Uuid, { own, inherited }: ProjectRoles, role: Role): Promise<void> {
    if (own && !(await this.members.setRole(place, userId, role))) throw new AppError('LAST_OWNER');
    if (inherited && !atLeast(role, inherited)) throw byOrganization(inherited);
    if (!own) await this.members.add(place, userId, role, this.clock.now());
  }
}

const byOrganization = (inherited: Role | null) =>
  new AppError('CONFLICT', {
    message:
      `This person is ${inherited} of the organization, and so of all its projects: ` +
      'change their role there, among the members of the organization.',
  });

const missing = (): never => {
  throw new AppError('NOT_FOUND');
};
