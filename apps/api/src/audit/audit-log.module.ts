import { Directory } from '@latchkey/access';
import { RefusalWitness } from '@latchkey/surface';
import { Module } from '@nestjs/common';
import { MemberDirectory } from '../members/member-directory.js';
import { MembersModule } from '../members/members.module.js';
import { AccountAuditLogsController } from './account-audit-logs.controller.js';
import { AuditChainRepository } from './audit-chain.repository.js';
import { AuditCheckpointRepository } from './audit-checkpoint.repository.js';
import { AuditCheckpointer } from './audit-checkpointer.js';
import { AuditEntryRepository } from './audit-entry.repository.js';
import { AuditExportService } from './audit-export.service.js';
import { AuditLogService } from './audit-log.service.js';
import { AuditSigner } from './audit-signer.js';
import { ProjectAuditLogsController } from './project-audit-logs.controller.js';
import { RefusalRecorder } from './refusal-recorder.js';

/** What is read of the audit trail, what is signed of it, and who was refused. */
@Module({
  imports: [MembersModule],
  controllers: [AccountAuditLogsController, ProjectAuditLogsController],
  providers: [
    AuditChainRepository,
    AuditCheckpointRepository,
    AuditCheckpointer,
    AuditEntryRepository,
    AuditExportService,
    AuditLogService,
    AuditSigner,
    { provide: Directory, useExisting: MemberDirectory },
    { provide: RefusalWitness, useClass: RefusalRecorder },
  ],
  exports: [AuditLogService],
})
export class AuditLogModule {}
