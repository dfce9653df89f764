import { type Role } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { MemberRepository } from '../members/member.repository.js';
import { OrganizationLock } from '../organizations/organization-lock.js';
import { ProjectLock } from '../projects/project-lock.js';
import { ProjectMemberRepository } from '../projects/project-member.repository.js';
import { type InvitingPlace } from './invite.repository.js';

/** Where an invite leads to: into an organization or, through it, into one of its projects. */
@Injectable()
export class InvitedPlaces {
  constructor(
    private readonly members: MemberRepository,
    private readonly projectMembers: ProjectMemberRepository,
    private readonly organizationLock: OrganizationLock,
    private readonly projectLock: ProjectLock,
  ) {}

  /** Locks a place until the caller's transaction, which holds the person, ends; false when it is gone. */
  async lock({ organizationId, projectId }: InvitingPlace): Promise<boolean> {
    if (!(await this.organizationLock.take(organizationId))) return false;
    return projectId === null || this.projectLock.take({ organizationId, projectId });
  }

  /**
   * Gives a person a role in a place, under its lock; false when they have one already. Who joins a project and is not in
   * the organization becomes a member there; who is in it stays what they are.
   */
  async join({ organizationId, projectId }: InvitingPlace, userId: Uuid, role: Role, at: Date): Promise<boolean> {
    if (projectId === null) return this.members.add(organizationId, userId, role, at);
    await this.members.add(organizationId, userId, 'member', at);
    return this.projectMembers.add({ organizationId, projectId }, userId, role, at);
  }
}
