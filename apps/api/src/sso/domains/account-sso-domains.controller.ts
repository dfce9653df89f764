import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import {
  Answers,
  AnswersDone,
  AnswersPage,
  Creates,
  Fails,
  Idempotency,
  PathId,
  SurfaceController,
} from '@latchkey/surface';
import { Body, Delete, Get, Post, Query } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import { SsoDomainBody, SsoDomainsQuery, SsoDomainView } from './dto/sso-domain.dto.js';
import { SsoDomainService } from './sso-domain.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/domains', 'Single sign-on')
export class AccountSsoDomainsController {
  constructor(private readonly domains: SsoDomainService) {}

  @Get()
  @Access({ scope: 'organizations:read', role: 'admin' })
  @AnswersPage(SsoDomainView, 'Domains fetched successfully')
  async listSsoDomains(
    @Caller() _: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Query() query: SsoDomainsQuery,
  ): Promise<OffsetPage<SsoDomainView>> {
    return mapPage(await this.domains.list(organizationId, query), (item) => SsoDomainView.from(item));
  }

  @Post()
  @Access({ scope: 'organizations:write', role: 'admin' })
  @Creates(SsoDomainView, 'Domain added: prove it with the record')
  @Fails('CONFLICT')
  async addSsoDomain(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Body() { domain }: SsoDomainBody,
  ): Promise<SsoDomainView> {
    return SsoDomainView.from(await this.domains.add(caller, organizationId, domain));
  }

  @Post(':ssoDomainId/verify')
  @Idempotency('leased')
  @Access({ scope: 'organizations:write', role: 'admin' })
  @Answers(SsoDomainView, 'The domain is proven')
  @Fails('NOT_FOUND', 'DOMAIN_TAKEN')
  async verifySsoDomain(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('ssoDomain') id: Uuid,
  ): Promise<SsoDomainView> {
    return SsoDomainView.from(await this.domains.verify(caller, organizationId, id));
  }

  @Delete(':ssoDomainId')
  @Access({ scope: 'organizations:write', role: 'admin' })
  @AnswersDone('Domain removed')
  @Fails('NOT_FOUND')
  async removeSsoDomain(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('ssoDomain') id: Uuid,
  ): Promise<void> {
    await this.domains.remove(caller, organizationId, id);
  }
}
