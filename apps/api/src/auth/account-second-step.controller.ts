import { type Client, Public } from '@latchkey/access';
import { Answers, Fails, FromClient, Idempotency, Limited, Sends, SurfaceController } from '@latchkey/surface';
import { Body, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { account } from '../surfaces/account.surface.js';
import { Arrival, arrivalHeaders } from './arrival.js';
import {
  PasskeyStepAnswerBody,
  PasskeyStepBody,
  RecoveryCodeSignInBody,
  TotpSignInBody,
} from './dto/second-factor.dto.js';
import { SignedInView } from './dto/sign-in.dto.js';
import { PasskeyRequestView } from './factors/dto/passkey-ceremony.dto.js';
import { type ShownFactor } from './factors/factor-check.js';
import { SecondFactorAttempts } from './factors/second-factor-attempts.js';
import { KnownDevice } from './known-device.js';
import { SecondFactorSignIn } from './second-factor-sign-in.js';

@SurfaceController(account, 'api/auth/second-factor', 'Sign-up and sign-in')
export class AccountSecondStepController {
  constructor(
    private readonly signIns: SecondFactorSignIn,
    private readonly attempts: SecondFactorAttempts,
    private readonly device: KnownDevice,
    private readonly arrival: Arrival,
  ) {}

  @Post('totp')
  @Public()
  @Limited('signIn')
  @Answers(SignedInView, 'Signed in')
  @Sends(arrivalHeaders)
  @Fails('SIGN_IN_FAILED', 'TOKEN_INVALID', 'USER_NOT_ACTIVE', 'SSO_REQUIRED')
  async completeSignInWithTotp(
    @Body() { token, code }: TotpSignInBody,
    @FromClient() client: Client,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInView> {
    return this.finish(token, { method: 'totp', code }, client, request, reply);
  }

  @Post('recovery-code')
  @Public()
  @Limited('signIn')
  @Answers(SignedInView, 'Signed in')
  @Sends(arrivalHeaders)
  @Fails('SIGN_IN_FAILED', 'TOKEN_INVALID', 'USER_NOT_ACTIVE', 'SSO_REQUIRED')
  async completeSignInWithRecoveryCode(
    @Body() { token, code }: RecoveryCodeSignInBody,
    @FromClient() client: Client,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInView> {
    return this.finish(token, { method: 'recovery-code', code }, client, request, reply);
  }

  @Post('passkey/options')
  @Public()
  @Idempotency('none')
  @Limited('signIn')
  @Answers(PasskeyRequestView, 'Ask the browser for a passkey by this')
  @Fails('TOKEN_INVALID')
  async requestSecondFactorPasskey(
    @Body() { token }: PasskeyStepBody,
    @FromClient() client: Client,
  ): Promise<PasskeyRequestView> {
    return PasskeyRequestView.from(await this.signIns.passkeyOptions(token, client));
  }

  @Post('passkey')
  @Public()
  @Limited('signIn')
  @Answers(SignedInView, 'Signed in')
  @Sends(arrivalHeaders)
  @Fails('SIGN_IN_FAILED', 'TOKEN_INVALID', 'USER_NOT_ACTIVE', 'SSO_REQUIRED')
  async completeSignInWithPasskey(
    @Body() { token, response }: PasskeyStepAnswerBody,
    @FromClient() client: Client,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInView> {
    const shown: ShownFactor = { method: 'passkey', response, boundTo: this.attempts.bindingOf(token) };
    return this.finish(token, shown, client, request, reply);
  }

  private async finish(
    token: string,
    shown: ShownFactor,
    client: Client,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<SignedInView> {
    const cookie = this.device.cookieOf(request);
    const visitor = { client, knownDevice: (user: { readonly id: string }) => this.device.read(cookie, user.id) };
    const signedIn = await this.signIns.finish(token, shown, visitor);
    this.arrival.welcome(reply, signedIn);
    return SignedInView.from(signedIn);
  }
}
