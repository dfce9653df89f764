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
  OrganizationBody,
  OrganizationChangeBody,
  OrganizationRestorationBody,
  OrganizationsQuery,
  OrganizationView,
} from './dto/organization.dto.js';
import { OrganizationRestorationService } from './organization-restoration.service.js';
import { OrganizationService } from './organization.service.js';

@SurfaceController(account, 'api/user/organizations', 'Organizations')
export class AccountOrganizationsController {
  constructor(
    private readonly organizations: OrganizationService,
    private readonly restoration: OrganizationRestorationService,
  ) {}

  @Get()
  @Access({ scope: ['user:read', 'organizations:read'] })
  @AnswersPage(OrganizationView, 'Organizations fetched successfully')
  async listOrganizations(
    @Caller() caller: UserPrincipal,
    @Query() query: OrganizationsQuery,
  ): Promise<OffsetPage<OrganizationView>> {
    return mapPage(await this.organizations.list(caller, query), (item) => OrganizationView.from(item));
  }

  @Post()
  @Access({ scope: 'organizations:write' })
  @Creates(OrganizationView, 'Organization created')
  @Fails('FORBIDDEN', 'SLUG_TAKEN')
  async createOrganization(@Caller() caller: UserPrincipal, @Body() body: OrganizationBody): Promise<OrganizationView> {
    return OrganizationView.from(await this.organizations.create(caller, body));
  }

  @Get(':organizationId')
  @Access({ scope: 'organizations:read' })
  @Answers(OrganizationView, 'Organization fetched successfully')
  async getOrganization(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
  ): Promise<OrganizationView> {
    return OrganizationView.from(await this.organizations.get(caller, organizationId));
  }

  @Put(':organizationId')
  @Access({ scope: 'organizations:write', role: 'admin' })
  @Answers(OrganizationView, 'Organization updated')
  @Fails('SLUG_TAKEN', 'STEP_UP_REQUIRED')
  async updateOrganization(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Body() body: OrganizationChangeBody,
  ): Promise<OrganizationView> {
    return OrganizationView.from(await this.organizations.update(caller, organizationId, body));
  }

  @Delete(':organizationId')
  @EndsAccess()
  @Access({ scope: 'organizations:write', role: 'owner', stepUp: true })
  @AnswersDone('Organization deleted')
  async deleteOrganization(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
  ): Promise<void> {
    await this.organizations.delete(caller, organizationId);
  }

  @Post(':organizationId/restore')
  @Access({ scope: 'organizations:write', role: 'owner', deletedToo: true })
  @Answers(OrganizationView, 'Organization restored')
  @Fails('NOT_FOUND', 'SLUG_TAKEN')
  async restoreOrganization(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @Body() { slug }: OrganizationRestorationBody,
  ): Promise<OrganizationView> {
    return OrganizationView.from(await this.restoration.restore(caller, organizationId, slug));
  }
}
