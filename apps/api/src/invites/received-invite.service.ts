import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, type OffsetPage, type OffsetRequest } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { type JoinedOrganization } from '../organizations/organization.repository.js';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';
import { InviteAcceptance } from './invite-acceptance.js';
import { type InviteReference, type ReceivedInvite, ReceivedInviteRepository } from './received-invite.repository.js';

/** What people do with the invites that they get. An invite is for whoever has proven that its address is theirs. */
@Injectable()
export class ReceivedInviteService {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly invites: ReceivedInviteRepository,
    private readonly acceptance: InviteAcceptance,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The invites that the caller can accept: none while their address is not proven. */
  list(caller: UserPrincipal, page: OffsetRequest): Promise<OffsetPage<ReceivedInvite>> {
    assertUnpinned(caller);
    return this.invites.list(caller.userId, this.clock.now(), page);
  }

  /**
   * Makes the caller a member of the organization that invited them, or whose project did, and then of that too.
   * @throws AppError `EMAIL_NOT_VERIFIED`, `NOT_FOUND`, `ALREADY_MEMBER`
   */
  accept(caller: UserPrincipal, reference: InviteReference): Promise<JoinedOrganization> {
    return this.database.transaction(async () => {
      const { id, email } = await this.holdVerified(caller);
      return this.acceptance.accept(reference, id, email);
    });
  }

  /** Turns an invite down, for good. @throws AppError `EMAIL_NOT_VERIFIED`, `NOT_FOUND` */
  async decline(caller: UserPrincipal, reference: InviteReference): Promise<void> {
    await this.database.transaction(async () => {
      const { email } = await this.holdVerified(caller);
      const declined = await this.invites.decline(reference, email, this.clock.now());
      if (!declined) throw new AppError('NOT_FOUND');
      const { id: target, role, ...place } = declined;
      this.trail.record('invite.declined', { ...place, target, before: { role } });
    });
  }

  /** The caller, whose address is proven and stays theirs until the transaction ends. */
  private async holdVerified(caller: UserPrincipal): Promise<User> {
    assertUnpinned(caller);
    const user = await this.users.hold(caller.userId);
    if (!user) throw new AppError('TOKEN_INVALID');
    if (!user.verifiedAt) throw new AppError('EMAIL_NOT_VERIFIED');
    return user;
  }
}

/** What is pinned to one organization has no business with the invites of others. */
function assertUnpinned(caller: UserPrincipal): void {
  if (caller.organizationId === null) return;
  throw new AppError('FORBIDDEN', { message: 'This token is pinned to one organization: it joins no other.' });
}
