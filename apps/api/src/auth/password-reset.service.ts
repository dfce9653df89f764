import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { GuessLimit } from './guess-limit.js';
import { LinkTokenService } from './link-token.service.js';
import { PasswordReplacement } from './password-replacement.js';
import { PasswordService } from './password.service.js';

/** Sets a new password for whoever can read the account's mail. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly database: Database,
    private readonly links: LinkTokenService,
    private readonly passwords: PasswordService,
    private readonly replacement: PasswordReplacement,
    private readonly guesses: GuessLimit,
    private readonly trail: AuditTrail,
  ) {}

  /** @throws AppError `VALIDATION` for a password that is no good, which leaves the link usable, or `LINK_INVALID` */
  async reset(token: string, newPassword: string): Promise<void> {
    this.passwords.assertGood(newPassword, 'newPassword');
    // Looked at before it is used: hashing is dear, and not done for whoever sends any token.
    await this.links.find(['reset-password'], token);
    const hash = await this.passwords.hash(newPassword);
    const email = await this.database.transaction(async () => {
      const { user } = await this.links.use(['reset-password'], token);
      const { id } = user;
      const wanted = { hash, sessions: { endAllBut: null }, provesAddress: true };
      const after = await this.replacement.replace(user, wanted);
      this.trail.record('user.password-reset', { target: id, personId: id, provenUserId: id, after });
      return user.email;
    });
    // Strangers may have used their guesses up, and from a new place its owner is one: the new password lets them in.
    await this.guesses.forgive({ email, known: undefined });
  }
}
