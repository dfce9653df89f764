import { Calls } from '@latchkey/access';
import { SystemClock } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { AuditChainRepository } from '../audit/audit-chain.repository.js';
import { AuditChains } from '../audit/audit-chains.js';
import { AuditTrail } from '../audit/audit-trail.js';

/** The audit trail of a deployment, as it is written by whoever runs it. */
export const operatorTrail = (database: Database): AuditTrail =>
  new AuditTrail(
    database,
    new AuditChains(database, new AuditChainRepository(database), new SystemClock()),
    new Calls(),
    'operator',
  );
