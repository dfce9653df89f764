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
  ManagedProjectMembersQuery,
  ManagedProjectMemberView,
  ProjectInviteBody,
  ProjectMemberRoleBody,
} from './dto/project-member.dto.js';
import { ProjectInviteService } from './project-invite.service.js';
import { ProjectMemberService } from './project-member.service.js';
import { TeamService } from './team.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/projects/:projectId', 'Project members')
export class AccountProjectMembersController {
  constructor(
    private readonly team: TeamService,
    private readonly members: ProjectMemberService,
    private readonly invites: ProjectInviteService,
  ) {}

  @Get('members')
  @Access({ scope: 'members:read', projectRole: 'member' })
  @AnswersPage(ManagedProjectMemberView, 'Members fetched successfully')
  @Fails('NOT_FOUND')
  async listManagedProjectMembers(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Query() query: ManagedProjectMembersQuery,
  ): Promise<OffsetPage<ManagedProjectMemberView>> {
    return mapPage(await this.team.list(caller, { organizationId, projectId }, query), (item) =>
      ManagedProjectMemberView.from(item),
    );
  }

  @Post('members')
  @Access({ scope: 'members:write', projectRole: 'admin' })
  @Creates(ManagedProjectMemberView, 'Invite sent')
  @Fails('NOT_FOUND', 'ALREADY_MEMBER', 'INVITE_PENDING', 'STEP_UP_REQUIRED')
  async inviteManagedProjectMember(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Body() body: ProjectInviteBody,
  ): Promise<ManagedProjectMemberView> {
    return ManagedProjectMemberView.from(await this.invites.create(caller, { organizationId, projectId }, body));
  }

  @Put('members/:userId/role')
  @EndsAccess()
  @Access({ scope: 'members:write', projectRole: 'owner' })
  @Answers(ManagedProjectMemberView, 'Role changed')
  @Fails('NOT_FOUND', 'LAST_OWNER', 'CONFLICT', 'STEP_UP_REQUIRED')
  async changeManagedProjectMemberRole(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathId('user') userId: Uuid,
    @Body() body: ProjectMemberRoleBody,
  ): Promise<ManagedProjectMemberView> {
    return ManagedProjectMemberView.from(
      await this.members.changeRole(caller, { organizationId, projectId }, userId, body.role),
    );
  }

  // For members: everybody may remove themselves. Who may remove whom else, the service knows.
  @Delete('members/:userId')
  @EndsAccess()
  @Access({ scope: 'members:write', projectRole: 'member' })
  @AnswersDone('Member removed')
  @Fails('NOT_FOUND', 'LAST_OWNER', 'CONFLICT')
  async removeManagedProjectMember(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathId('user') userId: Uuid,
  ): Promise<void> {
    await this.members.remove(caller, { organizationId, projectId }, userId);
  }

  @Delete('invites/:inviteId')
  @Access({ scope: 'members:write', projectRole: 'admin' })
  @AnswersDone('Invite revoked')
  @Fails('NOT_FOUND')
  async revokeManagedProjectInvite(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @PathId('invite') inviteId: Uuid,
  ): Promise<void> {
    await this.invites.revoke(caller, { organizationId, projectId }, inviteId);
  }
}
