import { Calls } from '@latchkey/access';
import { Database } from '@latchkey/database';
import { Global, Module } from '@nestjs/common';
import { AuditChainRepository } from './audit-chain.repository.js';
import { AuditChains } from './audit-chains.js';
import { AuditTrail } from './audit-trail.js';

/** The audit trail, for every feature that changes something. */
@Global()
@Module({
  providers: [
    AuditChainRepository,
    AuditChains,
    {
      provide: AuditTrail,
      inject: [Database, AuditChains, Calls],
      useFactory: (database: Database, chains: AuditChains, calls: Calls) => new AuditTrail(database, chains, calls),
    },
  ],
  exports: [AuditTrail, AuditChains],
})
export class AuditModule {}
