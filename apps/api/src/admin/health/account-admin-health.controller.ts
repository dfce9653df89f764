import { Access } from '@latchkey/access';
import { Answers, SurfaceController } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import { AdminHealthService } from './admin-health.service.js';
import { AdminHealthView } from './dto/admin-health.dto.js';

@SurfaceController(account, 'api/admin/health', 'Admin: health')
export class AccountAdminHealthController {
  constructor(private readonly health: AdminHealthService) {}

  @Get()
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminHealthView, 'Health of the deployment')
  async getDeploymentHealth(): Promise<AdminHealthView> {
    return AdminHealthView.from(await this.health.look());
  }
}
