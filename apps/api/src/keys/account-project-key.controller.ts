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
  GeneratedProjectKeyView,
  GenerateProjectKeyBody,
  ManagedProjectKeysQuery,
  ManagedProjectKeyView,
  ProjectKeyChangeBody,
  ProjectKeyRotationBody,
  RotatedProjectKeyView,
} from './dto/project-key.dto.js';
import { SharedKeyManager } from './shared-key-manager.service.js';
import { type SharedKeyOwner } from './shared-key.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/projects/:projectId/api-keys', 'Project keys')
export class AccountProjectKeyController {
  constructor(private readonly keys: SharedKeyManager) {}

  @Get()
  @Access({ scope: 'api-keys:read', projectRole: 'admin' })
  @AnswersPage(ManagedProjectKeyView, 'API keys fetched successfully')
  async listManagedProjectKeys(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Query() query: ManagedProjectKeysQuery,
  ): Promise<OffsetPage<ManagedProjectKeyView>> {
    return mapPage(await this.keys.list(caller, keysOf(organizationId, projectId), query), (key) =>
      ManagedProjectKeyView.from(key),
    );
  }

  @Post()
  @Access({ scope: 'api-keys:write', projectRole: 'admin', stepUp: true })
  @Creates(GeneratedProjectKeyView, 'API key generated')
  @Fails('SCOPE_MISSING', 'KEY_LIMIT_REACHED')
  async generateManagedProjectKey(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Body() body: GenerateProjectKeyBody,
  ): Promise<GeneratedProjectKeyView> {
    return GeneratedProjectKeyView.from(await this.keys.generate(caller, keysOf(organizationId, projectId), body));
  }

  @Put(':projectKeyId')
  @EndsAccess()
  @Access({ scope: 'api-keys:write', projectRole: 'admin' })
  @Answers(ManagedProjectKeyView, 'API key updated')
  @Fails('SCOPE_MISSING', 'KEY_REVOKED')
  async updateManagedProjectKey(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathId('projectKey') keyId: Uuid,
    @Body() body: ProjectKeyChangeBody,
  ): Promise<ManagedProjectKeyView> {
    return ManagedProjectKeyView.from(await this.keys.update(caller, keysOf(organizationId, projectId), keyId, body));
  }

  @Post(':projectKeyId/rotate')
  @EndsAccess()
  @Access({ scope: 'api-keys:write', projectRole: 'admin', stepUp: true })
  @Answers(RotatedProjectKeyView, 'API key rotated')
  @Fails('SCOPE_MISSING', 'KEY_REVOKED')
  async rotateManagedProjectKey(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathId('projectKey') keyId: Uuid,
    @Body() body: ProjectKeyRotationBody,
  ): Promise<RotatedProjectKeyView> {
    return RotatedProjectKeyView.from(
      await this.keys.rotate(caller, keysOf(organizationId, projectId), keyId, body.graceSeconds),
    );
  }

  @Delete(':projectKeyId')
  @EndsAccess()
  @Access({ scope: 'api-keys:delete', projectRole: 'admin' })
  @AnswersDone('API key revoked')
  async revokeManagedProjectKey(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathId('projectKey') keyId: Uuid,
  ): Promise<void> {
    await this.keys.revoke(caller, keysOf(organizationId, projectId), keyId);
  }
}

const keysOf = (organizationId: Uuid, projectId: Uuid): SharedKeyOwner => ({
  kind: 'project',
  organizationId,
  projectId,
});
