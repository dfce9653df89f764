/** What an organization may use instead of what its plan says. */
export interface LimitOverride {
  /** The most requests in a minute; null leaves it to the plan. */
  readonly perMinute: number | null;
  /** The most requests in a day (00:00 to 24:00 UTC); null leaves it to the plan. */
  readonly perDay: number | null;
  /** When the plan's limits hold again; null never. */
  readonly expiresAt: Date | null;
}
