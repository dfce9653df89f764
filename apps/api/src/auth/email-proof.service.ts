import { AppError, Clock } from '@latchkey/common';
import { Database, violatedUnique } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { Outbox } from '../mail/outbox.service.js';
import { type User } from '../users/user.entity.js';
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
      else if (!(await this.users.verify(user.id, email, this.clock.now()))) throw new AppError('LINK_INVALID');
      return email;
    });
  }

  private async move(user: User, newEmail: string): Promise<void> {
    try {
      await this.users.changeEmail(user.id, newEmail, this.clock.now());
    } catch (cause) {
      if (violatedUnique(cause) !== 'users_email_key') throw cause;
      throw new AppError('CONFLICT', { message: 'This address belongs to another account by now.', cause });
    }
    await this.links.revokeAll(user.id);
    await this.outbox.add({ template: 'email-changed', to: user.email, name: user.name, newEmail });
  }
}
