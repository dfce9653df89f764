import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import {
  Answers,
  AnswersDone,
  AnswersPage,
  Creates,
  EndsAccess,
  Fails,
  PathId,
  SurfaceController,
} from '@latchkey/surface';
import { Body, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import {
  IssuedOAuthClientView,
  OAuthClientBody,
  OAuthClientChangeBody,
  OAuthClientSecretRotationBody,
  OAuthClientsQuery,
  OAuthClientView,
} from '../dto/oauth-client.dto.js';
import { OAuthClientService } from './oauth-client.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/oauth-clients', 'OAuth clients')
export class AccountOAuthClientsController {
  constructor(private readonly clients: OAuthClientService) {}

  @Get()
  @Access({ scope: 'api-keys:read', role: 'admin' })
  @AnswersPage(OAuthClientView, 'OAuth clients fetched successfully')
  async listOAuthClients(
    @PathId('organization') organizationId: Uuid,
    @Query() query: OAuthClientsQuery,
  ): Promise<OffsetPage<OAuthClientView>> {
    return mapPage(await this.clients.list(organizationId, query), (client) => OAuthClientView.from(client));
  }

  @Post()
  @Access({ role: 'admin', only: ['session', 'jwt'], stepUp: true })
  @Creates(IssuedOAuthClientView, 'OAuth client created')
  async createOAuthClient(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Body() body: OAuthClientBody,
  ): Promise<IssuedOAuthClientView> {
    return IssuedOAuthClientView.from(await this.clients.create(caller, organizationId, body));
  }

  @Get(':oauthClientId')
  @Access({ scope: 'api-keys:read', role: 'admin' })
  @Answers(OAuthClientView, 'OAuth client fetched successfully')
  async getOAuthClient(
    @PathId('organization') organizationId: Uuid,
    @PathId('oauthClient') id: Uuid,
  ): Promise<OAuthClientView> {
    return OAuthClientView.from(await this.clients.get(organizationId, id));
  }

  @Put(':oauthClientId')
  @Access({ role: 'admin', only: ['session', 'jwt'] })
  @Answers(OAuthClientView, 'OAuth client updated')
  async updateOAuthClient(
    @PathId('organization') organizationId: Uuid,
    @PathId('oauthClient') id: Uuid,
    @Body() body: OAuthClientChangeBody,
  ): Promise<OAuthClientView> {
    return OAuthClientView.from(await this.clients.update(organizationId, id, body));
  }

  @Post(':oauthClientId/rotate-secret')
  @EndsAccess()
  @Access({ role: 'admin', only: ['session', 'jwt'], stepUp: true })
  @Answers(IssuedOAuthClientView, 'OAuth client secret rotated')
  @Fails('CONFLICT')
  async rotateOAuthClientSecret(
    @PathId('organization') organizationId: Uuid,
    @PathId('oauthClient') id: Uuid,
    @Body() { graceSeconds }: OAuthClientSecretRotationBody,
  ): Promise<IssuedOAuthClientView> {
    return IssuedOAuthClientView.from(await this.clients.rotateSecret(organizationId, id, graceSeconds));
  }

  @Delete(':oauthClientId')
  @EndsAccess()
  @Access({ role: 'admin', only: ['session', 'jwt'] })
  @AnswersDone('OAuth client deleted')
  async deleteOAuthClient(
    @PathId('organization') organizationId: Uuid,
    @PathId('oauthClient') id: Uuid,
  ): Promise<void> {
    await this.clients.delete(organizationId, id);
  }
}
