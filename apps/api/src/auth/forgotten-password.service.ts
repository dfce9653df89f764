import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { Outbox } from '../mail/outbox.service.js';
import { UserRepository } from '../users/user.repository.js';
import { EvenTime } from './even-time.js';
import { LinkTokenService } from './link-token.service.js';

/** Mails people who have forgotten their password a link, without telling anybody else whether there is an account. */
@Injectable()
export class ForgottenPasswordService {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly links: LinkTokenService,
    private readonly outbox: Outbox,
    private readonly evenTime: EvenTime,
    private readonly trail: AuditTrail,
  ) {}

  /** Ends in the same way, and after the same time, whether anybody has this address or not. */
  async request(email: string): Promise<void> {
    await this.evenTime.run(() =>
      this.database.transaction(async () => {
        const user = await this.users.findByEmail(email);
        // Held, lest the account is deleted before its link is made.
        if (!user?.isActive || !(await this.users.hold(user.id))) return;
        const token = await this.links.issue('reset-password', user.id, email);
        this.trail.record('user.password-reset-requested', { target: user.id, personId: user.id });
        await this.outbox.add({ template: 'reset-password', to: email, name: user.name, token });
      }),
    );
  }
}
