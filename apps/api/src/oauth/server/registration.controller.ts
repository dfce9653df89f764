import { Public } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { CreatesBare, Fails, Idempotency, Limited, SurfaceController } from '@latchkey/surface';
import { Body, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { oauth } from '../../surfaces/oauth.surface.js';
import { RegisteredClientView } from '../dto/oauth-answers.dto.js';
import { RegistrationBody } from '../dto/oauth-requests.dto.js';
import { OAuthServer } from './oauth-server.js';
import { routes } from './provider-settings.js';

@SurfaceController(oauth, 'oauth/register', 'Registration')
export class OAuthRegistrationController {
  constructor(
    private readonly server: OAuthServer,
    private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @Limited('registration')
  @Idempotency('none')
  @CreatesBare(RegisteredClientView, 'The client is known')
  @Fails('OAUTH_REFUSED', 'NOT_FOUND')
  async registerClient(
    @Body() json: RegistrationBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegisteredClientView> {
    if (!this.config.oauthRegistration) throw closed();
    const answer = await this.server.answer<object>(request, reply, { path: routes.registration, json });
    return RegisteredClientView.schema.strip().parse(answer);
  }
}

const closed = () =>
  new AppError('NOT_FOUND', { message: 'Clients do not make themselves known here: an organization sets them up.' });
