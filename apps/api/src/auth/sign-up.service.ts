import { Injectable } from '@nestjs/common';
import { AccountMaker } from './account-maker.js';
import { EvenTime } from './even-time.js';
import { PasswordService } from './password.service.js';

/** Who wants an account. */
export interface SignUp {
  readonly email: string;
  readonly password: string;
  readonly name: string;
}

/** Makes accounts, without telling anybody but an address's owner whether it has one already. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly passwords: PasswordService,
    private readonly accounts: AccountMaker,
    private readonly evenTime: EvenTime,
  ) {}

  /** @throws AppError `VALIDATION` for a password that is no good */
  async signUp(wanted: SignUp): Promise<void> {
    this.passwords.assertGood(wanted.password, 'password');
    await this.evenTime.run(async () => {
      const passwordHash = await this.passwords.hash(wanted.password);
      await this.accounts.make({ email: wanted.email, name: wanted.name, passwordHash });
    });
  }
}
