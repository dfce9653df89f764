import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { type CursorPage, mapPage } from '@latchkey/common';
import { Answers, AnswersDone, AnswersPage, EndsAccess, Fails, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post, Query } from '@nestjs/common';
import { project } from '../surfaces/project.surface.js';
import {
  ProjectInviteBody,
  ProjectMembersQuery,
  ProjectMemberView,
  RemoveProjectMemberBody,
  UpdateProjectMemberRoleBody,
} from './dto/project-member.dto.js';
import { ProjectInviteService } from './project-invite.service.js';
import { ProjectMemberService } from './project-member.service.js';
import { TeamService } from './team.service.js';

@SurfaceController(project, 'api/v1/project/members', 'Members')
export class ProjectMembersController {
  constructor(
    private readonly team: TeamService,
    private readonly members: ProjectMemberService,
    private readonly invites: ProjectInviteService,
  ) {}

  @Get()
  @Access({ scope: 'members:read', projectRole: 'member' })
  @AnswersPage(ProjectMemberView, 'Members of the project: owners, admins, members, then pending invites')
  async listProjectMembers(
    @Caller() caller: ProjectPrincipal,
    @Query() query: ProjectMembersQuery,
  ): Promise<CursorPage<ProjectMemberView>> {
    return mapPage(await this.team.page(caller, query), (item) => ProjectMemberView.from(item));
  }

  @Post('invite')
  @Access({ scope: 'members:write', projectRole: 'admin' })
  @Answers(ProjectMemberView, 'Invite sent')
  @Fails('NOT_FOUND', 'ALREADY_MEMBER', 'INVITE_PENDING')
  async inviteProjectMember(
    @Caller() caller: ProjectPrincipal,
    @Body() body: ProjectInviteBody,
  ): Promise<ProjectMemberView> {
    return ProjectMemberView.from(await this.invites.create(caller, caller, body));
  }

  @Post('remove')
  @EndsAccess()
  @Access({ scope: 'members:write', projectRole: 'admin' })
  @AnswersDone('Member removed, or invite taken back')
  @Fails('NOT_FOUND', 'LAST_OWNER', 'CONFLICT')
  async removeProjectMember(@Caller() caller: ProjectPrincipal, @Body() body: RemoveProjectMemberBody): Promise<void> {
    await this.members.removeTarget(caller, caller, RemoveProjectMemberBody.target(body));
  }

  @Post('update-role')
  @EndsAccess()
  @Access({ scope: 'members:write', projectRole: 'owner' })
  @Answers(ProjectMemberView, 'Role changed')
  @Fails('NOT_FOUND', 'LAST_OWNER', 'CONFLICT')
  async updateProjectMemberRole(
    @Caller() caller: ProjectPrincipal,
    @Body() body: UpdateProjectMemberRoleBody,
  ): Promise<ProjectMemberView> {
    return ProjectMemberView.from(await this.members.changeRole(caller, caller, body.targetUserId, body.role));
  }
}
