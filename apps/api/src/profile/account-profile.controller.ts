import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { Answers, AnswersDone, EndsAccess, Fails, Sends, SurfaceController } from '@latchkey/surface';
import { Body, Delete, Get, Put, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { SessionCookie } from '../auth/session-cookie.js';
import { account } from '../surfaces/account.surface.js';
import { CurrentUserView } from '../users/dto/user.dto.js';
import { AccountDeletionService } from './account-deletion.service.js';
import { DeleteAccountBody, UpdateProfileBody } from './dto/profile.dto.js';
import { ProfileService } from './profile.service.js';

@SurfaceController(account, 'api/user/me', 'Profile')
export class AccountProfileController {
  constructor(
    private readonly profile: ProfileService,
    private readonly deletion: AccountDeletionService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Access({ scope: 'user:read' })
  @Answers(CurrentUserView, 'User fetched successfully')
  async getCurrentUser(@Caller() caller: UserPrincipal): Promise<CurrentUserView> {
    return CurrentUserView.from(await this.profile.get(caller));
  }

  @Put()
  @Access({ scope: 'user:write' })
  @Answers(CurrentUserView, 'User updated successfully')
  @Fails('HANDLE_TAKEN')
  async updateCurrentUser(@Caller() caller: UserPrincipal, @Body() body: UpdateProfileBody): Promise<CurrentUserView> {
    return CurrentUserView.from(await this.profile.update(caller, UpdateProfileBody.toChange(body)));
  }

  @Delete()
  @EndsAccess()
  @Access({ only: ['session'], stepUp: true })
  @AnswersDone('Account deleted')
  @Sends({ 'Set-Cookie': 'Takes the session out of the cookie jar.' })
  @Fails('SIGN_IN_FAILED', 'LAST_OWNER', 'LAST_ADMIN')
  async deleteCurrentUser(
    @Caller() caller: UserPrincipal,
    @Body() { password }: DeleteAccountBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.deletion.delete(caller, password);
    this.cookie.clear(reply);
  }
}
