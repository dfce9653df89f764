import { type Client, Public } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import {
  Answers,
  AnswersFile,
  AnswersRedirect,
  FromClient,
  Idempotency,
  PathId,
  type Redirection,
  Sends,
  SurfaceController,
  TakesForm,
} from '@latchkey/surface';
import { Body, Get, Post, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { account } from '../../surfaces/account.surface.js';
import { ServiceProvider } from '../connections/service-provider.js';
import { SsoRule } from '../rule/sso-rule.js';
import { SamlProvider } from '../saml/saml-provider.js';
import {
  IdentifyBody,
  OidcCallbackQuery,
  SamlFinishQuery,
  SamlResponseBody,
  SignInWaysView,
  SsoStartQuery,
} from './dto/sso-sign-in.dto.js';
import { SsoDoor } from './sso-door.js';

const location = { Location: 'Where to go on; to the page that says why, where it ended in nothing.' };

/** GETs that change something, since standards have providers send people by links. HEAD changes nothing. */
@SurfaceController(account, 'api/auth', 'Single sign-on')
export class AccountSsoController {
  constructor(
    private readonly door: SsoDoor,
    private readonly rule: SsoRule,
    private readonly provider: ServiceProvider,
    private readonly saml: SamlProvider,
  ) {}

  @Post('identify')
  @Public()
  @Idempotency('none')
  @Answers(SignInWaysView, 'The ways by which people of this domain come in')
  async identifySignIn(@Body() { email }: IdentifyBody): Promise<SignInWaysView> {
    return SignInWaysView.from(await this.rule.demandOn(email), this.provider);
  }

  @Get('sso/:ssoConnectionId/start')
  @Public()
  @AnswersRedirect('On to the identity provider')
  @Sends({ ...location, 'Set-Cookie': 'The mark by which this browser is known again when it comes back.' })
  startSsoSignIn(
    @PathId('ssoConnection') id: Uuid,
    @Query() { returnTo }: SsoStartQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Redirection> {
    return this.door.begin(id, returnTo, { request, reply });
  }

  @Get('sso/oidc/callback')
  @Public()
  @AnswersRedirect('Signed in, or not: on to the page that was asked for, or to the one that says why')
  @Sends({ ...location, 'Set-Cookie': 'The session.' })
  finishOidcSignIn(
    @Query() _: OidcCallbackQuery,
    @FromClient() client: Client,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Redirection> {
    return this.door.fromOidc({ request, reply, client });
  }

  /** From another site, as the standard has it. It reads no cookie and opens nothing: that is done where it sends to. */
  @Post('sso/saml/:ssoConnectionId/acs')
  @Public({ fromOtherSites: true })
  @TakesForm()
  @Idempotency('none')
  @AnswersRedirect('On to where the sign-in ends')
  @Sends(location)
  receiveSamlResponse(
    @PathId('ssoConnection') id: Uuid,
    @Body() { SAMLResponse, RelayState }: SamlResponseBody,
    @Req() request: FastifyRequest,
  ): Promise<Redirection> {
    return this.door.fromSaml(id, SAMLResponse, RelayState, request);
  }

  @Get('sso/saml/finish')
  @Public()
  @AnswersRedirect('Signed in, or not: on to the page that was asked for, or to the one that says why')
  @Sends({ ...location, 'Set-Cookie': 'The session.' })
  finishSamlSignIn(
    @Query() { ticket }: SamlFinishQuery,
    @FromClient() client: Client,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Redirection> {
    return this.door.finishSaml(ticket, { request, reply, client });
  }

  /** The same for every connection that there could be: it says nothing of which there are. */
  @Get('sso/saml/:ssoConnectionId/metadata')
  @Public()
  @AnswersFile('application/samlmetadata+xml', 'What a SAML provider has to be told of us')
  getSamlMetadata(@PathId('ssoConnection') id: Uuid): string {
    return this.saml.metadata(id);
  }
}
