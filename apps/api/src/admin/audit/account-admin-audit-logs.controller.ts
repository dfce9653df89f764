import { Access } from '@latchkey/access';
import { type CursorPage, mapPage } from '@latchkey/common';
import { AnswersCursorPage, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { AuditLogService } from '../../audit/audit-log.service.js';
import { AdminAuditEntryView } from '../../audit/dto/audit-entry.dto.js';
import { AdminAuditLogsQuery, filterOf } from '../../audit/dto/audit-query.dto.js';
import { adminAudit } from '../../audit/dto/audit-spelling.js';
import { account } from '../../surfaces/account.surface.js';

@SurfaceController(account, 'api/admin/audit-logs', 'Admin: audit log')
export class AccountAdminAuditLogsController {
  constructor(private readonly logs: AuditLogService) {}

  @Get()
  @Access({ admin: true, only: ['session'] })
  @AnswersCursorPage(AdminAuditEntryView, 'Audit log fetched successfully')
  async listDeploymentAuditLogs(
    @Query() { limit, cursor, organizationId, ...query }: AdminAuditLogsQuery,
  ): Promise<CursorPage<AdminAuditEntryView>> {
    const filter = filterOf(query, adminAudit);
    return mapPage(await this.logs.forAdmins(organizationId, filter, { limit, cursor }), (entry) =>
      AdminAuditEntryView.from(entry),
    );
  }
}
