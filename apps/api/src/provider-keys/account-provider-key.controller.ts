import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersDone, AnswersPage, PathId, PathText, SurfaceController } from '@latchkey/surface';
import { Body, Delete, Get, Put, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { ManagedProviderKeysQuery, ProviderKeyBody, ProviderKeyView, providerInPath } from './dto/provider-key.dto.js';
import { type Provider } from './provider-key.js';
import { ProviderKeyService } from './provider-key.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/projects/:projectId/provider-keys', 'Provider keys')
export class AccountProviderKeyController {
  constructor(private readonly keys: ProviderKeyService) {}

  @Get()
  @Access({ scope: 'projects:read', projectRole: 'admin' })
  @AnswersPage(ProviderKeyView, 'Provider keys fetched successfully')
  async listManagedProviderKeys(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Query() query: ManagedProviderKeysQuery,
  ): Promise<OffsetPage<ProviderKeyView>> {
    return mapPage(await this.keys.listPage(caller, { organizationId, projectId }, query), (key) =>
      ProviderKeyView.from(key),
    );
  }

  @Put(':provider')
  @Access({ scope: 'projects:write', projectRole: 'admin' })
  @Answers(ProviderKeyView, 'Provider key set')
  async setManagedProviderKey(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathText('provider', providerInPath) provider: Provider,
    @Body() body: ProviderKeyBody,
  ): Promise<ProviderKeyView> {
    return ProviderKeyView.from(await this.keys.set(caller, { organizationId, projectId }, provider, body.key));
  }

  @Delete(':provider')
  @Access({ scope: 'projects:write', projectRole: 'admin' })
  @AnswersDone('Provider key removed')
  async removeManagedProviderKey(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathText('provider', providerInPath) provider: Provider,
  ): Promise<void> {
    await this.keys.remove(caller, { organizationId, projectId }, provider);
  }
}
