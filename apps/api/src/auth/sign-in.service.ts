import { type Client } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';
import { type Admission, Entrance } from './entrance.js';
import { EvenTime } from './even-time.js';
import { GuessLimit, type GuessOrigin } from './guess-limit.js';
import { PasswordService } from './password.service.js';

/** What a person shows to come in, and the device that is known to have been here before, if it is. */
export interface SignIn {
  readonly email: string;
  readonly password: string;
  /** Tells whether the browser is known for an account; asked only once the account is found. */
  readonly knownDevice: (user: User) => string | undefined;
}

/** Lets people in by address and password. What fails and what succeeds takes the same time. */
@Injectable()
export class SignInService {
  constructor(
    private readonly users: UserRepository,
    private readonly passwords: PasswordService,
    private readonly guesses: GuessLimit,
    private readonly entrance: Entrance,
    private readonly evenTime: EvenTime,
  ) {}

  /**
   * Opens a session, or begins to wait for the second factor of somebody who has one.
   * @throws AppError `SIGN_IN_FAILED`, `RATE_LIMITED` or, with the right password only, `USER_NOT_ACTIVE`, `SSO_REQUIRED`
   */
  signIn(shown: SignIn, client: Client): Promise<Admission> {
    return this.evenTime.run(async () => {
      const user = await this.users.findByEmail(shown.email);
      const known = user ? (shown.knownDevice(user) ?? (await this.entrance.knownNetwork(user, client))) : undefined;
      const origin: GuessOrigin = { email: shown.email, known };
      await this.guesses.take(origin);
      const right = await this.passwords.verify(shown.password, user?.passwordHash);
      if (!user || !right) return this.entrance.refuse(user, client);
      await this.guesses.forgive(origin);
      if (!user.isActive) throw new AppError('USER_NOT_ACTIVE');
      const admitted = (await this.entrance.admit(user, client)) ?? (await this.admitAgain(user, shown, client));
      await this.renewHash(user, shown.password);
      return admitted;
    });
  }

  /** A hash that was replaced may be one of the same password: another sign-in has followed a change of BCRYPT_COST. */
  private async admitAgain({ id }: User, { password }: SignIn, client: Client): Promise<Admission> {
    const user = await this.users.find(id);
    const right = await this.passwords.verify(password, user?.passwordHash);
    const admitted = user && right ? await this.entrance.admit(user, client) : undefined;
    return admitted ?? this.entrance.refuse(user, client);
  }

  /** Takes the only chance there is to follow a change of BCRYPT_COST. */
  private async renewHash({ id, passwordHash }: User, password: string): Promise<void> {
    if (!passwordHash || !this.passwords.isOutdated(passwordHash)) return;
    await this.users.renewHash(id, passwordHash, await this.passwords.hash(password));
  }
}
