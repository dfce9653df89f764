import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { type CursorPage, mapPage } from '@latchkey/common';
import { AnswersPage, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { project } from '../surfaces/project.surface.js';
import { AuditLogService } from './audit-log.service.js';
import { ProjectAuditEntryView } from './dto/audit-entry.dto.js';
import { filterOf, ProjectAuditLogsQuery } from './dto/audit-query.dto.js';
import { projectAudit } from './dto/audit-spelling.js';

@SurfaceController(project, 'api/v1/project/audit-logs', 'Audit log')
export class ProjectAuditLogsController {
  constructor(private readonly logs: AuditLogService) {}

  @Get()
  @Access({ scope: 'audit:read' })
  @AnswersPage(ProjectAuditEntryView, 'Audit log of the project')
  async listProjectAuditLogs(
    @Caller() caller: ProjectPrincipal,
    @Query() { limit, cursor, ...query }: ProjectAuditLogsQuery,
  ): Promise<CursorPage<ProjectAuditEntryView>> {
    const filter = filterOf(query, projectAudit);
    return mapPage(await this.logs.ofProject(caller, filter, { limit, cursor }), (entry) =>
      ProjectAuditEntryView.from(entry),
    );
  }
}
