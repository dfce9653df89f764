import { type UserPrincipal } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { Reauthentication } from '../auth/reauthentication.js';
import { Outbox } from '../mail/outbox.service.js';
import { OrganizationDeparture } from '../organizations/organization-departure.service.js';
import { AdminRoll } from '../users/admin-roll.js';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';

/** Deletes accounts, as their owners ask. */
@Injectable()
export class AccountDeletionService {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly admins: AdminRoll,
    private readonly departure: OrganizationDeparture,
    private readonly outbox: Outbox,
    private readonly reauthentication: Reauthentication,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Deletes the caller, and with them their sessions, tokens, links and history; organizations in which they are alone end.
   * @throws AppError `SIGN_IN_FAILED`, `RATE_LIMITED`, `LAST_OWNER` or `LAST_ADMIN`
   */
  async delete(caller: UserPrincipal, password: string): Promise<void> {
    await this.reauthentication.run(caller, password, (user) => this.database.transaction(() => this.remove(user)));
  }

  private async remove({ id, email, name }: User): Promise<void> {
    if (!(await this.admins.mayGo(id))) throw new AppError('LAST_ADMIN');
    await this.departure.leaveAll(id);
    if (!(await this.users.delete(id))) throw new AppError('TOKEN_INVALID');
    this.trail.record('user.deleted', { target: id, personId: id, before: { email, name } });
    await this.outbox.add({ template: 'account-deleted', to: email, name });
  }
}
