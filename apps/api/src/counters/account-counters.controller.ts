import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Answers, PathId, SurfaceController } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { CountersService } from './counters.service.js';
import { ProjectCountersView } from './dto/counters.dto.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/projects/:projectId/counters', 'Projects')
export class AccountCountersController {
  constructor(private readonly counters: CountersService) {}

  @Get()
  @Access({ scope: 'projects:read', projectRole: 'member' })
  @Answers(ProjectCountersView, 'Counters fetched successfully')
  async getCountersOfProject(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
  ): Promise<ProjectCountersView> {
    return ProjectCountersView.from(await this.counters.ofProject(caller, organizationId, projectId));
  }
}
