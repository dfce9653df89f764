import { type Uuid } from '@latchkey/common';

/** What can become of a sandbox: it comes with a claim, runs from the first heartbeat on, and ends with the claim. */
export const sandboxStatuses = ['creating', 'running', 'killed', 'error'] as const;

/** Where a runner works on a run: one for each claim. */
export interface Sandbox {
  readonly id: Uuid;
  readonly runId: Uuid;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly status: (typeof sandboxStatuses)[number];
  readonly createdAt: Date;
  /** When its runner was first heard of. */
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly updatedAt: Date;
}
