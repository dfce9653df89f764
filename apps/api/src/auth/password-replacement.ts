import { Clock, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { Outbox } from '../mail/outbox.service.js';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';
import { LinkTokenService } from './link-token.service.js';
import { SessionService } from './session.service.js';

/** A password that its owner may set. */
export interface NewPassword {
  readonly hash: string;
  /** Which sessions go on: all of them, or but the one with this id, if any. */
  readonly sessions: 'keep' | { readonly endAllBut: Uuid | null };
  /** Whether it was set by means of a mail, which proves that the address is theirs. */
  readonly provesAddress: boolean;
}

/** What follows from a new password, however its owner showed that they may set it. */
@Injectable()
export class PasswordReplacement {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionService,
    private readonly links: LinkTokenService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Stores it, makes all links worthless, ends sessions and tells the owner: in the caller's transaction, which locked them. */
  async replace({ id, email, name }: User, { hash, sessions, provesAddress }: NewPassword): Promise<void> {
    await this.users.setPassword(id, hash, this.clock.now(), provesAddress);
    await this.links.revokeAll(id);
    if (sessions !== 'keep') await this.sessions.revokeOthers(id, sessions.endAllBut);
    await this.outbox.add({ template: 'password-changed', to: email, name });
  }
}
