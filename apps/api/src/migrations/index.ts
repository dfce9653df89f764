import { type MigrationInterface } from 'typeorm';
import { Accounts1763700000000 } from './1763700000000-accounts.js';
import { Deployment1763710000000 } from './1763710000000-deployment.js';
import { Idempotency1763720000000 } from './1763720000000-idempotency.js';
import { Tasks1763770000000 } from './1763770000000-tasks.js';
import { RefreshTokens1763790000000 } from './1763790000000-refresh-tokens.js';

/** Every migration, oldest first. Append only: one that has run somewhere is never edited. */
export const migrations: (new () => MigrationInterface)[] = [
  Accounts1763700000000,
  Deployment1763710000000,
  Idempotency1763720000000,
  Tasks1763770000000,
  RefreshTokens1763790000000,
];
