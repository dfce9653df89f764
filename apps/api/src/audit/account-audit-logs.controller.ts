import { Access } from '@latchkey/access';
import { type CursorPage, mapPage, type Uuid } from '@latchkey/common';
import { AnswersCursorPage, AnswersFile, PathId, Sends, StreamedFile, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { AuditExportService } from './audit-export.service.js';
import { AuditLogService } from './audit-log.service.js';
import { AuditEntryView } from './dto/audit-entry.dto.js';
import { AuditExportQuery, AuditLogsQuery, filterOf } from './dto/audit-query.dto.js';
import { accountAudit } from './dto/audit-spelling.js';
import { csvFormat } from './verify/csv-format.js';
import { jsonlFormat } from './verify/jsonl-format.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/audit-logs', 'Audit log')
export class AccountAuditLogsController {
  constructor(
    private readonly logs: AuditLogService,
    private readonly exports: AuditExportService,
  ) {}

  @Get()
  @Access({ scope: 'audit:read', role: 'admin' })
  @AnswersCursorPage(AuditEntryView, 'Audit log fetched successfully')
  async listAuditLogs(
    @PathId('organization') organizationId: Uuid,
    @Query() { limit, cursor, ...query }: AuditLogsQuery,
  ): Promise<CursorPage<AuditEntryView>> {
    const filter = filterOf(query, accountAudit);
    return mapPage(await this.logs.ofOrganization(organizationId, filter, { limit, cursor }), (entry) =>
      AuditEntryView.from(entry),
    );
  }

  @Get('export')
  @Access({ scope: 'audit:read', role: 'admin' })
  @AnswersFile([jsonlFormat.mediaType, csvFormat.mediaType], 'Audit log exported successfully')
  @Sends({ 'Content-Disposition': 'The name of the file.' })
  async exportAuditLogs(
    @PathId('organization') organizationId: Uuid,
    @Query() { format, ...query }: AuditExportQuery,
  ): Promise<StreamedFile> {
    const made = await this.exports.export(organizationId, format, filterOf(query, accountAudit));
    return new StreamedFile(made.mediaType, made.fileName, made.content);
  }
}
