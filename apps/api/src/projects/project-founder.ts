import { assertRole } from '@latchkey/access';
import { AppError, Clock, newId, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { slugCandidates } from '../organizations/slug.js';
import { projectFacts } from './project-editor.js';
import { type NewProject, ProjectRepository } from './project.repository.js';

/** What somebody wants of a new project. */
export interface WantedProject {
  readonly name: string;
  readonly slug?: string;
  readonly description?: string | null;
  readonly githubRepoUrl?: string | null;
}

/** Makes projects, each with the person who makes it as owner. One that a key makes is the organization's owners' alone. */
@Injectable()
export class ProjectFounder {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectRepository,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a project and answers its id. Without a slug it gets the first free one of its name's.
   * @param founderId null where no person is behind it
   * @throws AppError `SLUG_TAKEN`; `FORBIDDEN`, `ROLE_TOO_LOW` where the founder has just lost the right
   */
  found(founderId: Uuid | null, organizationId: Uuid, { slug, ...wanted }: WantedProject): Promise<Uuid> {
    const slugs = slug === undefined ? slugCandidates(wanted.name, 'project') : [slug];
    const { name, description = null, githubRepoUrl = null } = wanted;
    const createdAt = this.clock.now();
    return this.database.transaction(async () => {
      await this.hold(founderId, organizationId);
      return this.insert(
        { id: newId(), organizationId, name, description, githubRepoUrl, createdAt },
        slugs,
        founderId,
      );
    });
  }

  private async hold(founderId: Uuid | null, organizationId: Uuid): Promise<void> {
    if (founderId) assertRole(await this.projects.holdMembership(organizationId, founderId), 'admin');
    else if (!(await this.projects.holdOrganization(organizationId))) throw new AppError('FORBIDDEN');
  }

  private async insert(
    project: Omit<NewProject, 'slug'>,
    slugs: Iterable<string>,
    founderId: Uuid | null,
  ): Promise<Uuid> {
    for (const slug of slugs) {
      const made = { ...project, slug };
      if (!(await this.projects.insert(made, founderId))) continue;
      const { id, organizationId } = made;
      const after = pick(made, projectFacts);
      this.trail.record('project.created', { target: id, organizationId, projectId: id, after });
      return id;
    }
    throw new AppError('SLUG_TAKEN');
  }
}
