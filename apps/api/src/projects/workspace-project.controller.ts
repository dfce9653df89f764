import { Access, Caller, type WorkspacePrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersPage, Creates, EndsAccess, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { workspace } from '../surfaces/workspace.surface.js';
import {
  DeletedProjectView,
  WorkspaceProjectBody,
  WorkspaceProjectChangeBody,
  WorkspaceProjectsQuery,
  WorkspaceProjectView,
} from './dto/workspace-project.dto.js';
import { WorkspaceProjectService } from './workspace-project.service.js';

@SurfaceController(workspace, 'v1/projects', 'Projects')
export class WorkspaceProjectController {
  constructor(private readonly projects: WorkspaceProjectService) {}

  @Get()
  @Access({ scope: 'read' })
  @AnswersPage(WorkspaceProjectView, 'Projects of the workspace')
  async listProjects(
    @Caller() caller: WorkspacePrincipal,
    @Query() query: WorkspaceProjectsQuery,
  ): Promise<OffsetPage<WorkspaceProjectView>> {
    return mapPage(await this.projects.list(caller, query), (project) => WorkspaceProjectView.from(project));
  }

  @Post()
  @Access({ scope: 'write', role: 'admin' })
  @Creates(WorkspaceProjectView, 'Project created')
  @Fails('FORBIDDEN', 'NOT_FOUND')
  async createProject(
    @Caller() caller: WorkspacePrincipal,
    @Body() body: WorkspaceProjectBody,
  ): Promise<WorkspaceProjectView> {
    return WorkspaceProjectView.from(await this.projects.create(caller, body));
  }

  @Get(':id')
  @Access({ scope: 'read' })
  @Answers(WorkspaceProjectView, 'The project')
  async getProject(
    @Caller() caller: WorkspacePrincipal,
    @PathId('project') projectId: Uuid,
  ): Promise<WorkspaceProjectView> {
    return WorkspaceProjectView.from(await this.projects.get(caller, projectId));
  }

  @Put(':id')
  @Access({ scope: 'write', role: 'admin' })
  @Answers(WorkspaceProjectView, 'Project updated')
  async updateProject(
    @Caller() caller: WorkspacePrincipal,
    @PathId('project') projectId: Uuid,
    @Body() body: WorkspaceProjectChangeBody,
  ): Promise<WorkspaceProjectView> {
    return WorkspaceProjectView.from(await this.projects.update(caller, projectId, body));
  }

  @Delete(':id')
  @EndsAccess()
  @Access({ scope: 'delete', role: 'owner' })
  @Answers(DeletedProjectView, 'Project deleted')
  async deleteProject(
    @Caller() caller: WorkspacePrincipal,
    @PathId('project') projectId: Uuid,
  ): Promise<DeletedProjectView> {
    return DeletedProjectView.from(await this.projects.delete(caller, projectId));
  }
}
