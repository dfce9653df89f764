import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersDone, AnswersPage, EndsAccess, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { MemberRoleBody, MembersQuery, MemberView } from './dto/member.dto.js';
import { MemberService } from './member.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId', 'Members')
export class AccountMembersController {
  constructor(private readonly members: MemberService) {}

  @Get('members')
  @Access({ scope: 'members:read' })
  @AnswersPage(MemberView, 'Members fetched successfully')
  async listOrganizationMembers(
    @PathId('organization') organizationId: Uuid,
    @Query() query: MembersQuery,
  ): Promise<OffsetPage<MemberView>> {
    return mapPage(await this.members.list(organizationId, query), (item) => MemberView.from(item));
  }

  @Put('members/:userId/role')
  @EndsAccess()
  @Access({ scope: 'members:write', role: 'owner' })
  @Answers(MemberView, 'Role changed')
  @Fails('NOT_FOUND', 'LAST_OWNER', 'STEP_UP_REQUIRED')
  async changeOrganizationMemberRole(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('user') userId: Uuid,
    @Body() body: MemberRoleBody,
  ): Promise<MemberView> {
    return MemberView.from(await this.members.changeRole(caller, organizationId, userId, body.role));
  }

  // No role is declared: everybody may remove themselves. Who may remove whom else, the service knows.
  @Delete('members/:userId')
  @EndsAccess()
  @Access({ scope: 'members:write' })
  @AnswersDone('Member removed')
  @Fails('ROLE_TOO_LOW', 'NOT_FOUND', 'LAST_OWNER')
  async removeOrganizationMember(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('user') userId: Uuid,
  ): Promise<void> {
    await this.members.remove(caller, organizationId, userId);
  }

  @Get('my-membership')
  @Access({ scope: ['members:read', 'organizations:read'] })
  @Answers(MemberView, 'Membership fetched successfully')
  async getMyMembership(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
  ): Promise<MemberView> {
    return MemberView.from(await this.members.own(caller, organizationId));
  }

  @Post('leave')
  @EndsAccess()
  @Access({ scope: 'members:write' })
  @AnswersDone('You have left the organization')
  @Fails('LAST_OWNER')
  async leaveOrganization(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
  ): Promise<void> {
    await this.members.leave(caller, organizationId);
  }
}
