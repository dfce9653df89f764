import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { Answers, AnswersDone, EndsAccess, Fails, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post } from '@nestjs/common';
import { project } from '../surfaces/project.surface.js';
import { OwnProjectView } from './dto/own-project.dto.js';
import { ProjectChangeBody } from './dto/project.dto.js';
import { OwnProjectService } from './own-project.service.js';

@SurfaceController(project, 'api/v1/project', 'Project')
export class OwnProjectController {
  constructor(private readonly projects: OwnProjectService) {}

  @Get()
  @Access({ scope: 'projects:read' })
  @Answers(OwnProjectView, 'The project of the key')
  @Fails('NOT_FOUND')
  async getProject(@Caller() caller: ProjectPrincipal): Promise<OwnProjectView> {
    return OwnProjectView.from(await this.projects.get(caller));
  }

  @Post('update')
  @Access({ scope: 'projects:write', projectRole: 'admin' })
  @Answers(OwnProjectView, 'Project updated')
  @Fails('NOT_FOUND', 'SLUG_TAKEN')
  async updateProject(@Caller() caller: ProjectPrincipal, @Body() body: ProjectChangeBody): Promise<OwnProjectView> {
    return OwnProjectView.from(await this.projects.update(caller, body));
  }

  @Post('delete')
  @EndsAccess()
  @Access({ scope: 'projects:delete', projectRole: 'owner' })
  @AnswersDone('Project deleted')
  @Fails('NOT_FOUND')
  async deleteProject(@Caller() caller: ProjectPrincipal): Promise<void> {
    await this.projects.delete(caller);
  }
}
