import { type UserPrincipal } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { AuditTrail } from '../../audit/audit-trail.js';
import { UserRepository } from '../../users/user.repository.js';
import { GuessLimit, type GuessOrigin } from '../guess-limit.js';
import { wrongFactorOf } from '../second-factor-sign-in.js';
import { SessionService } from '../session.service.js';
import { FactorCheck, type ShownFactor } from './factor-check.js';
import { FactorRepository, isEnrolled } from './factor.repository.js';
import { PasskeyService } from './passkey.service.js';

/** Takes a second factor once more from somebody who is signed in, before what a stolen session alone must not do. */
@Injectable()
export class StepUp {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly factors: FactorRepository,
    private readonly check: FactorCheck,
    private readonly passkeys: PasskeyService,
    private readonly guesses: GuessLimit,
    private readonly sessions: SessionService,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Notes in the caller's session that they have just shown a second factor; answers when.
   * @throws AppError `CONFLICT` where they have none, `SIGN_IN_FAILED` or `RATE_LIMITED`
   */
  async take(caller: UserPrincipal, shown: ShownFactor): Promise<Date> {
    const user = await this.users.find(caller.userId);
    if (!user) throw new AppError('TOKEN_INVALID');
    await this.assertEnrolled(caller);
    // A budget of the session's own: no stranger uses it up, and whoever stole the session gets no other.
    const origin: GuessOrigin = { email: user.email, known: caller.credentialId, step: 'second-factor' };
    await this.guesses.take(origin);
    const use = await this.check.look(user, shown);
    const at = use && (await this.note(caller, use));
    if (!at) throw wrongFactorOf(shown);
    await this.guesses.forgive(origin);
    return at;
  }

  /** What a browser shows one of the caller's passkeys by, for their session alone. @throws AppError `CONFLICT` */
  async passkeyOptions(caller: UserPrincipal): Promise<PublicKeyCredentialRequestOptionsJSON> {
    await this.assertEnrolled(caller);
    return this.passkeys.requestOptions(bindingOf(caller), caller.userId);
  }

  private note(caller: UserPrincipal, use: () => Promise<boolean>): Promise<Date | undefined> {
    return this.database.transaction(async () => {
      // The person first, then what is theirs, as everywhere.
      if (!(await this.users.lock(caller.userId)) || !(await use())) return undefined;
      const at = await this.sessions.noteSecondFactor(caller);
      this.trail.record('session.stepped-up', { target: caller.credentialId, personId: caller.userId });
      return at;
    });
  }

  private async assertEnrolled({ userId }: UserPrincipal): Promise<void> {
    if (isEnrolled(await this.factors.of(userId))) return;
    throw new AppError('CONFLICT', { message: 'You have no second factor to show: add one first.' });
  }
}

/** What a challenge is bound to that is answered to step up in this session alone. */
export const bindingOf = ({ credentialId }: UserPrincipal): string => `step-up/${credentialId}`;
