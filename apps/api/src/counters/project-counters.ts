import { type RunStatus } from '../runs/run.js';

/** What a project has at one moment. */
export interface ProjectCounters {
  /** Those that are not deleted. */
  readonly workflows: number;
  readonly runsByStatus: Readonly<Record<RunStatus, number>>;
  readonly sandboxes: number;
  /** People who may work in it. */
  readonly members: number;
  /** Neither revoked nor expired. */
  readonly apiKeys: number;
  readonly providerKeys: number;
}
