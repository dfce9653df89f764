import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { Answers, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { ownPlace } from '../projects/project-gate.js';
import { project } from '../surfaces/project.surface.js';
import { ProjectUsageQuery, ProjectUsageView } from './dto/usage.dto.js';
import { UsageService } from './usage.service.js';

@SurfaceController(project, 'api/v1/usage', 'Usage')
export class ProjectUsageController {
  constructor(private readonly usage: UsageService) {}

  @Get()
  @Access({ scope: 'usage:read' })
  @Answers(ProjectUsageView, 'How the keys of the project were used')
  async getProjectUsage(
    @Caller() caller: ProjectPrincipal,
    @Query() { key: credentialId, ...query }: ProjectUsageQuery,
  ): Promise<ProjectUsageView> {
    return ProjectUsageView.from(
      await this.usage.ofProject(caller, ownPlace(caller), { ...query, credentialId, offset: 0 }),
    );
  }
}
