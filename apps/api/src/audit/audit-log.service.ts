import { type ProjectPrincipal } from '@latchkey/access';
import { type CursorPage, type CursorRequest, Cursors, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { deploymentChain } from './audit-entry.js';
import { AuditEntryRepository, type EntryFilter, type ListedEntry } from './audit-entry.repository.js';

/** What was audited, as those may read it who administer an organization or hold a key of a project. */
@Injectable()
export class AuditLogService {
  constructor(
    private readonly entries: AuditEntryRepository,
    private readonly cursors: Cursors,
    private readonly database: Database,
  ) {}

  /** Everything on the ground of an organization, newest first. @throws AppError `VALIDATION` on `cursor` */
  ofOrganization(organizationId: Uuid, filter: EntryFilter, page: CursorRequest): Promise<CursorPage<ListedEntry>> {
    const place = { list: 'organization audit-logs', tenant: organizationId, filter: textOf(filter) };
    return this.cursors.page(place, page, (rows) => this.entries.newest(organizationId, filter, rows));
  }

  /**
   * Everything that concerns the deployment as a whole, what its admins did among it, newest first; or, for its admins, what
   * happened on the ground of one organization. @throws AppError `VALIDATION` on `cursor`
   */
  forAdmins(
    organizationId: Uuid | undefined,
    filter: EntryFilter,
    page: CursorRequest,
  ): Promise<CursorPage<ListedEntry>> {
    const chain = organizationId ?? deploymentChain;
    const place = { list: 'deployment audit-logs', tenant: chain, filter: textOf(filter) };
    const look = () => this.cursors.page(place, page, (rows) => this.entries.newest(chain, filter, rows));
    // On the ground of the organization no chain of a person is there, should it be the id of one.
    return organizationId ? this.database.asTenant(organizationId, look) : this.database.acrossTenants(look);
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
