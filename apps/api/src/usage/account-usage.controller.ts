import { Access } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Answers, PathId, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { OrganizationUsageQuery, OrganizationUsageView } from './dto/usage.dto.js';
import { UsageService } from './usage.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/usage', 'Usage')
export class AccountUsageController {
  constructor(private readonly usage: UsageService) {}

  @Get()
  @Access({ scope: 'usage:read', role: 'admin' })
  @Answers(OrganizationUsageView, 'Usage fetched successfully')
  async getOrganizationUsage(
    @PathId('organization') organizationId: Uuid,
    @Query() { project: projectId, key: credentialId, ...query }: OrganizationUsageQuery,
  ): Promise<OrganizationUsageView> {
    return OrganizationUsageView.from(
      await this.usage.ofOrganization(organizationId, { ...query, projectId, credentialId }),
    );
  }
}
