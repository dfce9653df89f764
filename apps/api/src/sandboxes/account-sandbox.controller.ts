import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { type CursorPage, mapPage, type Uuid } from '@latchkey/common';
import { AnswersCursorPage, PathId, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { ManagedSandboxesQuery, ManagedSandboxView } from './dto/sandbox.dto.js';
import { SandboxService } from './sandbox.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/projects/:projectId/sandboxes', 'Sandboxes')
export class AccountSandboxController {
  constructor(private readonly sandboxes: SandboxService) {}

  @Get()
  @Access({ scope: 'projects:read', projectRole: 'member' })
  @AnswersCursorPage(ManagedSandboxView, 'Sandboxes fetched successfully')
  async listManagedSandboxes(
    @Caller() caller: UserPrincipal,
    @PathId('organization') organizationId: Uuid,
    @PathId('project') projectId: Uuid,
    @Query() query: ManagedSandboxesQuery,
  ): Promise<CursorPage<ManagedSandboxView>> {
    return mapPage(await this.sandboxes.list(caller, { organizationId, projectId }, query), (sandbox) =>
      ManagedSandboxView.from(sandbox),
    );
  }
}
