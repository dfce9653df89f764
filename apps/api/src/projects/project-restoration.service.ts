import { assertRole, type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, mapPage, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { type Restorable, RestoreWindow } from '../core/restore-window.js';
import { DeletedProjectRepository } from './deleted-project.repository.js';
import { type ProjectPlace } from './project-place.js';
import { ProjectRepository, type SeenProject } from './project.repository.js';

/** Brings back projects that were deleted, for as long as they are not purged. Their keys and invites stay ended. */
@Injectable()
export class ProjectRestorationService {
  constructor(
    private readonly database: Database,
    private readonly deleted: DeletedProjectRepository,
    private readonly projects: ProjectRepository,
    private readonly window: RestoreWindow,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Those that can be restored, and that the caller administered. */
  async list(
    caller: UserPrincipal,
    organizationId: Uuid,
    search: SearchRequest,
  ): Promise<OffsetPage<SeenProject & Restorable>> {
    const projects = await this.deleted.list(organizationId, caller.userId, this.window.start(), search);
    return mapPage(projects, (project) => this.window.withEnd(project));
  }

  /**
   * Brings a project back with all that was in it, under another slug where one is given.
   * @throws AppError `NOT_FOUND` where there is nothing to restore (any more); `ROLE_TOO_LOW`, `SLUG_TAKEN`
   */
  restore(caller: UserPrincipal, place: ProjectPlace, slug?: string): Promise<SeenProject> {
    return this.database.transaction(async () => {
      // Person and organization are held first, as everywhere: neither goes while its project comes back.
      const member = await this.projects.holdMembership(place.organizationId, caller.userId);
      if (!member) throw new AppError('FORBIDDEN');
      await this.bringBack(caller, place, slug);
      const project = await this.projects.find(place.organizationId, place.projectId, caller.userId);
      if (!project) throw new AppError('NOT_FOUND');
      const after = pick(project, ['name', 'slug']);
      this.trail.record('project.restored', { target: project.id, ...place, after });
      return project;
    });
  }

  private async bringBack({ userId }: UserPrincipal, place: ProjectPlace, slug?: string): Promise<void> {
    const deletedAfter = this.window.start();
    const role = await this.deleted.role(place, userId, deletedAfter);
    if (!role) throw new AppError('NOT_FOUND');
    assertRole(role, 'owner');
    if (!(await this.deleted.restore(place, { slug, deletedAfter, at: this.clock.now() }))) {
      throw new AppError('NOT_FOUND');
    }
  }
}
