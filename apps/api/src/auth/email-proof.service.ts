import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Database, violatedUnique } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { Outbox } from '../mail/outbox.service.js';
import { type User } from '../users/user.entity.js';
import { NamedAdmins } from '../users/named-admins.js';
import { UserRepository } from '../users/user.repository.js';
import { LinkTokenService } from './link-token.service.js';

/** Takes the links by which people prove that an address is theirs. */
@Injectable()
export class EmailProofService {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly links: LinkTokenService,
    private readonly outbox: Outbox,
    private readonly admins: NamedAdmins,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Marks the address that the link went to as proven; if it is a new one, moves its account there first.
   * @returns the address
   * @throws AppError `LINK_INVALID`, or `CONFLICT` when another account has got the new address meanwhile
   */
  prove(token: string): Promise<string> {
    return this.database.transaction(async () => {
      const { user, purpose, email } = await this.links.use(['verify-email', 'change-email'], token);
      if (purpose === 'change-email') await this.move(user, email);
      else await this.verify(user, email);
      if (purpose === 'change-email' || !user.verifiedAt) await this.admins.proven(user.id, email);
      return email;
    });
  }

  private async verify({ id, verifiedAt }: User, email: string): Promise<void> {
    if (!(await this.users.verify(id, email, this.clock.now()))) throw new AppError('LINK_INVALID');
    if (!verifiedAt) this.trail.record('user.email-verified', { ...groundOf(id), after: { email } });
  }

  private async move(user: User, newEmail: string): Promise<void> {
    try {
      await this.users.changeEmail(user.id, newEmail, this.clock.now());
    } catch (cause) {
      if (violatedUnique(cause) !== 'users_email_key') throw cause;
      throw new AppError('CONFLICT', { message: 'This address belongs to another account by now.', cause });
    }
    await this.links.revokeAll(user.id);
    const change = { before: { email: user.email }, after: { email: newEmail } };
    this.trail.record('user.email-changed', { ...groundOf(user.id), ...change });
    await this.outbox.add({ template: 'email-changed', to: user.email, name: user.name, newEmail });
  }
}

/** Whoever has the link has shown to read the mail of its person. */
const groundOf = (id: Uuid) => ({ target: id, personId: id, provenUserId: id });
