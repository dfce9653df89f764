import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Answers, EndsAccess, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Get, Put } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import { SsoSettingsBody, SsoSettingsView } from './dto/sso-connection.dto.js';
import { EnforcementService } from './enforcement.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/sso', 'Single sign-on')
export class AccountSsoSettingsController {
  constructor(private readonly enforcement: EnforcementService) {}

  @Get()
  @Access({ scope: 'organizations:read', role: 'admin' })
  @Answers(SsoSettingsView, 'Settings fetched successfully')
  async getSsoSettings(
    @Caller() _: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
  ): Promise<SsoSettingsView> {
    return SsoSettingsView.from(await this.enforcement.get(organizationId));
  }

  @Put()
  @EndsAccess()
  @Access({ scope: 'organizations:write', role: 'admin', stepUp: true })
  @Answers(SsoSettingsView, 'Settings changed')
  @Fails('CONFLICT')
  async changeSsoSettings(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Body() { enforced }: SsoSettingsBody,
  ): Promise<SsoSettingsView> {
    return SsoSettingsView.from(await this.enforcement.set(caller, organizationId, enforced));
  }
}
