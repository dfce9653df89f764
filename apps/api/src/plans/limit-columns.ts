import { type LimitOverride } from '@latchkey/common';

/** The columns of an organization that say what it may use instead of what its plan says. */
export interface LimitColumns {
  readonly limitPerMinute: number | null;
  readonly limitPerDay: number | null;
  readonly limitsExpireAt: Date | null;
}

/** What they say, whether it has ended or not; null where they say nothing. */
export const limitOverrideOf = ({ limitPerMinute, limitPerDay, limitsExpireAt }: LimitColumns): LimitOverride | null =>
  limitPerMinute === null && limitPerDay === null
    ? null
    : { perMinute: limitPerMinute, perDay: limitPerDay, expiresAt: limitsExpireAt };
