import { type Clock } from '@latchkey/common';
import { type HealthRepository, type OutboxState } from '../health.repository.js';
import { type Check, type Finding, ok } from './check.js';

/** For how long mails may wait before it counts, in milliseconds: as long as a mail server may be started again. */
const shortWaitMs = 300_000;
/** How many waiting mails are too many, however fast they leave. */
export const tooMany = 10_000;

/**
 * Whether mail leaves. One mail that a server does not take is that mail's trouble: what counts is that none leaves, or
 * that they come faster than they leave.
 */
export class MailCheck implements Check {
  constructor(
    private readonly rows: HealthRepository,
    private readonly clock: Clock,
  ) {}

  async look(): Promise<Finding> {
    const now = this.clock.now();
    const outbox = await this.rows.outbox(tooMany);
    const wrong = faultOf(outbox, now);
    if (!wrong) return ok;
    const { waiting, oldestAt, lastError } = outbox;
    const age = Math.round((now.getTime() - (oldestAt ?? now).getTime()) / 1000);
    return {
      state: 'degraded',
      reason: `${wrong}: ${waiting} waiting, the oldest for ${age} s, last failure: ${lastError ?? 'none'}`,
    };
  }
}

function faultOf({ waiting, oldestAt, dueAt, sentSince }: OutboxState, now: Date): string | undefined {
  const waits = (since: Date | null) => since !== null && now.getTime() - since.getTime() > shortWaitMs;
  if (waiting >= tooMany) return 'too many mails wait';
  if (waits(dueAt)) return 'mails that are due are not tried';
  return waits(oldestAt) && !sentSince ? 'no mail leaves' : undefined;
}
