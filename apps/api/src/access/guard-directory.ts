import { Directory, type Membership, type Role } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '../members/member-directory.js';

/**
 * Answers the guard's questions about roles. They come before the call is known to be about the organization in the path:
 * whether it may be is what is asked. So it is the path that says on whose ground to look.
 */
@Injectable()
export class GuardDirectory extends Directory {
  constructor(
    private readonly directory: MemberDirectory,
    private readonly database: Database,
  ) {
    super();
  }

  membership(organizationId: Uuid, userId: Uuid, deletedToo?: boolean): Promise<Membership | null> {
    return this.database.asTenant(organizationId, () => this.directory.membership(organizationId, userId, deletedToo));
  }

  hasSecondFactor(userId: Uuid): Promise<boolean> {
    return this.directory.hasSecondFactor(userId);
  }

  isAdmin(userId: Uuid): Promise<boolean> {
    return this.directory.isAdmin(userId);
  }

  demandsSingleSignOn(organizationId: Uuid, userId: Uuid): Promise<boolean> {
    return this.database.asTenant(organizationId, () => this.directory.demandsSingleSignOn(organizationId, userId));
  }

  projectRole(organizationId: Uuid, projectId: Uuid, userId: Uuid): Promise<Role | null> {
    return this.database.asTenant(organizationId, () => this.directory.projectRole(organizationId, projectId, userId));
  }
}
