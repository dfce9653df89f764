import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { type CursorPage, mapPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersPage, PathId, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { ownPlace } from '../projects/project-gate.js';
import { project } from '../surfaces/project.surface.js';
import { SandboxesQuery, SandboxView } from './dto/sandbox.dto.js';
import { SandboxService } from './sandbox.service.js';

@SurfaceController(project, 'api/v1/sandboxes', 'Sandboxes')
export class SandboxController {
  constructor(private readonly sandboxes: SandboxService) {}

  @Get()
  @Access({ scope: 'sandboxes:read', projectRole: 'member' })
  @AnswersPage(SandboxView, 'Sandboxes of the project')
  async listSandboxes(
    @Caller() caller: ProjectPrincipal,
    @Query() query: SandboxesQuery,
  ): Promise<CursorPage<SandboxView>> {
    return mapPage(await this.sandboxes.list(caller, ownPlace(caller), query), (sandbox) => SandboxView.from(sandbox));
  }

  @Get(':sandboxId')
  @Access({ scope: 'sandboxes:read', projectRole: 'member' })
  @Answers(SandboxView, 'The sandbox')
  async getSandbox(@Caller() caller: ProjectPrincipal, @PathId('sandbox') id: Uuid): Promise<SandboxView> {
    return SandboxView.from(await this.sandboxes.get(caller, ownPlace(caller), id));
  }
}
