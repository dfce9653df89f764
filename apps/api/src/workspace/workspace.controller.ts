import { Access, Caller, type WorkspacePrincipal } from '@latchkey/access';
import { Answers, Fails, SurfaceController } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { workspace } from '../surfaces/workspace.surface.js';
import { WorkspaceView } from './dto/workspace.dto.js';
import { WorkspaceService } from './workspace.service.js';

@SurfaceController(workspace, 'v1/workspace', 'Workspace')
export class WorkspaceController {
  constructor(private readonly workspaces: WorkspaceService) {}

  @Get()
  @Access({ scope: 'admin' })
  @Answers(WorkspaceView, 'The workspace of the key')
  @Fails('NOT_FOUND')
  async getWorkspace(@Caller() caller: WorkspacePrincipal): Promise<WorkspaceView> {
    return WorkspaceView.from(await this.workspaces.get(caller));
  }
}
