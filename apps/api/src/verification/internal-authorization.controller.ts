import { Access, type AccessRequest, AccessSettings } from '@latchkey/access';
import { afterwards, type Eventually } from '@latchkey/common';
import { AnswersBare, Fails, FailsSending, Sends, SurfaceController } from '@latchkey/surface';
import { Get, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { internal } from '../surfaces/internal.surface.js';
import { AuthorizedView, AuthorizeQuery } from './dto/authorize.dto.js';
import { mostCost } from './dto/verify.dto.js';
import { readForwarded } from './forwarded-request.js';
import { identityHeaders } from './identity-headers.js';
import { answerProxy, codeHeader } from './proxy-answer.js';
import { ProxyAuthorizer } from './proxy-authorizer.js';

/** Every method and every path below this one lead here: see `forwardedUrl`. */
@SurfaceController(internal, 'internal/authorize', 'Authorization')
export class InternalAuthorizationController {
  constructor(
    private readonly authorizer: ProxyAuthorizer,
    private readonly settings: AccessSettings,
  ) {}

  @Get()
  @Access({ place: 'x-latchkey-service' })
  @AnswersBare(AuthorizedView, 'The request may pass')
  @Sends(identityHeaders)
  @Fails('USER_NOT_ACTIVE', 'SCOPE_MISSING', 'FORBIDDEN', 'RATE_LIMITED')
  @FailsSending({
    [codeHeader]: 'Why the client is refused. Missing where it is the proxy that is.',
    'Retry-After': 'The seconds for which a client has to wait, where it has to.',
  })
  authorizeForwardedRequest(
    @Req() request: AccessRequest,
    @Query() { scope, cost, limited }: AuthorizeQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Eventually<AuthorizedView> {
    const forwarded = readForwarded(request, this.settings.sessionCookie, mostCost);
    const shown = forwarded.shown !== undefined || forwarded.unreadable;
    return afterwards(this.authorizer.authorize(forwarded, { scopes: scope, cost }), (verdict) =>
      answerProxy(verdict, reply, { shown, limitedStatus: Number(limited) }),
    );
  }
}
