import { type UserPrincipal } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Outbox } from '../../mail/outbox.service.js';
import { type User } from '../../users/user.entity.js';
import { UserRepository } from '../../users/user.repository.js';
import { Reauthentication } from '../reauthentication.js';
import { SessionService } from '../session.service.js';
import { FactorRepository, type Factors, isEnrolled } from './factor.repository.js';
import { RecoveryCodes } from './recovery-codes.js';

/** A factor as its person is told of it: the kind, and the name that it has where there may be several. */
export interface FactorName {
  readonly kind: 'totp' | 'passkey';
  readonly name: string | null;
}

/** What comes along with every factor that is added or removed: recovery codes, the audit trail, and a mail. */
@Injectable()
export class FactorEnrolment {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly factors: FactorRepository,
    private readonly codes: RecoveryCodes,
    private readonly sessions: SessionService,
    private readonly reauthentication: Reauthentication,
    private readonly outbox: Outbox,
    private readonly trail: AuditTrail,
  ) {}

  of({ userId }: UserPrincipal): Promise<Factors> {
    return this.factors.of(userId);
  }

  /**
   * Begins to add a factor. Who has one already has shown it; who has none shows their password, if they have one: a stolen
   * session alone must not lock its owner out.
   * @throws AppError `VALIDATION` where the password is missing, `SIGN_IN_FAILED` or `RATE_LIMITED`
   */
  async begin<T>(caller: UserPrincipal, password: string | undefined, work: (user: User) => Promise<T>): Promise<T> {
    const user = await this.users.find(caller.userId);
    if (!user) throw new AppError('TOKEN_INVALID');
    if (user.passwordHash === null || isEnrolled(await this.factors.of(user.id))) return work(user);
    if (password === undefined) {
      throw AppError.invalid('password', 'Password is required, as you have no second factor yet', 'body', 'missing');
    }
    return this.reauthentication.run(caller, password, work);
  }

  /**
   * Adds a factor, which its person has just shown; answers recovery codes, or null where they have some. They are known at
   * this moment alone.
   * @param insert adds it, in the transaction in which the user's row is locked
   */
  add(caller: UserPrincipal, added: FactorName, insert: () => Promise<void>): Promise<string[] | null> {
    return this.change(caller, async (user) => {
      await insert();
      const { recoveryCodes } = await this.factors.of(user.id);
      const codes = recoveryCodes === 0 ? await this.codes.replace(user.id) : null;
      await this.sessions.noteSecondFactor(caller);
      this.trail.record('user.second-factor-added', { target: user.id, personId: user.id, after: added });
      await this.outbox.add({ template: 'second-factor-added', to: user.email, name: user.name, factor: added });
      return codes;
    });
  }

  /** Takes a factor, and with the last one the recovery codes. @param remove takes it; answers which it was */
  async remove(caller: UserPrincipal, remove: () => Promise<FactorName>): Promise<void> {
    await this.change(caller, async (user) => {
      const removed = await remove();
      const last = !isEnrolled(await this.factors.of(user.id));
      if (last) await this.codes.removeAll(user.id);
      this.trail.record('user.second-factor-removed', { target: user.id, personId: user.id, before: removed });
      const mail = {
        template: 'second-factor-removed',
        to: user.email,
        name: user.name,
        factor: removed,
        last,
      } as const;
      await this.outbox.add(mail);
    });
  }

  /** Makes other recovery codes; the former ones stop working. @throws AppError `CONFLICT` where there is no factor */
  regenerateCodes(caller: UserPrincipal): Promise<string[]> {
    return this.change(caller, async ({ id, email, name }) => {
      if (!isEnrolled(await this.factors.of(id))) {
        throw new AppError('CONFLICT', {
          message: 'You have no second factor that recovery codes could stand in for.',
        });
      }
      const codes = await this.codes.replace(id);
      this.trail.record('user.recovery-codes-regenerated', { target: id, personId: id });
      await this.outbox.add({ template: 'recovery-codes-regenerated', to: email, name });
      return codes;
    });
  }

  private change<T>({ userId }: UserPrincipal, work: (user: User) => Promise<T>): Promise<T> {
    return this.database.transaction(async () => {
      const user = await this.users.lock(userId);
      if (!user) throw new AppError('TOKEN_INVALID');
      return work(user);
    });
  }
}
