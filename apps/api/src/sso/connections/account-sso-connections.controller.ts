import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import {
  Answers,
  AnswersDone,
  AnswersPage,
  Creates,
  EndsAccess,
  Fails,
  Idempotency,
  PathId,
  SurfaceController,
} from '@latchkey/surface';
import { Body, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import {
  SsoConnectionBody,
  SsoConnectionChangeBody,
  SsoConnectionsQuery,
  SsoConnectionView,
  SsoTestView,
} from './dto/sso-connection.dto.js';
import { ConnectionTestService } from './connection-test.service.js';
import { ServiceProvider } from './service-provider.js';
import { SsoConnectionService } from './sso-connection.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/sso-connections', 'Single sign-on')
export class AccountSsoConnectionsController {
  constructor(
    private readonly connections: SsoConnectionService,
    private readonly tests: ConnectionTestService,
    private readonly provider: ServiceProvider,
  ) {}

  @Get()
  @Access({ scope: 'organizations:read', role: 'admin' })
  @AnswersPage(SsoConnectionView, 'Connections fetched successfully')
  async listSsoConnections(
    @Caller() _: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Query() query: SsoConnectionsQuery,
  ): Promise<OffsetPage<SsoConnectionView>> {
    return mapPage(await this.connections.list(organizationId, query), (item) =>
      SsoConnectionView.from(item, this.provider),
    );
  }

  @Post()
  @Idempotency('leased')
  @Access({ scope: 'organizations:write', role: 'admin', stepUp: true })
  @Creates(SsoConnectionView, 'Connection created: tell the provider of us, test it, and enable it')
  async createSsoConnection(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Body() body: SsoConnectionBody,
  ): Promise<SsoConnectionView> {
    return SsoConnectionView.from(await this.connections.create(caller, organizationId, body), this.provider);
  }

  @Get(':ssoConnectionId')
  @Access({ scope: 'organizations:read', role: 'admin' })
  @Answers(SsoConnectionView, 'Connection fetched successfully')
  @Fails('NOT_FOUND')
  async getSsoConnection(
    @Caller() _: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('ssoConnection') id: Uuid,
  ): Promise<SsoConnectionView> {
    return SsoConnectionView.from(await this.connections.get(organizationId, id), this.provider);
  }

  @Put(':ssoConnectionId')
  @EndsAccess()
  @Access({ scope: 'organizations:write', role: 'admin', stepUp: true })
  @Answers(SsoConnectionView, 'Connection updated')
  @Fails('NOT_FOUND')
  async updateSsoConnection(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('ssoConnection') id: Uuid,
    @Body() body: SsoConnectionChangeBody,
  ): Promise<SsoConnectionView> {
    return SsoConnectionView.from(await this.connections.update(caller, organizationId, id, body), this.provider);
  }

  @Delete(':ssoConnectionId')
  @EndsAccess()
  @Access({ scope: 'organizations:write', role: 'admin', stepUp: true })
  @AnswersDone('Connection deleted, and the sessions that it had opened ended')
  @Fails('NOT_FOUND', 'CONFLICT')
  async deleteSsoConnection(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('ssoConnection') id: Uuid,
  ): Promise<void> {
    await this.connections.delete(caller, organizationId, id);
  }

  @Post(':ssoConnectionId/enable')
  @Access({ scope: 'organizations:write', role: 'admin', stepUp: true })
  @Answers(SsoConnectionView, 'Connection enabled')
  @Fails('NOT_FOUND')
  async enableSsoConnection(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('ssoConnection') id: Uuid,
  ): Promise<SsoConnectionView> {
    return SsoConnectionView.from(await this.connections.setEnabled(caller, organizationId, id, true), this.provider);
  }

  @Post(':ssoConnectionId/disable')
  @EndsAccess()
  @Access({ scope: 'organizations:write', role: 'admin', stepUp: true })
  @Answers(SsoConnectionView, 'Connection disabled, and the sessions that it had opened ended')
  @Fails('NOT_FOUND', 'CONFLICT')
  async disableSsoConnection(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('ssoConnection') id: Uuid,
  ): Promise<SsoConnectionView> {
    return SsoConnectionView.from(await this.connections.setEnabled(caller, organizationId, id, false), this.provider);
  }

  @Post(':ssoConnectionId/test')
  @Idempotency('none')
  @Access({ scope: 'organizations:write', role: 'admin' })
  @Answers(SsoTestView, 'The provider was looked at')
  @Fails('NOT_FOUND')
  async testSsoConnection(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('ssoConnection') id: Uuid,
  ): Promise<SsoTestView> {
    return SsoTestView.from(await this.tests.test(caller, organizationId, id));
  }
}
