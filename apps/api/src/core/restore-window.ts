import { type Clock } from '@latchkey/common';

const daySeconds = 86_400;

/** What may have been deleted. */
export interface Deletable {
  readonly deletedAt: Date | null;
}

/** Until when something that was deleted can be restored; a thing that is not deleted does not have it. */
export interface Restorable {
  readonly restorableUntil?: Date;
}

/** For how long what is deleted can be restored. At its last instant it no longer can: then it may be purged. */
export class RestoreWindow {
  constructor(
    private readonly days: number,
    private readonly clock: Clock,
  ) {}

  /** What was deleted after this can be restored; the rest is to be purged. */
  start(): Date {
    return this.clock.after(-this.days * daySeconds);
  }

  /** Says of a row until when it can be restored. */
  withEnd<Row extends Deletable>(row: Row): Row & Restorable {
    if (!row.deletedAt) return row;
    return { ...row, restorableUntil: new Date(row.deletedAt.getTime() + this.days * daySeconds * 1000) };
  }
}
