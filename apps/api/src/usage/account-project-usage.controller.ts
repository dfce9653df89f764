import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Answers, PathId, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { ProjectUsageQuery, ProjectUsageView } from './dto/usage.dto.js';
import { UsageService } from './usage.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/projects/:projectId/usage', 'Usage')
export class AccountProjectUsageController {
  constructor(private readonly usage: UsageService) {}

  @Get()
  @Access({ scope: 'usage:read', projectRole: 'member' })
  @Answers(ProjectUsageView, 'Usage fetched successfully')
  async getManagedProjectUsage(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Query() { key: credentialId, ...query }: ProjectUsageQuery,
  ): Promise<ProjectUsageView> {
    const wanted = { ...query, credentialId, offset: 0 };
    return ProjectUsageView.from(await this.usage.ofProject(caller, { organizationId, projectId }, wanted));
  }
}
