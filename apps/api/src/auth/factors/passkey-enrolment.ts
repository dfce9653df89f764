import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, newId, type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database, violatedUnique } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type PublicKeyCredentialCreationOptionsJSON, type RegistrationResponseJSON } from '@simplewebauthn/server';
import { AuditTrail } from '../../audit/audit-trail.js';
import { UserRepository } from '../../users/user.repository.js';
import { FactorEnrolment, type FactorName } from './factor-enrolment.js';
import { type Passkey, PasskeyRepository } from './passkey.repository.js';
import { PasskeyService } from './passkey.service.js';

/** How many passkeys a person may have. */
export const mostPasskeys = 20;

/** A passkey that was just added. */
export interface AddedPasskey {
  readonly passkey: Passkey;
  /** Null where the person has some already. */
  readonly recoveryCodes: string[] | null;
}

/** A person's passkeys, as they add, name and remove them. Another's are not there. */
@Injectable()
export class PasskeyEnrolment {
  constructor(
    private readonly enrolment: FactorEnrolment,
    private readonly ceremonies: PasskeyService,
    private readonly passkeys: PasskeyRepository,
    private readonly users: UserRepository,
    private readonly database: Database,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  list({ userId }: UserPrincipal, page: OffsetRequest): Promise<OffsetPage<Passkey>> {
    return this.passkeys.list(userId, page);
  }

  /** What a browser makes a passkey by, for the caller's session alone. @throws AppError of `FactorEnrolment.begin` */
  options(caller: UserPrincipal, password: string | undefined): Promise<PublicKeyCredentialCreationOptionsJSON> {
    return this.enrolment.begin(caller, password, (user) => this.ceremonies.creationOptions(user, bindingOf(caller)));
  }

  /** @throws AppError `VALIDATION` where it is not as it has to be, `CONFLICT` where it is there already or there are too many */
  async add(caller: UserPrincipal, name: string, response: RegistrationResponseJSON): Promise<AddedPasskey> {
    const verified = await this.ceremonies.verifyNew(response, bindingOf(caller));
    if (!verified) throw AppError.invalid('response', 'Response could not be verified: begin again');
    const { userId } = caller;
    const passkey = { ...verified, id: newId(), userId, name, createdAt: this.clock.now(), lastUsedAt: null };
    try {
      const recoveryCodes = await this.enrolment.add(caller, named(passkey), async () => {
        if ((await this.passkeys.all(userId)).length >= mostPasskeys) throw tooMany();
        await this.passkeys.insert(passkey);
      });
      return { passkey, recoveryCodes };
    } catch (error) {
      throw violatedUnique(error) === 'passkeys_credential_key' ? known(error) : error;
    }
  }

  /** @throws AppError `NOT_FOUND` */
  rename({ userId }: UserPrincipal, id: Uuid, name: string): Promise<Passkey> {
    return this.database.transaction(async () => {
      await this.users.lock(userId);
      const passkey = await this.passkeys.find(userId, id);
      if (!passkey) throw new AppError('NOT_FOUND');
      if (passkey.name === name) return passkey;
      await this.passkeys.rename(userId, id, name);
      const change = { before: { name: passkey.name }, after: { name } };
      this.trail.record('user.passkey-renamed', { target: userId, personId: userId, ...change });
      return { ...passkey, name };
    });
  }

  /** @throws AppError `NOT_FOUND` */
  remove(caller: UserPrincipal, id: Uuid): Promise<void> {
    return this.enrolment.remove(caller, async () => {
      const passkey = await this.passkeys.find(caller.userId, id);
      if (!passkey || !(await this.passkeys.remove(caller.userId, id))) throw new AppError('NOT_FOUND');
      return named(passkey);
    });
  }
}

const bindingOf = ({ credentialId }: UserPrincipal): string => `registration/${credentialId}`;

const named = ({ name }: Pick<Passkey, 'name'>): FactorName => ({ kind: 'passkey', name });

const tooMany = () => new AppError('CONFLICT', { message: `You have ${mostPasskeys} passkeys, which is the maximum.` });

const known = (cause: unknown) => new AppError('CONFLICT', { cause, message: 'This passkey is there already.' });
