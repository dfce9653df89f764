import { Clock } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { Outbox } from '../mail/outbox.service.js';
import { type User } from '../users/user.entity.js';
import { NamedAdmins } from '../users/named-admins.js';
import { UserRepository } from '../users/user.repository.js';
import { type AccessToEnd, type EndedAccess, StandingAccess } from './standing-access.js';

/** A password that its owner may set. */
export interface NewPassword extends Pick<AccessToEnd, 'sessions'> {
  readonly hash: string;
  /** Whether it was set by means of a mail, which proves that the address is theirs. */
  readonly provesAddress: boolean;
}

/** What follows from a new password, however its owner showed that they may set it. */
@Injectable()
export class PasswordReplacement {
  constructor(
    private readonly users: UserRepository,
    private readonly access: StandingAccess,
    private readonly outbox: Outbox,
    private readonly admins: NamedAdmins,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores it, ends links and sessions and tells the owner, in the caller's transaction, in which the user's row is locked.
   * Where nobody had proven the address before, the account may have been opened by somebody else, to wait in it for its
   * owner: keys that were made in it end too. Answers how many of which ended.
   */
  async replace(user: User, { hash, sessions, provesAddress }: NewPassword): Promise<EndedAccess> {
    const { id, email, name, verifiedAt } = user;
    await this.users.setPassword(id, hash, this.clock.now(), provesAddress);
    const provenNow = provesAddress && verifiedAt === null;
    const ended = await this.access.end(id, { sessions, keys: provenNow });
    if (provenNow) await this.admins.proven(id, email);
    await this.outbox.add({ template: 'password-changed', to: email, name });
    return ended;
  }
}
