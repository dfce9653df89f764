import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, ulidSpelling } from '@latchkey/common';
import { Answers, AnswersDone, AnswersPage, Fails, PathText, SurfaceController, tokenField } from '@latchkey/surface';
import { Get, Post, Query } from '@nestjs/common';
import { OrganizationView } from '../organizations/dto/organization.dto.js';
import { account } from '../surfaces/account.surface.js';
import { ReceivedInvitesQuery, ReceivedInviteView } from './dto/received-invite.dto.js';
import { ReceivedInviteService } from './received-invite.service.js';

const token = tokenField("The token of the invite's mail, or the id under which the caller's invites list it.");

@SurfaceController(account, 'api/user/invites', 'Invites')
export class AccountReceivedInvitesController {
  constructor(private readonly invites: ReceivedInviteService) {}

  @Get()
  @Access({ scope: ['user:read', 'organizations:read'] })
  @AnswersPage(ReceivedInviteView, 'Invites fetched successfully')
  @Fails('FORBIDDEN')
  async listReceivedInvites(
    @Caller() caller: UserPrincipal,
    @Query() query: ReceivedInvitesQuery,
  ): Promise<OffsetPage<ReceivedInviteView>> {
    return mapPage(await this.invites.list(caller, query), (item) => ReceivedInviteView.from(item));
  }

  @Post(':token/accept')
  @Access({ scope: 'organizations:write' })
  @Answers(OrganizationView, 'Invite accepted')
  @Fails('FORBIDDEN', 'EMAIL_NOT_VERIFIED', 'NOT_FOUND', 'ALREADY_MEMBER')
  async acceptInvite(
    @Caller() caller: UserPrincipal,
    @PathText('token', token) text: string,
  ): Promise<OrganizationView> {
    return OrganizationView.from(await this.invites.accept(caller, { token: text, id: ulidSpelling.parse(text) }));
  }

  @Post(':token/decline')
  @Access({ scope: 'organizations:write' })
  @AnswersDone('Invite declined')
  @Fails('FORBIDDEN', 'EMAIL_NOT_VERIFIED', 'NOT_FOUND')
  async declineInvite(@Caller() caller: UserPrincipal, @PathText('token', token) text: string): Promise<void> {
    await this.invites.decline(caller, { token: text, id: ulidSpelling.parse(text) });
  }
}
