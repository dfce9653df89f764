import { assertRole, type Role, type UserPrincipal } from '@latchkey/access';
import { AppError, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { MemberRepository } from '../../members/member.repository.js';
import { OrganizationLock } from '../../organizations/organization-lock.js';
import { SsoConnectionRepository } from './sso-connection.repository.js';

/** What every change of how an organization signs in passes through. */
@Injectable()
export class ConnectionGate {
  constructor(
    private readonly lock: OrganizationLock,
    private readonly members: MemberRepository,
    private readonly connections: SsoConnectionRepository,
  ) {}

  /**
   * Runs the work of an admin or owner in a transaction that holds the organization's lock, and tells it which of both.
   * @throws AppError `FORBIDDEN`, `ROLE_TOO_LOW` where the caller has just lost the right
   */
  change<T>(
    caller: UserPrincipal,
    organizationId: Uuid,
    work: (role: Exclude<Role, 'member'>) => Promise<T>,
  ): Promise<T> {
    return this.lock.during(organizationId, caller, async () => {
      const role = await this.members.role(organizationId, caller.userId);
      assertRole(role, 'admin');
      return work(role === 'owner' ? 'owner' : 'admin');
    });
  }

  /** @throws AppError `CONFLICT` where people may come in by the identity provider alone, and this is the last way to it */
  async assertDispensable(organizationId: Uuid, connectionId: Uuid): Promise<void> {
    if (!(await this.connections.isEnforced(organizationId))) return;
    if ((await this.connections.countEnabled(organizationId, connectionId)) > 0) return;
    throw new AppError('CONFLICT', {
      message: 'Single sign-on is enforced, and this is the last enabled connection: lift that first.',
    });
  }
}
