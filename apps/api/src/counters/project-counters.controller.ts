import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { Answers, Fails, SurfaceController } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { project } from '../surfaces/project.surface.js';
import { CountersService } from './counters.service.js';
import { ProjectCountersView } from './dto/counters.dto.js';

@SurfaceController(project, 'api/v1/project/counters', 'Project')
export class ProjectCountersController {
  constructor(private readonly counters: CountersService) {}

  @Get()
  @Access({ scope: 'projects:read', projectRole: 'member' })
  @Answers(ProjectCountersView, 'What the project has')
  @Fails('NOT_FOUND')
  async getProjectCounters(@Caller() caller: ProjectPrincipal): Promise<ProjectCountersView> {
    return ProjectCountersView.from(await this.counters.ofKey(caller));
  }
}
