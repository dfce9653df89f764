import { AppError } from '@latchkey/common';

/** The days that are asked about, as far as they are said; both `YYYY-MM-DD`, in UTC. */
export interface RangeRequest {
  readonly from?: string;
  readonly to?: string;
}

/** A range of days, both included; `YYYY-MM-DD`, in UTC. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const dayMs = 86_400_000;
/** How many days are meant where none is named. */
export const standardDays = 30;
/** How many days may be asked about at once. */
export const mostDays = 92;

/**
 * The days that are meant: up to today unless told, and from so long before that as is usual.
 * @throws AppError `VALIDATION` on `from`
 */
export function dayRange(request: RangeRequest, now: Date): DayRange {
  const to = request.to ?? printDay(now.getTime());
  const from = request.from ?? printDay(Date.parse(to) - (standardDays - 1) * dayMs);
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
  if (days < 1) throw AppError.invalid('from', `From must not be after ${to}, the last day.`, 'query');
  if (days > mostDays) {
    throw AppError.invalid('from', `From must be at most ${mostDays - 1} days before ${to}, the last day.`, 'query');
  }
  return { from, to };
}

const printDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
