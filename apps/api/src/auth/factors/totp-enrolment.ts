import { type UserPrincipal } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { FactorEnrolment } from './factor-enrolment.js';
import { TotpRepository } from './totp.repository.js';
import { type BegunTotp, TotpService } from './totp.service.js';

const factor = { kind: 'totp', name: null } as const;

/** Sets up and takes away a person's app for one-time codes. */
@Injectable()
export class TotpEnrolment {
  constructor(
    private readonly enrolment: FactorEnrolment,
    private readonly totp: TotpService,
    private readonly factors: TotpRepository,
  ) {}

  /** @throws AppError of `FactorEnrolment.begin`; `CONFLICT` where there is one already */
  begin(caller: UserPrincipal, password: string | undefined): Promise<BegunTotp> {
    return this.enrolment.begin(caller, password, ({ id, email }) => this.totp.begin(id, email));
  }

  /** Lets it count, as its person has shown that it works. @throws AppError `VALIDATION`, `CONFLICT` */
  async confirm(caller: UserPrincipal, code: string): Promise<string[] | null> {
    const right = await this.totp.checkBegun(caller.userId, code);
    if (!right) throw AppError.invalid('code', 'Code is not the one that your app shows now: check its clock');
    return this.enrolment.add(caller, factor, () => this.totp.confirm(caller.userId, right));
  }

  /** @throws AppError `NOT_FOUND` */
  remove(caller: UserPrincipal): Promise<void> {
    return this.enrolment.remove(caller, async () => {
      if (!(await this.factors.remove(caller.userId))) throw new AppError('NOT_FOUND');
      return factor;
    });
  }
}
