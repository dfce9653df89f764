import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { Answers, AnswersDone, Fails, Idempotency, SurfaceController } from '@latchkey/surface';
import { Body, Delete, Get, Post } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import {
  AddedFactorView,
  FactorsView,
  RecoveryCodesView,
  TotpBody,
  TotpConfirmationBody,
  TotpView,
} from './dto/factor.dto.js';
import { FactorEnrolment } from './factor-enrolment.js';
import { TotpEnrolment } from './totp-enrolment.js';

@SurfaceController(account, 'api/auth/factors', 'Second factors')
export class AccountFactorsController {
  constructor(
    private readonly enrolment: FactorEnrolment,
    private readonly totp: TotpEnrolment,
  ) {}

  @Get()
  @Access({ only: ['session', 'jwt'] })
  @Answers(FactorsView, 'Second factors fetched successfully')
  async getSecondFactors(@Caller() caller: UserPrincipal): Promise<FactorsView> {
    return FactorsView.from(await this.enrolment.of(caller));
  }

  @Post('totp')
  @Idempotency('none')
  @Access({ only: ['session'], stepUp: true })
  @Answers(TotpView, 'Set your app up with this, and confirm with a code')
  @Fails('SIGN_IN_FAILED', 'CONFLICT')
  async beginTotp(@Caller() caller: UserPrincipal, @Body() { password }: TotpBody): Promise<TotpView> {
    return TotpView.from(await this.totp.begin(caller, password));
  }

  @Post('totp/confirm')
  @Idempotency('none')
  @Access({ only: ['session'] })
  @Answers(AddedFactorView, 'One-time codes are on')
  @Fails('CONFLICT')
  async confirmTotp(@Caller() caller: UserPrincipal, @Body() { code }: TotpConfirmationBody): Promise<AddedFactorView> {
    return AddedFactorView.from(await this.totp.confirm(caller, code));
  }

  @Delete('totp')
  @Access({ only: ['session'], stepUp: true })
  @AnswersDone('One-time codes are off')
  @Fails('NOT_FOUND')
  async removeTotp(@Caller() caller: UserPrincipal): Promise<void> {
    await this.totp.remove(caller);
  }

  @Post('recovery-codes')
  @Idempotency('none')
  @Access({ only: ['session'], stepUp: true })
  @Answers(RecoveryCodesView, 'The former codes work no more')
  @Fails('CONFLICT')
  async regenerateRecoveryCodes(@Caller() caller: UserPrincipal): Promise<RecoveryCodesView> {
    return RecoveryCodesView.from(await this.enrolment.regenerateCodes(caller));
  }
}
