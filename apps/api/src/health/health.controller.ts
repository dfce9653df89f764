import { Public } from '@latchkey/access';
import { AnswersBare, SurfaceController, Unlimited } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { LivenessView, ReadinessView } from './dto/health.dto.js';
import { HealthService } from './health.service.js';

const unready = {
  status: 503,
  message: 'The server cannot serve, or is about to stop: send requests elsewhere',
  when: (view: unknown) => ['unready', 'stopping'].includes((view as ReadinessView).status),
};

/** Health is the server's as a whole; it is listed on the surface that people meet first. */
@SurfaceController(account, '', 'Health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('livez')
  @Public()
  @Unlimited()
  @AnswersBare(LivenessView, 'The process lives')
  getLiveness(): LivenessView {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Public()
  @Unlimited()
  @AnswersBare(ReadinessView, 'The server can serve', unready)
  async getReadiness(): Promise<ReadinessView> {
    return ReadinessView.from(await this.health.health());
  }
}
