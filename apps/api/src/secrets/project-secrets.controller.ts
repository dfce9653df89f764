import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { Answers, Fails, SurfaceController } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { project } from '../surfaces/project.surface.js';
import { ProjectSecretsView } from './dto/project-secrets.dto.js';
import { ProjectSecretsService } from './project-secrets.service.js';

@SurfaceController(project, 'api/v1/project/secrets', 'Secrets')
export class ProjectSecretsController {
  constructor(private readonly secrets: ProjectSecretsService) {}

  @Get()
  @Access({ scope: 'secrets:read', projectRole: 'admin' })
  @Answers(ProjectSecretsView, 'Secrets of the project, in clear')
  @Fails('NOT_FOUND')
  async getProjectSecrets(@Caller() caller: ProjectPrincipal): Promise<ProjectSecretsView> {
    return ProjectSecretsView.from(await this.secrets.read(caller));
  }
}
