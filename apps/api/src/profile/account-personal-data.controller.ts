import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage } from '@latchkey/common';
import { Answers, AnswersPage, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { LoginEventView, LoginHistoryQuery } from './dto/login-event.dto.js';
import { PersonalDataView } from './dto/personal-data.dto.js';
import { PersonalDataService } from './personal-data.service.js';

@SurfaceController(account, 'api/user/me', 'Profile')
export class AccountPersonalDataController {
  constructor(private readonly data: PersonalDataService) {}

  /** No token reaches it, whatever its scopes: it holds more than any one scope names. */
  @Get('export')
  @Access({ only: ['session', 'jwt'] })
  @Answers(PersonalDataView, 'Everything that is kept about you')
  async exportPersonalData(@Caller() caller: UserPrincipal): Promise<PersonalDataView> {
    return PersonalDataView.from(await this.data.export(caller), caller.credentialId);
  }

  @Get('login-history')
  @Access({ scope: 'user:read' })
  @AnswersPage(LoginEventView, 'Login history fetched successfully')
  async listLoginHistory(
    @Caller() caller: UserPrincipal,
    @Query() query: LoginHistoryQuery,
  ): Promise<OffsetPage<LoginEventView>> {
    return mapPage(await this.data.loginHistory(caller, query), (item) => LoginEventView.from(item));
  }
}
