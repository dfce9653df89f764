import { Clock } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { difference } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { type ProjectPlace } from './project-place.js';
import { type ProjectChange, ProjectRepository } from './project.repository.js';

/** Changes what people and keys may change of a project. */
@Injectable()
export class ProjectEditor {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectRepository,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Changes the given fields of a living project; nothing where there is none. @throws AppError `SLUG_TAKEN` */
  async edit({ organizationId, projectId }: ProjectPlace, change: ProjectChange): Promise<void> {
    await this.database.transaction(async () => {
      const before = await this.projects.lock(organizationId, projectId);
      await this.projects.update(organizationId, projectId, change, this.clock.now());
      const after = await this.projects.findLiving(organizationId, projectId);
      const ground = { target: projectId, organizationId, projectId };
      if (before && after) this.trail.recordChange('project.changed', ground, difference(before, after, projectFacts));
    });
  }
}

/** What is told of a project when it is made or changed. */
export const projectFacts = ['name', 'slug', 'description', 'githubRepoUrl'] as const;
