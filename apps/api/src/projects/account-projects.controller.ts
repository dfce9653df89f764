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
  ProjectBody,
  ProjectChangeBody,
  ProjectRestorationBody,
  ProjectsQuery,
  ProjectView,
} from './dto/project.dto.js';
import { ProjectRestorationService } from './project-restoration.service.js';
import { ProjectService } from './project.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/projects', 'Projects')
export class AccountProjectsController {
  constructor(
    private readonly projects: ProjectService,
    private readonly restoration: ProjectRestorationService,
  ) {}

  @Get()
  @Access({ scope: 'projects:read' })
  @AnswersPage(ProjectView, 'Projects fetched successfully')
  async listOrganizationProjects(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Query() query: ProjectsQuery,
  ): Promise<OffsetPage<ProjectView>> {
    return mapPage(await this.projects.list(caller, organizationId, query), (item) => ProjectView.from(item));
  }

  @Post()
  @Access({ scope: 'projects:write', role: 'admin' })
  @Creates(ProjectView, 'Project created')
  @Fails('SLUG_TAKEN')
  async createOrganizationProject(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Body() body: ProjectBody,
  ): Promise<ProjectView> {
    return ProjectView.from(await this.projects.create(caller, organizationId, body));
  }

  @Get(':projectId')
  @Access({ scope: 'projects:read', projectRole: 'member' })
  @Answers(ProjectView, 'Project fetched successfully')
  @Fails('NOT_FOUND')
  async getOrganizationProject(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
  ): Promise<ProjectView> {
    return ProjectView.from(await this.projects.get(caller, organizationId, projectId));
  }

  @Put(':projectId')
  @Access({ scope: 'projects:write', projectRole: 'admin' })
  @Answers(ProjectView, 'Project updated')
  @Fails('NOT_FOUND', 'SLUG_TAKEN')
  async updateOrganizationProject(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Body() body: ProjectChangeBody,
  ): Promise<ProjectView> {
    return ProjectView.from(await this.projects.update(caller, organizationId, projectId, body));
  }

  @Delete(':projectId')
  @EndsAccess()
  @Access({ scope: 'projects:write', projectRole: 'owner', stepUp: true })
  @AnswersDone('Project deleted')
  @Fails('NOT_FOUND')
  async deleteOrganizationProject(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
  ): Promise<void> {
    await this.projects.delete(caller, organizationId, projectId);
  }

  @Post(':projectId/restore')
  @Access({ scope: 'projects:write', projectRole: 'owner' })
  @Answers(ProjectView, 'Project restored')
  @Fails('NOT_FOUND', 'SLUG_TAKEN')
  async restoreOrganizationProject(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Body() { slug }: ProjectRestorationBody,
  ): Promise<ProjectView> {
    return ProjectView.from(await this.restoration.restore(caller, { organizationId, projectId }, slug));
  }
}
