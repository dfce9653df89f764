import { Access, Caller, type WorkspacePrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersPage, Creates, EndsAccess, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { workspace } from '../surfaces/workspace.surface.js';
import {
  DeletedWorkspaceKeyView,
  GeneratedWorkspaceKeyView,
  RotatedWorkspaceKeyView,
  WorkspaceKeyBody,
  WorkspaceKeyChangeBody,
  WorkspaceKeyRotationBody,
  WorkspaceKeysQuery,
  WorkspaceKeyView,
} from './dto/workspace-key.dto.js';
import { WorkspaceKeyService } from './workspace-key.service.js';

@SurfaceController(workspace, 'v1/api-keys', 'API keys')
export class WorkspaceKeyController {
  constructor(private readonly keys: WorkspaceKeyService) {}

  @Get()
  @Access({ scope: 'admin', role: 'admin' })
  @AnswersPage(WorkspaceKeyView, 'Keys of the workspace')
  async listWorkspaceKeys(
    @Caller() caller: WorkspacePrincipal,
    @Query() query: WorkspaceKeysQuery,
  ): Promise<OffsetPage<WorkspaceKeyView>> {
    return mapPage(await this.keys.list(caller, WorkspaceKeysQuery.filter(query)), (key) => WorkspaceKeyView.from(key));
  }

  @Post()
  @Access({ scope: 'admin', role: 'admin' })
  @Creates(GeneratedWorkspaceKeyView, 'Key generated')
  @Fails('FORBIDDEN', 'KEY_LIMIT_REACHED', 'NOT_FOUND')
  async generateWorkspaceKey(
    @Caller() caller: WorkspacePrincipal,
    @Body() { expires_in: expiresIn, ...body }: WorkspaceKeyBody,
  ): Promise<GeneratedWorkspaceKeyView> {
    return GeneratedWorkspaceKeyView.from(await this.keys.generate(caller, { ...body, expiresIn }));
  }

  @Get(':id')
  @Access({ scope: 'admin', role: 'admin' })
  @Answers(WorkspaceKeyView, 'The key')
  async getWorkspaceKey(@Caller() caller: WorkspacePrincipal, @PathId('key') keyId: Uuid): Promise<WorkspaceKeyView> {
    return WorkspaceKeyView.from(await this.keys.get(caller, keyId));
  }

  @Put(':id')
  @EndsAccess()
  @Access({ scope: 'admin', role: 'admin' })
  @Answers(WorkspaceKeyView, 'Key updated')
  @Fails('KEY_REVOKED')
  async updateWorkspaceKey(
    @Caller() caller: WorkspacePrincipal,
    @PathId('key') keyId: Uuid,
    @Body() body: WorkspaceKeyChangeBody,
  ): Promise<WorkspaceKeyView> {
    return WorkspaceKeyView.from(await this.keys.update(caller, keyId, body));
  }

  @Post(':id/rotate')
  @EndsAccess()
  @Access({ scope: 'admin', role: 'admin' })
  @Answers(RotatedWorkspaceKeyView, 'Key rotated')
  @Fails('FORBIDDEN', 'KEY_REVOKED')
  async rotateWorkspaceKey(
    @Caller() caller: WorkspacePrincipal,
    @PathId('key') keyId: Uuid,
    @Body() body: WorkspaceKeyRotationBody,
  ): Promise<RotatedWorkspaceKeyView> {
    return RotatedWorkspaceKeyView.from(await this.keys.rotate(caller, keyId, body.grace_seconds));
  }

  @Delete(':id')
  @EndsAccess()
  @Access({ scope: 'admin', role: 'admin' })
  @Answers(DeletedWorkspaceKeyView, 'Key revoked')
  async revokeWorkspaceKey(
    @Caller() caller: WorkspacePrincipal,
    @PathId('key') keyId: Uuid,
  ): Promise<DeletedWorkspaceKeyView> {
    return DeletedWorkspaceKeyView.from(await this.keys.revoke(caller, keyId));
  }
}
