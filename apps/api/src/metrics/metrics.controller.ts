import { Public } from '@latchkey/access';
import { AnswersFile, Fails, SurfaceController, Unlimited } from '@latchkey/surface';
import { Get, Headers } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { metricsType } from './metrics.js';
import { MetricsAccess } from './metrics-access.js';

/** Metrics on the server's own port. There is no such route where no token is configured. */
@SurfaceController(account, '', 'Health')
export class MetricsController {
  constructor(private readonly access: MetricsAccess) {}

  @Get('metrics')
  @Public()
  @Unlimited()
  @AnswersFile(metricsType, 'What the server measures of itself, as Prometheus reads it')
  @Fails('CREDENTIAL_MISSING', 'TOKEN_INVALID')
  getMetrics(@Headers('authorization') authorization: string | undefined): Promise<string> {
    return this.access.textFor(authorization);
  }
}
