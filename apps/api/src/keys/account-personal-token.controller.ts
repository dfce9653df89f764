import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage } from '@latchkey/common';
import { Answers, AnswersDone, AnswersPage, EndsAccess, Fails, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import {
  CreatedTokenView,
  CreateTokenBody,
  DeleteTokenBody,
  GetTokenQuery,
  ListTokensQuery,
  PersonalTokenView,
  RotatedTokenView,
  RotateTokenBody,
  UpdateTokenBody,
} from './dto/personal-token.dto.js';
import { PersonalTokenService } from './personal-token.service.js';

@SurfaceController(account, 'api/auth/api-key', 'Personal access tokens')
export class AccountPersonalTokenController {
  constructor(private readonly tokens: PersonalTokenService) {}

  @Post('create')
  @Access({ scope: 'api-keys:write', stepUp: true })
  @Answers(CreatedTokenView, 'API key created')
  @Fails('SCOPE_MISSING', 'FORBIDDEN', 'KEY_LIMIT_REACHED')
  async createPersonalAccessToken(
    @Caller() caller: UserPrincipal,
    @Body() body: CreateTokenBody,
  ): Promise<CreatedTokenView> {
    return CreatedTokenView.from(await this.tokens.create(caller, body));
  }

  @Get('list')
  @Access({ scope: 'api-keys:read' })
  @AnswersPage(PersonalTokenView, 'API keys fetched')
  async listPersonalAccessTokens(
    @Caller() caller: UserPrincipal,
    @Query() query: ListTokensQuery,
  ): Promise<OffsetPage<PersonalTokenView>> {
    return mapPage(await this.tokens.list(caller, query), (key) => PersonalTokenView.from(key));
  }

  @Get('get')
  @Access({ scope: 'api-keys:read' })
  @Answers(PersonalTokenView, 'API key fetched')
  @Fails('NOT_FOUND')
  async getPersonalAccessToken(
    @Caller() caller: UserPrincipal,
    @Query() query: GetTokenQuery,
  ): Promise<PersonalTokenView> {
    return PersonalTokenView.from(await this.tokens.get(caller, query.id));
  }

  @Post('update')
  @EndsAccess()
  @Access({ scope: 'api-keys:write' })
  @Answers(PersonalTokenView, 'API key updated')
  @Fails('SCOPE_MISSING', 'NOT_FOUND', 'KEY_REVOKED')
  async updatePersonalAccessToken(
    @Caller() caller: UserPrincipal,
    @Body() body: UpdateTokenBody,
  ): Promise<PersonalTokenView> {
    return PersonalTokenView.from(await this.tokens.update(caller, body));
  }

  @Post('rotate')
  @EndsAccess()
  @Access({ scope: 'api-keys:write', stepUp: true })
  @Answers(RotatedTokenView, 'API key rotated')
  @Fails('SCOPE_MISSING', 'FORBIDDEN', 'NOT_FOUND', 'KEY_REVOKED')
  async rotatePersonalAccessToken(
    @Caller() caller: UserPrincipal,
    @Body() body: RotateTokenBody,
  ): Promise<RotatedTokenView> {
    return RotatedTokenView.from(await this.tokens.rotate(caller, body.id, body.graceSeconds));
  }

  @Post('delete')
  @EndsAccess()
  @Access({ scope: 'api-keys:delete' })
  @AnswersDone('API key deleted')
  @Fails('NOT_FOUND')
  async deletePersonalAccessToken(@Caller() caller: UserPrincipal, @Body() body: DeleteTokenBody): Promise<void> {
    await this.tokens.revoke(caller, body.id);
  }
}
