import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Answers, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Get, Put } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { ProjectSettingsView, SettingsChangeBody } from './dto/settings.dto.js';
import { ProjectSettingsService } from './project-settings.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/projects/:projectId/settings', 'Project settings')
export class AccountProjectSettingsController {
  constructor(private readonly settings: ProjectSettingsService) {}

  @Get()
  @Access({ scope: 'projects:read', projectRole: 'admin' })
  @Answers(ProjectSettingsView, 'Settings fetched successfully')
  async getManagedProjectSettings(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
  ): Promise<ProjectSettingsView> {
    return ProjectSettingsView.from(await this.settings.get(caller, { organizationId, projectId }));
  }

  @Put()
  @Access({ scope: 'projects:write', projectRole: 'admin' })
  @Answers(ProjectSettingsView, 'Settings updated')
  async updateManagedProjectSettings(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Body() body: SettingsChangeBody,
  ): Promise<ProjectSettingsView> {
    return ProjectSettingsView.from(await this.settings.update(caller, { organizationId, projectId }, body));
  }
}
