import { Access, Caller, type Client, Public, type UserPrincipal } from '@latchkey/access';
import {
  Answers,
  AnswersDone,
  EndsAccess,
  Fails,
  FromClient,
  Idempotency,
  Limited,
  SurfaceController,
} from '@latchkey/surface';
import { Body, Post } from '@nestjs/common';
import { secretKey } from '../surfaces/secret-key.surface.js';
import { LogInBody, RefreshBody, TokenPairView } from './dto/token-pair.dto.js';
import { TokenLoginService } from './token-login.service.js';

@SurfaceController(secretKey, 'api/v1/auth', 'Authentication')
export class SecretKeyEntranceController {
  constructor(private readonly logins: TokenLoginService) {}

  @Post('login')
  @Public()
  @Idempotency('none')
  @Limited('signIn')
  @Answers(TokenPairView, 'Signed in')
  @Fails('SIGN_IN_FAILED', 'USER_NOT_ACTIVE', 'TOKEN_INVALID', 'MFA_REQUIRED', 'SSO_REQUIRED')
  async logInWithEmail(@Body() body: LogInBody, @FromClient() client: Client): Promise<TokenPairView> {
    return TokenPairView.from(await this.logins.logIn(body, client));
  }

  @Post('refresh')
  @Public()
  @Idempotency('none')
  @Answers(TokenPairView, 'The next pair. A token that is used twice ends its whole family')
  @Fails('TOKEN_INVALID', 'RATE_LIMITED')
  async refreshTokenPair(@Body() body: RefreshBody, @FromClient() client: Client): Promise<TokenPairView> {
    return TokenPairView.from(await this.logins.refresh(body.refresh_token, client));
  }

  @Post('logout')
  @EndsAccess()
  @Access({ only: ['jwt'] })
  @AnswersDone('Signed out')
  async logOut(@Caller() caller: UserPrincipal): Promise<void> {
    await this.logins.logOut(caller);
  }
}
