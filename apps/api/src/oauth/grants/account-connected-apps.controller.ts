import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { AnswersDone, AnswersPage, EndsAccess, PathId, SurfaceController } from '@latchkey/surface';
import { Delete, Get, Query } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import { ConnectedAppsQuery, ConnectedAppView } from '../dto/connected-app.dto.js';
import { OAuthGrants } from './oauth-grants.js';

@SurfaceController(account, 'api/user/connected-apps', 'Connected apps')
export class AccountConnectedAppsController {
  constructor(private readonly grants: OAuthGrants) {}

  @Get()
  @Access({ scope: 'user:read' })
  @AnswersPage(ConnectedAppView, 'Connected apps fetched successfully')
  async listConnectedApps(
    @Caller() caller: UserPrincipal,
    @Query() query: ConnectedAppsQuery,
  ): Promise<OffsetPage<ConnectedAppView>> {
    return mapPage(await this.grants.listApps(caller, query), (app) => ConnectedAppView.from(app));
  }

  @Delete(':oauthClientId')
  @EndsAccess()
  @Access({ only: ['session', 'jwt'] })
  @AnswersDone('App disconnected')
  async disconnectApp(@Caller() caller: UserPrincipal, @PathId('oauthClient') clientId: Uuid): Promise<void> {
    await this.grants.disconnect(caller, clientId);
  }
}
