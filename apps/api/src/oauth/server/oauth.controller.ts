import { Public } from '@latchkey/access';
import {
  AnswersBare,
  AnswersRedirect,
  Fails,
  FailsSending,
  Idempotency,
  PathText,
  type Redirection,
  Sends,
  SurfaceController,
  TakesForm,
} from '@latchkey/surface';
import { Body, Get, Post, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { oauth } from '../../surfaces/oauth.surface.js';
import {
  DeviceAuthorizationView,
  NothingView,
  TokenStateView,
  TokenView,
  UserinfoView,
} from '../dto/oauth-answers.dto.js';
import { AuthorizeQuery, DeviceAuthorizationBody, ShownTokenBody, TokenBody } from '../dto/oauth-requests.dto.js';
import { OAuthServer } from './oauth-server.js';
import { pollSeconds } from './artifact-store.js';
import { routes } from './provider-settings.js';
import { ShownTokens } from './shown-tokens.js';

const uidText = z
  .string()
  .max(64)
  .regex(/^[\w-]+$/)
  .meta({ description: 'What was asked.', examples: ['x5TzR1yWhkEc8SoGIx5rV'] });

const cookies = { 'Set-Cookie': 'Ties what is asked to this browser.' };
const cors = { 'Access-Control-Allow-Origin': 'The origin of the page that asks, if people are sent back there.' };

@SurfaceController(oauth, 'oauth', 'Tokens')
export class OAuthController {
  constructor(
    private readonly server: OAuthServer,
    private readonly shown: ShownTokens,
  ) {}

  @Post('token')
  @Public()
  @TakesForm()
  @Idempotency('none')
  @AnswersBare(TokenView, 'Tokens')
  @Sends(cors)
  @FailsSending(cors)
  @Fails('OAUTH_REFUSED', 'OAUTH_CLIENT_REFUSED')
  issueTokens(
    @Body() form: TokenBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokenView> {
    const oneTime = form.code ?? form.refresh_token ?? form.device_code;
    return this.server.answer(request, reply, { path: routes.token, form, oneTime });
  }

  @Post('revoke')
  @Public()
  @TakesForm()
  @Idempotency('none')
  @AnswersBare(NothingView, 'The token is worth nothing any more, if it ever was')
  @Sends(cors)
  @FailsSending(cors)
  @Fails('OAUTH_REFUSED', 'OAUTH_CLIENT_REFUSED')
  async revokeToken(
    @Body() form: ShownTokenBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NothingView> {
    return this.server.answer(request, reply, { path: routes.revocation, form: await this.shown.plain(form) });
  }

  @Post('introspect')
  @Public()
  @TakesForm()
  @Idempotency('none')
  @AnswersBare(TokenStateView, 'What there is to say of the token')
  @Sends(cors)
  @FailsSending(cors)
  @Fails('OAUTH_REFUSED', 'OAUTH_CLIENT_REFUSED')
  async introspectOAuthToken(
    @Body() form: ShownTokenBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokenStateView> {
    return this.server.answer(request, reply, { path: routes.introspection, form: await this.shown.plain(form) });
  }

  @Post('device')
  @Public()
  @TakesForm()
  @Idempotency('none')
  @AnswersBare(DeviceAuthorizationView, 'The codes of a device')
  @Sends(cors)
  @FailsSending(cors)
  @Fails('OAUTH_REFUSED', 'OAUTH_CLIENT_REFUSED')
  async authorizeDevice(
    @Body() form: DeviceAuthorizationBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeviceAuthorizationView> {
    const path = routes.device_authorization;
    const codes = await this.server.answer<Omit<DeviceAuthorizationView, 'interval'>>(request, reply, { path, form });
    return { ...codes, interval: pollSeconds };
  }

  @Get('userinfo')
  @Public()
  @AnswersBare(UserinfoView, 'Who the person is')
  @Sends(cors)
  @FailsSending(cors)
  @Fails('OAUTH_REFUSED', 'TOKEN_INVALID', 'SCOPE_MISSING')
  getUserinfo(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<UserinfoView> {
    return this.server.answer(request, reply, { path: routes.userinfo });
  }
}

@SurfaceController(oauth, 'oauth/authorize', 'Authorization')
export class OAuthAuthorizationController {
  constructor(private readonly server: OAuthServer) {}

  @Get()
  @Public()
  @AnswersRedirect(
    'On to the person, who is asked; back to the client; or, for browsers, to a page that says why neither',
  )
  @Sends(cookies)
  @Fails('OAUTH_REFUSED', 'OAUTH_CLIENT_REFUSED')
  authorize(
    @Query() query: AuthorizeQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Redirection> {
    return this.server.redirect(request, reply, { path: routes.authorization, query });
  }

  @Get(':uid')
  @Public()
  @AnswersRedirect('Back to the client; or, for browsers, to a page that says why not')
  @Sends(cookies)
  @Fails('OAUTH_REFUSED', 'OAUTH_CLIENT_REFUSED')
  resumeAuthorization(
    @PathText('uid', uidText) uid: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Redirection> {
    return this.server.redirect(request, reply, { path: `${routes.authorization}/${uid}` });
  }
}
