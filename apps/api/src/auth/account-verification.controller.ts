import { Access, Caller, Public, type UserPrincipal } from '@latchkey/access';
import { Answers, AnswersDone, Fails, Limited, SurfaceController } from '@latchkey/surface';
import { Get, Post, Query, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { account } from '../surfaces/account.surface.js';
import { VerifiedEmailView, VerifyEmailQuery } from './dto/verification.dto.js';
import { EmailProofService } from './email-proof.service.js';
import { EmailVerificationService } from './email-verification.service.js';

@SurfaceController(account, 'api/auth', 'Passwords and addresses')
export class AccountVerificationController {
  constructor(
    private readonly proofs: EmailProofService,
    private readonly verification: EmailVerificationService,
  ) {}

  /** A GET that changes something, since mails can only link. HEAD, by which mail programs try links, changes nothing. */
  @Get('verify-email')
  @Public()
  @Answers(VerifiedEmailView, 'E-mail address verified')
  @Fails('LINK_INVALID', 'CONFLICT')
  async followVerificationLink(
    @Query() { token }: VerifyEmailQuery,
    @Req() { method }: FastifyRequest,
  ): Promise<VerifiedEmailView | null> {
    return method === 'HEAD' ? null : this.verifyEmail({ token });
  }

  @Post('verify-email')
  @Public()
  @Answers(VerifiedEmailView, 'E-mail address verified')
  @Fails('LINK_INVALID', 'CONFLICT')
  async verifyEmail(@Query() { token }: VerifyEmailQuery): Promise<VerifiedEmailView> {
    return VerifiedEmailView.from(await this.proofs.prove(token));
  }

  @Post('send-verification-email')
  @Access({ only: ['session'] })
  @Limited('recovery')
  @AnswersDone('If your address is not verified yet, a mail with a link is on its way')
  async sendVerificationEmail(@Caller() caller: UserPrincipal): Promise<void> {
    await this.verification.send(caller);
  }
}
