import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { Answers, Fails, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post } from '@nestjs/common';
import { ownPlace } from '../projects/project-gate.js';
import { project } from '../surfaces/project.surface.js';
import { ProjectSettingsView, SettingsChangeBody } from './dto/settings.dto.js';
import { ProjectSettingsService } from './project-settings.service.js';

@SurfaceController(project, 'api/v1/project/settings', 'Settings')
export class ProjectSettingsController {
  constructor(private readonly settings: ProjectSettingsService) {}

  @Get()
  @Access({ scope: 'settings:read', projectRole: 'admin' })
  @Answers(ProjectSettingsView, 'Settings of the project')
  @Fails('NOT_FOUND')
  async getProjectSettings(@Caller() caller: ProjectPrincipal): Promise<ProjectSettingsView> {
    return ProjectSettingsView.from(await this.settings.get(caller, ownPlace(caller)));
  }

  @Post('update')
  @Access({ scope: 'settings:write', projectRole: 'admin' })
  @Answers(ProjectSettingsView, 'Settings updated')
  @Fails('NOT_FOUND')
  async updateProjectSettings(
    @Caller() caller: ProjectPrincipal,
    @Body() body: SettingsChangeBody,
  ): Promise<ProjectSettingsView> {
    return ProjectSettingsView.from(await this.settings.update(caller, ownPlace(caller), body));
  }
}
