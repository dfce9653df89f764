import { type UserPrincipal } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';
import { EvenTime } from './even-time.js';
import { GuessLimit, type GuessOrigin } from './guess-limit.js';
import { PasswordService } from './password.service.js';

/** Asks somebody who is signed in for their password once more, before what a stolen session alone must not do. */
@Injectable()
export class Reauthentication {
  constructor(
    private readonly users: UserRepository,
    private readonly passwords: PasswordService,
    private readonly guesses: GuessLimit,
    private readonly evenTime: EvenTime,
  ) {}

  /**
   * Does the work if the password is right. It takes the same time whichever way it turns out.
   * @throws AppError `SIGN_IN_FAILED` or `RATE_LIMITED`
   */
  run<T>(caller: UserPrincipal, password: string, work: (user: User) => Promise<T>): Promise<T> {
    return this.evenTime.run(async () => {
      const user = await this.users.find(caller.userId);
      if (!user) throw new AppError('TOKEN_INVALID');
      // A budget of the session's own: no stranger uses it up, and whoever stole the session gets no other.
      const origin: GuessOrigin = { email: user.email, known: caller.credentialId };
      await this.guesses.take(origin);
      if (!(await this.passwords.verify(password, user.passwordHash))) throw wrongPassword();
      await this.guesses.forgive(origin);
      return work(user);
    });
  }
}

/** The one answer to a wrong password of somebody who is signed in. */
export const wrongPassword = (): AppError =>
  new AppError('SIGN_IN_FAILED', { message: 'The password is not correct.' });
