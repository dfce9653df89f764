import { Access, Caller, Public, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage } from '@latchkey/common';
import { Answers, AnswersDone, AnswersPage, EndsAccess, Fails, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post, Query, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { account } from '../surfaces/account.surface.js';
import {
  CurrentSessionView,
  ListedSessionView,
  ListSessionsQuery,
  RevokedSessionsView,
  RevokeSessionBody,
  SignInStateView,
} from './dto/session.dto.js';
import { CurrentSession } from './current-session.js';
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';

@SurfaceController(account, 'api/auth', 'Sessions')
export class AccountSessionController {
  constructor(
    private readonly current: CurrentSession,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('session')
  @Access({ only: ['session', 'jwt'] })
  @Answers(CurrentSessionView, 'Session fetched successfully')
  async getCurrentSession(@Caller() caller: UserPrincipal): Promise<CurrentSessionView> {
    return CurrentSessionView.from(await this.current.get(caller));
  }

  @Get('state')
  @Public()
  @Answers(SignInStateView, 'State fetched successfully')
  async getSignInState(@Req() request: FastifyRequest): Promise<SignInStateView> {
    return SignInStateView.from(await this.current.userOf(this.cookie.read(request)));
  }

  @Get('sessions')
  @Access({ only: ['session', 'jwt'] })
  @AnswersPage(ListedSessionView, 'Sessions fetched successfully')
  async listSessions(
    @Caller() caller: UserPrincipal,
    @Query() query: ListSessionsQuery,
  ): Promise<OffsetPage<ListedSessionView>> {
    return mapPage(await this.sessions.list(caller, query), (item) =>
      ListedSessionView.from(item, caller.credentialId),
    );
  }

  @Post('sessions/revoke')
  @EndsAccess()
  @Access({ only: ['session'] })
  @AnswersDone('Session ended')
  @Fails('NOT_FOUND')
  async revokeSession(@Caller() caller: UserPrincipal, @Body() { sessionId }: RevokeSessionBody): Promise<void> {
    await this.sessions.revoke(caller, sessionId);
  }

  @Post('sessions/revoke-others')
  @EndsAccess()
  @Access({ only: ['session'] })
  @Answers(RevokedSessionsView, 'All other sessions ended')
  async revokeOtherSessions(@Caller() caller: UserPrincipal): Promise<RevokedSessionsView> {
    return RevokedSessionsView.from(await this.sessions.revokeOthers(caller));
  }
}
