import { Access, Caller, Public, type UserPrincipal } from '@latchkey/access';
import { AnswersDone, EndsAccess, Fails, Idempotency, Limited, SurfaceController } from '@latchkey/surface';
import { Body, Post } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { ChangeEmailBody, ChangePasswordBody, ForgotPasswordBody, ResetPasswordBody } from './dto/recovery.dto.js';
import { EmailChangeService } from './email-change.service.js';
import { ForgottenPasswordService } from './forgotten-password.service.js';
import { PasswordChangeService } from './password-change.service.js';
import { PasswordResetService } from './password-reset.service.js';

@SurfaceController(account, 'api/auth', 'Passwords and addresses')
export class AccountRecoveryController {
  constructor(
    private readonly forgotten: ForgottenPasswordService,
    private readonly resets: PasswordResetService,
    private readonly passwords: PasswordChangeService,
    private readonly emails: EmailChangeService,
  ) {}

  @Post('forgot-password')
  @Public()
  @Limited('recovery')
  @AnswersDone('If this address has an account, a mail that tells how to go on is on its way')
  async requestPasswordReset(@Body() { email }: ForgotPasswordBody): Promise<void> {
    await this.forgotten.request(email);
  }

  @Post('reset-password')
  @EndsAccess()
  @Public()
  @AnswersDone('Password changed and all sessions ended: sign in with the new one')
  @Fails('LINK_INVALID')
  async resetPassword(@Body() { token, newPassword }: ResetPasswordBody): Promise<void> {
    await this.resets.reset(token, newPassword);
  }

  @Post('change-password')
  @Idempotency('leased')
  @EndsAccess()
  @Access({ only: ['session'] })
  @AnswersDone('Password changed')
  @Fails('SIGN_IN_FAILED')
  async changePassword(@Caller() caller: UserPrincipal, @Body() body: ChangePasswordBody): Promise<void> {
    await this.passwords.change(caller, body);
  }

  @Post('change-email')
  @Idempotency('leased')
  @Access({ only: ['session'] })
  @Limited('recovery')
  @AnswersDone('Follow the link in the mail to the new address to complete the change')
  @Fails('SIGN_IN_FAILED')
  async changeEmail(@Caller() caller: UserPrincipal, @Body() body: ChangeEmailBody): Promise<void> {
    await this.emails.request(caller, body.newEmail, body.password);
  }
}
