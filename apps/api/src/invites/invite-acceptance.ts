import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { type JoinedOrganization, OrganizationRepository } from '../organizations/organization.repository.js';
import { type InvitingPlace } from './invite.repository.js';
import { InvitedPlaces } from './invited-places.js';
import { type InviteReference, ReceivedInviteRepository } from './received-invite.repository.js';

/** The step from an invite to a membership: both change, or neither. */
@Injectable()
export class InviteAcceptance {
  constructor(
    private readonly database: Database,
    private readonly invites: ReceivedInviteRepository,
    private readonly places: InvitedPlaces,
    private readonly organizations: OrganizationRepository,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs inside a transaction that holds the person. The invite says which organization's ground they step on.
   * @throws AppError `NOT_FOUND`, `ALREADY_MEMBER`
   */
  async accept(reference: InviteReference, userId: Uuid, email: string): Promise<JoinedOrganization> {
    const place = await this.invites.placeOf(reference, email);
    if (!place) throw new AppError('NOT_FOUND');
    return this.database.asTenant(place.organizationId, () => this.enter(place, reference, userId, email));
  }

  private async enter(
    place: InvitingPlace,
    reference: InviteReference,
    userId: Uuid,
    email: string,
  ): Promise<JoinedOrganization> {
    if (!(await this.places.lock(place))) throw new AppError('NOT_FOUND');
    const now = this.clock.now();
    const invite = await this.invites.accept(reference, email, now);
    if (!invite) throw new AppError('NOT_FOUND');
    const { id: inviteId, role } = invite;
    if (!(await this.places.join(place, userId, role, now))) throw new AppError('ALREADY_MEMBER');
    const joining = place.projectId === null ? 'member.joined' : 'project-member.joined';
    this.trail.record(joining, { ...place, target: userId, after: { role, inviteId } });
    const joined = await this.organizations.find(place.organizationId, userId);
    if (!joined) throw new AppError('NOT_FOUND');
    return joined;
  }
}
