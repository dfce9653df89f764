import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { type CursorPage, mapPage } from '@latchkey/common';
import { Answers, AnswersPage, EndsAccess, Fails, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post, Query } from '@nestjs/common';
import { project } from '../surfaces/project.surface.js';
import {
  GeneratedProjectKeyView,
  GenerateProjectKeyBody,
  ProjectKeysQuery,
  ProjectKeyView,
  RevokeProjectKeyBody,
  RotatedProjectKeyView,
  RotateProjectKeyBody,
} from './dto/project-key.dto.js';
import { ProjectKeyService } from './project-key.service.js';

@SurfaceController(project, 'api/v1/project/api-keys', 'API keys')
export class ProjectKeyController {
  constructor(private readonly keys: ProjectKeyService) {}

  @Get()
  @Access({ scope: 'api-keys:read', projectRole: 'admin' })
  @AnswersPage(ProjectKeyView, 'Keys of the project')
  async listProjectKeys(
    @Caller() caller: ProjectPrincipal,
    @Query() query: ProjectKeysQuery,
  ): Promise<CursorPage<ProjectKeyView>> {
    return mapPage(await this.keys.list(caller, query), (key) => ProjectKeyView.from(key));
  }

  @Post('generate')
  @Access({ scope: 'api-keys:write', projectRole: 'admin' })
  @Answers(GeneratedProjectKeyView, 'Key generated')
  @Fails('SCOPE_MISSING', 'FORBIDDEN', 'KEY_LIMIT_REACHED', 'NOT_FOUND')
  async generateProjectKey(
    @Caller() caller: ProjectPrincipal,
    @Body() body: GenerateProjectKeyBody,
  ): Promise<GeneratedProjectKeyView> {
    return GeneratedProjectKeyView.from(await this.keys.generate(caller, body));
  }

  @Post('rotate')
  @EndsAccess()
  @Access({ scope: 'api-keys:write', projectRole: 'admin' })
  @Answers(RotatedProjectKeyView, 'Key rotated')
  @Fails('SCOPE_MISSING', 'FORBIDDEN', 'NOT_FOUND', 'KEY_REVOKED')
  async rotateProjectKey(
    @Caller() caller: ProjectPrincipal,
    @Body() body: RotateProjectKeyBody,
  ): Promise<RotatedProjectKeyView> {
    return RotatedProjectKeyView.from(await this.keys.rotate(caller, body.keyId, body.graceSeconds));
  }

  // Without a scope: every key may end itself. The service asks for api-keys:write where it is another one.
  @Post('revoke')
  @EndsAccess()
  @Access()
  @Answers(ProjectKeyView, 'Key revoked: itself by any key, another one by a key with `api-keys:write`')
  @Fails('SCOPE_MISSING', 'ROLE_TOO_LOW', 'NOT_FOUND')
  async revokeProjectKey(
    @Caller() caller: ProjectPrincipal,
    @Body() body: RevokeProjectKeyBody,
  ): Promise<ProjectKeyView> {
    return ProjectKeyView.from(await this.keys.revoke(caller, body.keyId));
  }
}
