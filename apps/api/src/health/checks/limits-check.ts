import { FailoverLimiter, type Limiter } from '@latchkey/limits';
import { type Check, type Finding, ok } from './check.js';

/** Whether limits are counted where they should be: over all nodes, where there is a Redis. */
export class LimitsCheck implements Check {
  constructor(private readonly limiter: Limiter) {}

  look(): Promise<Finding> {
    const away = this.limiter instanceof FailoverLimiter && this.limiter.status === 'memory';
    return Promise.resolve(away ? { state: 'degraded', reason: 'Redis is away' } : ok);
  }
}
