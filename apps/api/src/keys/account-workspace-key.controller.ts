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
import { account } from '../surfaces/account.surface.js';
import {
  GeneratedManagedWorkspaceKeyView,
  ManagedWorkspaceKeyBody,
  ManagedWorkspaceKeyChangeBody,
  ManagedWorkspaceKeyRotationBody,
  ManagedWorkspaceKeysQuery,
  ManagedWorkspaceKeyView,
  RotatedManagedWorkspaceKeyView,
} from './dto/managed-workspace-key.dto.js';
import { SharedKeyManager } from './shared-key-manager.service.js';
import { type SharedKeyOwner } from './shared-key.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/api-keys', 'Workspace keys')
export class AccountWorkspaceKeyController {
  constructor(private readonly keys: SharedKeyManager) {}

  @Get()
  @Access({ scope: 'api-keys:read', role: 'admin' })
  @AnswersPage(ManagedWorkspaceKeyView, 'API keys fetched successfully')
  async listManagedWorkspaceKeys(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Query() query: ManagedWorkspaceKeysQuery,
  ): Promise<OffsetPage<ManagedWorkspaceKeyView>> {
    return mapPage(await this.keys.list(caller, keysOf(organizationId), query), (key) =>
      ManagedWorkspaceKeyView.from(key),
    );
  }

  @Post()
  @Access({ scope: 'api-keys:write', role: 'admin', only: ['session', 'jwt'], stepUp: true })
  @Creates(GeneratedManagedWorkspaceKeyView, 'API key generated')
  @Fails('SCOPE_MISSING', 'KEY_LIMIT_REACHED')
  async generateManagedWorkspaceKey(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Body() body: ManagedWorkspaceKeyBody,
  ): Promise<GeneratedManagedWorkspaceKeyView> {
    return GeneratedManagedWorkspaceKeyView.from(await this.keys.generate(caller, keysOf(organizationId), body));
  }

  @Put(':workspaceKeyId')
  @EndsAccess()
  @Access({ scope: 'api-keys:write', role: 'admin', only: ['session', 'jwt'] })
  @Answers(ManagedWorkspaceKeyView, 'API key updated')
  @Fails('SCOPE_MISSING', 'KEY_REVOKED')
  async updateManagedWorkspaceKey(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('workspaceKey') keyId: Uuid,
    @Body() body: ManagedWorkspaceKeyChangeBody,
  ): Promise<ManagedWorkspaceKeyView> {
    return ManagedWorkspaceKeyView.from(await this.keys.update(caller, keysOf(organizationId), keyId, body));
  }

  @Post(':workspaceKeyId/rotate')
  @EndsAccess()
  @Access({ scope: 'api-keys:write', role: 'admin', only: ['session', 'jwt'], stepUp: true })
  @Answers(RotatedManagedWorkspaceKeyView, 'API key rotated')
  @Fails('SCOPE_MISSING', 'KEY_REVOKED')
  async rotateManagedWorkspaceKey(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('workspaceKey') keyId: Uuid,
    @Body() { graceSeconds }: ManagedWorkspaceKeyRotationBody,
  ): Promise<RotatedManagedWorkspaceKeyView> {
    return RotatedManagedWorkspaceKeyView.from(
      await this.keys.rotate(caller, keysOf(organizationId), keyId, graceSeconds),
    );
  }

  @Delete(':workspaceKeyId')
  @EndsAccess()
  @Access({ scope: 'api-keys:delete', role: 'admin' })
  @AnswersDone('API key revoked')
  async revokeManagedWorkspaceKey(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('workspaceKey') keyId: Uuid,
  ): Promise<void> {
    await this.keys.revoke(caller, keysOf(organizationId), keyId);
  }
}

const keysOf = (organizationId: Uuid): SharedKeyOwner => ({ kind: 'workspace', organizationId });
