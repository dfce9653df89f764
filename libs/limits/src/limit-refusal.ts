import { AppError } from '@latchkey/common';
import { type LimitDecision } from './limiter.js';

/** A limit refuses. Its decision is told with the refusal, whatever else was decided for the same request before. */
export class LimitRefusal extends AppError {
  constructor(readonly decision: LimitDecision) {
    super('RATE_LIMITED', { details: { retryAfter: decision.retryAfter } });
  }
}
