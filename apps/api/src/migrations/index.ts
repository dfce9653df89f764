import { type MigrationInterface } from 'typeorm';
import { Accounts1763700000000 } from './1763700000000-accounts.js';
import { Deployment1763710000000 } from './1763710000000-deployment.js';
import { Idempotency1763720000000 } from './1763720000000-idempotency.js';
import { WorkflowsAndRuns1763760000000 } from './1763760000000-workflows-and-runs.js';

/** Every migration, oldest first. Append only: one that has run somewhere is never edited. */
export const migrations: (new () => MigrationInterface)[] = [
  Accounts1763700000000,
  Deployment1763710000000,
  Idempotency1763720000000,
  WorkflowsAndRuns1763760000000,
];
