import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage } from '@latchkey/common';
import { AnswersPage, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { ScopesQuery, ScopeView } from './dto/scope.dto.js';
import { GrantableScopes } from './grantable-scopes.service.js';

@SurfaceController(account, 'api/user/scopes', 'Scopes')
export class AccountScopesController {
  constructor(private readonly scopes: GrantableScopes) {}

  @Get()
  @Access()
  @AnswersPage(ScopeView, 'Scopes fetched successfully')
  listGrantableScopes(@Caller() caller: UserPrincipal, @Query() { kind, ...page }: ScopesQuery): OffsetPage<ScopeView> {
    return mapPage(this.scopes.list(caller, kind, page), (scope) => ScopeView.from(scope));
  }
}
