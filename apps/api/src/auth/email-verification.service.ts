import { type UserPrincipal } from '@latchkey/access';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { Outbox } from '../mail/outbox.service.js';
import { UserRepository } from '../users/user.repository.js';
import { LinkTokenService } from './link-token.service.js';

/** Mails people the link that proves their address. */
@Injectable()
export class EmailVerificationService {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly links: LinkTokenService,
    private readonly outbox: Outbox,
    private readonly trail: AuditTrail,
  ) {}

  /** Mails a new link, which replaces the former one; nothing to somebody whose address is proven. */
  async send(caller: UserPrincipal): Promise<void> {
    await this.database.transaction(async () => {
      const user = await this.users.hold(caller.userId);
      if (!user || user.verifiedAt) return;
      const { id, email, name } = user;
      const token = await this.links.issue('verify-email', id, email);
      this.trail.record('user.verification-requested', { target: id, personId: id, after: { email } });
      await this.outbox.add({ template: 'verify-email', to: email, name, token });
    });
  }
}
