import { Access } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersPage, EndsAccess, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Delete, Get, Put, Query } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import { AdminOrganizationService } from './admin-organization.service.js';
import {
  AdminOrganizationDetailView,
  AdminOrganizationsQuery,
  AdminOrganizationView,
  OrganizationLimitsBody,
  OrganizationPlanBody,
} from './dto/admin-organization.dto.js';

@SurfaceController(account, 'api/admin/organizations', 'Admin: organizations')
export class AccountAdminOrganizationsController {
  constructor(private readonly organizations: AdminOrganizationService) {}

  @Get()
  @Access({ admin: true, only: ['session'] })
  @AnswersPage(AdminOrganizationView, 'Organizations fetched successfully')
  async listAllOrganizations(@Query() query: AdminOrganizationsQuery): Promise<OffsetPage<AdminOrganizationView>> {
    return mapPage(await this.organizations.list(query), (one) => AdminOrganizationView.from(one));
  }

  @Get(':organizationId')
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminOrganizationDetailView, 'Organization fetched successfully')
  async getAnyOrganization(@PathId('organization') id: Uuid): Promise<AdminOrganizationDetailView> {
    return AdminOrganizationDetailView.from(await this.organizations.get(id));
  }

  @Put(':organizationId/plan')
  @EndsAccess()
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminOrganizationDetailView, 'Plan changed')
  async changeOrganizationPlan(
    @PathId('organization') id: Uuid,
    @Body() { plan }: OrganizationPlanBody,
  ): Promise<AdminOrganizationDetailView> {
    return AdminOrganizationDetailView.from(await this.organizations.changePlan(id, plan));
  }

  @Put(':organizationId/limits')
  @EndsAccess()
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminOrganizationDetailView, 'Limits set')
  async setOrganizationLimits(
    @PathId('organization') id: Uuid,
    @Body() body: OrganizationLimitsBody,
  ): Promise<AdminOrganizationDetailView> {
    const limits = OrganizationLimitsBody.wanted(body);
    return AdminOrganizationDetailView.from(await this.organizations.setLimits(id, limits));
  }

  @Delete(':organizationId/limits')
  @EndsAccess()
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminOrganizationDetailView, 'Limits removed')
  async removeOrganizationLimits(@PathId('organization') id: Uuid): Promise<AdminOrganizationDetailView> {
    return AdminOrganizationDetailView.from(await this.organizations.removeLimits(id));
  }
}
