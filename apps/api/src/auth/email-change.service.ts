import { type UserPrincipal } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { Outbox } from '../mail/outbox.service.js';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';
import { LinkTokenService } from './link-token.service.js';
import { Reauthentication } from './reauthentication.js';

/** Begins to move an account to another address. It moves once the link that is mailed there is used. */
@Injectable()
export class EmailChangeService {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly links: LinkTokenService,
    private readonly outbox: Outbox,
    private readonly reauthentication: Reauthentication,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Ends in the same way whether the address is free or not: only who reads its mail learns that.
   * @throws AppError `VALIDATION` for the present address, `SIGN_IN_FAILED` or `RATE_LIMITED`; `TOKEN_INVALID` where the account has gone
   */
  async request(caller: UserPrincipal, newEmail: string, password: string): Promise<void> {
    await this.reauthentication.run(caller, password, async (user) => {
      if (user.email === newEmail) throw AppError.invalid('newEmail', 'New email is your address already');
      await this.database.transaction(() => this.begin(user, newEmail));
    });
  }

  private async begin(user: User, newEmail: string): Promise<void> {
    const { id, name, email } = user;
    // The account may have been deleted since its password was looked at.
    if (!(await this.users.hold(id))) throw new AppError('TOKEN_INVALID');
    const taken = await this.users.findByEmail(newEmail);
    // Made in both cases, so that both take the same time and an earlier link stops working; but mailed in one alone.
    const token = await this.links.issue('change-email', id, newEmail);
    await this.outbox.add(
      taken ? { template: 'account-exists', to: newEmail } : { template: 'change-email', to: newEmail, name, token },
    );
    this.trail.record('user.email-change-requested', { target: id, personId: id, after: { email: newEmail } });
    await this.outbox.add({ template: 'email-changing', to: email, name, newEmail });
  }
}
