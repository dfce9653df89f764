import { accountScopes, Public } from '@latchkey/access';
import { Config } from '@latchkey/config';
import { AnswersBare, Sends, SurfaceController } from '@latchkey/surface';
import { Get, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { account } from '../../surfaces/account.surface.js';
import { oauth } from '../../surfaces/oauth.surface.js';
import { ResourceMetadataView, ServerMetadataView } from '../dto/oauth-answers.dto.js';
import { identityScopes } from './provider-settings.js';
import { OAuthServer } from './oauth-server.js';
import { OAuthResources } from './resources.js';

const kept = {
  'Cache-Control': 'It may be kept for five minutes.',
  'Access-Control-Allow-Origin': 'Pages of any site may read it.',
};

@SurfaceController(oauth, '.well-known', 'Metadata')
export class OAuthMetadataController {
  constructor(
    private readonly server: OAuthServer,
    private readonly resources: OAuthResources,
    private readonly config: Config,
  ) {}

  @Get('oauth-authorization-server')
  @Public()
  @AnswersBare(ServerMetadataView, 'The authorization server')
  @Sends(kept)
  getAuthorizationServerMetadata(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ServerMetadataView> {
    return this.metadata(request, reply);
  }

  @Get('openid-configuration')
  @Public()
  @AnswersBare(ServerMetadataView, 'The authorization server, where clients of OpenID Connect look for it')
  @Sends(kept)
  getOpenidConfiguration(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ServerMetadataView> {
    return this.metadata(request, reply);
  }

  @Get('oauth-protected-resource/api')
  @Public()
  @AnswersBare(ResourceMetadataView, 'The account API, as a resource that tokens are for')
  @Sends(kept)
  getProtectedResourceMetadata(@Res({ passthrough: true }) reply: FastifyReply): ResourceMetadataView {
    keep(reply);
    return {
      resource: this.resources.account,
      resource_name: account.title,
      resource_documentation: `${this.config.publicUrl}/docs`,
      authorization_servers: [this.config.publicUrl],
      scopes_supported: [...accountScopes],
      bearer_methods_supported: ['header'],
    };
  }

  private async metadata(request: FastifyRequest, reply: FastifyReply): Promise<ServerMetadataView> {
    const path = '/.well-known/oauth-authorization-server';
    const known = await this.server.answer<object>(request, reply, { path });
    keep(reply);
    const ours = {
      response_modes_supported: ['query'],
      scopes_supported: [...identityScopes, ...accountScopes],
      service_documentation: `${this.config.publicUrl}/docs`,
    };
    return ServerMetadataView.schema.strip().parse({ ...known, ...ours });
  }
}

function keep(reply: FastifyReply): void {
  void reply.headers({ 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' });
}
