import { type MigrationInterface } from 'typeorm';
import { Accounts1763700000000 } from './1763700000000-accounts.js';
import { Deployment1763710000000 } from './1763710000000-deployment.js';
import { Idempotency1763720000000 } from './1763720000000-idempotency.js';
import { Vault1763730000000 } from './1763730000000-vault.js';
import { ProjectSecrets1763740000000 } from './1763740000000-project-secrets.js';
import { ProjectInvitations1763750000000 } from './1763750000000-project-invitations.js';
import { WorkflowsAndRuns1763760000000 } from './1763760000000-workflows-and-runs.js';
import { Tasks1763770000000 } from './1763770000000-tasks.js';
import { LimitCounters1763780000000 } from './1763780000000-limit-counters.js';
import { RefreshTokens1763790000000 } from './1763790000000-refresh-tokens.js';
import { Usage1763800000000 } from './1763800000000-usage.js';
import { Audit1763850000000 } from './1763850000000-audit.js';
import { Retention1763860000000 } from './1763860000000-retention.js';
import { KeyPeppers1763870000000 } from './1763870000000-key-peppers.js';
import { TenantWalls1763900000000 } from './1763900000000-tenant-walls.js';
import { Nodes1763910000000 } from './1763910000000-nodes.js';
import { ServiceCredentials1763920000000 } from './1763920000000-service-credentials.js';
import { AdminArea1763930000000 } from './1763930000000-admin-area.js';
import { KeyPrefixes1763940000000 } from './1763940000000-key-prefixes.js';
import { OAuth1763950000000 } from './1763950000000-oauth.js';
import { SecondFactors1763960000000 } from './1763960000000-second-factors.js';
import { SingleSignOn1763970000000 } from './1763970000000-single-sign-on.js';

/** Every migration, oldest first. Append only: one that has run somewhere is never edited. */
export const migrations: (new () => MigrationInterface)[] = [
  Accounts1763700000000,
  Deployment1763710000000,
  Idempotency1763720000000,
  Vault1763730000000,
  ProjectSecrets1763740000000,
  ProjectInvitations1763750000000,
  WorkflowsAndRuns1763760000000,
  Tasks1763770000000,
  LimitCounters1763780000000,
  RefreshTokens1763790000000,
  Usage1763800000000,
  Audit1763850000000,
  Retention1763860000000,
  KeyPeppers1763870000000,
  TenantWalls1763900000000,
  Nodes1763910000000,
  ServiceCredentials1763920000000,
  AdminArea1763930000000,
  KeyPrefixes1763940000000,
  OAuth1763950000000,
  SecondFactors1763960000000,
  SingleSignOn1763970000000,
];
