import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { Answers, SurfaceController } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { project } from '../surfaces/project.surface.js';
import { KeyIdentityView } from './dto/project-key.dto.js';
import { ProjectKeyService } from './project-key.service.js';

@SurfaceController(project, 'api/v1/whoami', 'Key')
export class KeyIdentityController {
  constructor(private readonly keys: ProjectKeyService) {}

  @Get()
  @Access()
  @Answers(KeyIdentityView, 'The key that is calling')
  identifyKey(@Caller() caller: ProjectPrincipal): KeyIdentityView {
    return KeyIdentityView.from(this.keys.self(caller), caller.projectId);
  }
}
