import { type ProjectPrincipal } from '@latchkey/access';
import { type CursorPage, type CursorRequest, Cursors, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { AuditEntryRepository, type EntryFilter, type ListedEntry } from './audit-entry.repository.js';

/** What was audited, as those may read it who administer an organization or hold a key of a project. */
@Injectable()
export class AuditLogService {
  constructor(
    private readonly entries: AuditEntryRepository,
    private readonly cursors: Cursors,
  ) {}

  /** Everything on the ground of an organization, newest first. @throws AppError `VALIDATION` on `cursor` */
  ofOrganization(organizationId: Uuid, filter: EntryFilter, page: CursorRequest): Promise<CursorPage<ListedEntry>> {
    const place = { list: 'organization audit-logs', tenant: organizationId, filter: textOf(filter) };
    return this.cursors.page(place, page, (rows) => this.entries.newest(organizationId, filter, rows));
  }

  /** Everything on the ground of the caller's project, newest first. @throws AppError `VALIDATION` on `cursor` */
  ofProject(caller: ProjectPrincipal, wanted: EntryFilter, page: CursorRequest): Promise<CursorPage<ListedEntry>> {
    const filter = { ...wanted, projectId: caller.projectId };
    const place = { list: 'project audit-logs', tenant: caller.projectId, filter: textOf(filter) };
    return this.cursors.page(place, page, (rows) => this.entries.newest(caller.organizationId, filter, rows));
  }
}

const textOf = (filter: EntryFilter): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(filter).map(([name, value]: [string, string | Date | undefined]) => [
      name,
      value instanceof Date ? value.toISOString() : value,
    ]),
  );
