import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import {
  Answers,
  AnswersDone,
  AnswersPage,
  Creates,
  Fails,
  Limited,
  PathId,
  SurfaceController,
} from '@latchkey/surface';
import { Body, Delete, Get, Post, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { InviteBody, InvitesQuery, InviteView } from './dto/invite.dto.js';
import { InviteService } from './invite.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/invites', 'Invites')
export class AccountInvitesController {
  constructor(private readonly invites: InviteService) {}

  @Get()
  @Access({ scope: 'members:read', role: 'admin' })
  @AnswersPage(InviteView, 'Invites fetched successfully')
  async listOrganizationInvites(
    @PathId('organization') organizationId: Uuid,
    @Query() query: InvitesQuery,
  ): Promise<OffsetPage<InviteView>> {
    return mapPage(await this.invites.list(organizationId, query), (item) => InviteView.from(item));
  }

  @Post()
  @Access({ scope: 'members:write', role: 'admin' })
  @Creates(InviteView, 'Invite sent')
  @Fails('ALREADY_MEMBER', 'INVITE_PENDING', 'STEP_UP_REQUIRED')
  async inviteToOrganization(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Body() body: InviteBody,
  ): Promise<InviteView> {
    return InviteView.from(await this.invites.create(caller, organizationId, body));
  }

  @Delete(':inviteId')
  @Access({ scope: 'members:write', role: 'admin' })
  @AnswersDone('Invite revoked')
  @Fails('NOT_FOUND')
  async revokeOrganizationInvite(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('invite') inviteId: Uuid,
  ): Promise<void> {
    await this.invites.revoke(caller, organizationId, inviteId);
  }

  @Post(':inviteId/resend')
  @Access({ scope: 'members:write', role: 'admin' })
  @Limited('recovery')
  @Answers(InviteView, 'Invite sent again')
  @Fails('NOT_FOUND')
  async resendOrganizationInvite(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('invite') inviteId: Uuid,
  ): Promise<InviteView> {
    return InviteView.from(await this.invites.resend(caller, organizationId, inviteId));
  }
}
