import { Database } from '@latchkey/database';
import { FailoverLimiter, Limiter } from '@latchkey/limits';
import { Injectable } from '@nestjs/common';

/** How the server is that can serve. */
export interface Readiness {
  readonly degraded: boolean;
  readonly limits: 'ok' | 'degraded';
}

/** Asks what the server stands on. However many ask at once, the database is asked once. */
@Injectable()
export class HealthService {
  private asking: Promise<unknown> | undefined;

  constructor(
    private readonly database: Database,
    private readonly limiter: Limiter,
  ) {}

  /** @throws AppError `UNAVAILABLE` while the database is away */
  async readiness(): Promise<Readiness> {
    await (this.asking ??= this.database.rows('SELECT 1').finally(() => (this.asking = undefined)));
    const away = this.limiter instanceof FailoverLimiter && this.limiter.status === 'memory';
    return { degraded: away, limits: away ? 'degraded' : 'ok' };
  }
}
