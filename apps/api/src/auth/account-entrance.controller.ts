import { Access, Caller, type Client, Public, type UserPrincipal } from '@latchkey/access';
import {
  Answers,
  AnswersDone,
  EndsAccess,
  Fails,
  FromClient,
  Limited,
  Sends,
  SurfaceController,
} from '@latchkey/surface';
import { Body, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { account } from '../surfaces/account.surface.js';
import { Arrival, arrivalHeaders } from './arrival.js';
import { SignInBody, SignInView } from './dto/sign-in.dto.js';
import { SignUpBody, SignUpView } from './dto/sign-up.dto.js';
import { KnownDevice } from './known-device.js';
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { SignUpService } from './sign-up.service.js';

@SurfaceController(account, 'api/auth', 'Sign-up and sign-in')
export class AccountEntranceController {
  constructor(
    private readonly signUps: SignUpService,
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
    private readonly device: KnownDevice,
    private readonly arrival: Arrival,
  ) {}

  @Post('sign-up/email')
  @Public()
  @Limited('signUp')
  @Answers(SignUpView, 'Check your mail to verify your address')
  async signUpWithEmail(@Body() body: SignUpBody): Promise<SignUpView> {
    await this.signUps.signUp(body);
    return SignUpView.from(body);
  }

  @Post('sign-in/email')
  @Public()
  @Limited('signIn')
  @Answers(SignInView, 'Signed in')
  @Sends(arrivalHeaders)
  @Fails('SIGN_IN_FAILED', 'USER_NOT_ACTIVE', 'SSO_REQUIRED')
  async signInWithEmail(
    @Body() body: SignInBody,
    @FromClient() client: Client,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInView> {
    const shown = this.device.cookieOf(request);
    const admitted = await this.signIns.signIn(
      { ...body, knownDevice: (user) => this.device.read(shown, user.id) },
      client,
    );
    if ('session' in admitted) this.arrival.welcome(reply, admitted);
    return SignInView.from(admitted);
  }

  @Post('sign-out')
  @EndsAccess()
  @Access({ only: ['session'] })
  @AnswersDone('Signed out')
  @Sends({ 'Set-Cookie': 'Takes the session out of the cookie jar.' })
  async signOut(@Caller() caller: UserPrincipal, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end({ id: caller.credentialId, userId: caller.userId });
    this.cookie.clear(reply);
  }
}
