import { type Client, Public } from '@latchkey/access';
import { Answers, Fails, FromClient, Idempotency, Limited, Sends, SurfaceController } from '@latchkey/surface';
import { Body, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { account } from '../surfaces/account.surface.js';
import { Arrival, arrivalHeaders } from './arrival.js';
import { PasskeySignInBody } from './dto/second-factor.dto.js';
import { SignedInView } from './dto/sign-in.dto.js';
import { PasskeyRequestView } from './factors/dto/passkey-ceremony.dto.js';
import { PasskeySignIn } from './passkey-sign-in.js';

@SurfaceController(account, 'api/auth/sign-in/passkey', 'Sign-up and sign-in')
export class AccountPasskeySignInController {
  constructor(
    private readonly signIns: PasskeySignIn,
    private readonly arrival: Arrival,
  ) {}

  @Post('options')
  @Public()
  @Idempotency('none')
  @Limited('signIn')
  @Answers(PasskeyRequestView, 'Ask the browser for a passkey by this')
  async requestSignInPasskey(): Promise<PasskeyRequestView> {
    return PasskeyRequestView.from(await this.signIns.options());
  }

  @Post()
  @Public()
  @Limited('signIn')
  @Answers(SignedInView, 'Signed in')
  @Sends(arrivalHeaders)
  @Fails('SIGN_IN_FAILED', 'USER_NOT_ACTIVE', 'SSO_REQUIRED')
  async signInWithPasskey(
    @Body() { response }: PasskeySignInBody,
    @FromClient() client: Client,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInView> {
    const signedIn = await this.signIns.signIn(response, client);
    this.arrival.welcome(reply, signedIn);
    return SignedInView.from(signedIn);
  }
}
