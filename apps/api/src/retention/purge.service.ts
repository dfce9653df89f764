import { Clock, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { RestoreWindow } from '../core/restore-window.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { PurgeRepository } from './purge.repository.js';

/**
 * Removes for good what can be restored no more: first what belongs to a project or organization, in bounded parts, each in
 * a transaction of its own, and then the row itself. Once it has begun nothing brings that back, so that a purge may be
 * stopped at any moment and go on later, on whichever node.
 */
@Injectable()
export class PurgeService {
  constructor(
    private readonly database: Database,
    private readonly rows: PurgeRepository,
    private readonly window: RestoreWindow,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Begins up to `limit` purges of organizations, and as many of projects. */
  async begin(limit: number): Promise<void> {
    const due = { deletedBy: this.window.start(), now: this.clock.now(), limit };
    await this.database.acrossTenants(async () => {
      await this.rows.beginOrganizations(due);
      await this.rows.beginProjects(due);
    });
  }

  /** Removes up to `limit` rows of one project or organization; 0 where nothing is left to remove, or others are at it. */
  removeSome(limit: number): Promise<number> {
    return this.database.acrossTenants(
      async () =>
        (await this.database.transaction(() => this.ofNextProject(limit))) ||
        (await this.database.transaction(() => this.ofNextOrganization(limit))),
    );
  }

  private async ofNextProject(limit: number): Promise<number> {
    const place = await this.rows.takeProject();
    return place ? this.ofProject(place, limit) : 0;
  }

  private async ofNextOrganization(limit: number): Promise<number> {
    const organizationId = await this.rows.takeOrganization();
    if (!organizationId) return 0;
    const place = await this.rows.takeProjectOf(organizationId);
    return place ? this.ofProject(place, limit) : this.ofOrganization(organizationId, limit);
  }

  private async ofProject(place: ProjectPlace, limit: number): Promise<number> {
    const removed = await this.rows.removeFromProject(place, limit);
    if (removed === limit || !(await this.rows.removeProject(place))) return removed;
    this.trail.record('project.purged', { target: place.projectId, ...place });
    return removed + 1;
  }

  private async ofOrganization(organizationId: Uuid, limit: number): Promise<number> {
    const removed = await this.rows.removeFromOrganization(organizationId, limit);
    if (removed === limit || !(await this.rows.removeOrganization(organizationId))) return removed;
    this.trail.record('organization.purged', { target: organizationId, organizationId });
    return removed + 1;
  }
}
