import { type UserPrincipal } from '@latchkey/access';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';
import { type NewPassword, PasswordReplacement } from './password-replacement.js';
import { PasswordService } from './password.service.js';
import { Reauthentication, wrongPassword } from './reauthentication.js';

/** What somebody shows to get another password. */
export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly revokeOtherSessions: boolean;
}

/** Changes the password of somebody who is signed in and knows the present one. */
@Injectable()
export class PasswordChangeService {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly passwords: PasswordService,
    private readonly replacement: PasswordReplacement,
    private readonly reauthentication: Reauthentication,
    private readonly trail: AuditTrail,
  ) {}

  /** @throws AppError `VALIDATION` for a password that is no good, `SIGN_IN_FAILED` or `RATE_LIMITED` */
  async change(caller: UserPrincipal, wanted: PasswordChange): Promise<void> {
    this.passwords.assertGood(wanted.newPassword, 'newPassword');
    await this.reauthentication.run(caller, wanted.currentPassword, async (confirmed) => {
      const hash = await this.passwords.hash(wanted.newPassword);
      const sessions = wanted.revokeOtherSessions ? { endAllBut: caller.credentialId } : 'keep';
      await this.replace(confirmed, { hash, sessions, provesAddress: false });
    });
  }

  /** What was confirmed has to be the present password still: of two changes at once the second knows it no more. */
  private replace(confirmed: User, wanted: NewPassword): Promise<void> {
    return this.database.transaction(async () => {
      const user = await this.users.lock(confirmed.id);
      if (user?.passwordHash !== confirmed.passwordHash) throw wrongPassword();
      const after = await this.replacement.replace(user, wanted);
      this.trail.record('user.password-changed', { target: user.id, personId: user.id, after });
    });
  }
}
