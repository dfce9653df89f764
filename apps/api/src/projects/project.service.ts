import { assertRole, type Role, type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { ProjectEditor } from './project-editor.js';
import { type Restorable } from '../core/restore-window.js';
import { ProjectEnd } from './project-end.js';
import { ProjectFounder, type WantedProject } from './project-founder.js';
import { ProjectRestorationService } from './project-restoration.service.js';
import { type ProjectChange, ProjectRepository, type SeenProject } from './project.repository.js';

/** Projects of an organization, as its people see and change them. */
@Injectable()
export class ProjectService {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly founder: ProjectFounder,
    private readonly editor: ProjectEditor,
    private readonly projectEnd: ProjectEnd,
    private readonly restoration: ProjectRestorationService,
    private readonly clock: Clock,
  ) {}

  /** Those that the caller sees or, where asked, those that they can restore or see restored. */
  list(
    caller: UserPrincipal,
    organizationId: Uuid,
    { deleted, ...search }: SearchRequest & { readonly deleted: boolean },
  ): Promise<OffsetPage<SeenProject & Restorable>> {
    if (deleted) return this.restoration.list(caller, organizationId, search);
    return this.projects.list(organizationId, caller.userId, search);
  }

  /** @throws AppError `NOT_FOUND`, also where there is one that the caller may not see */
  async get(caller: UserPrincipal, organizationId: Uuid, projectId: Uuid): Promise<SeenProject> {
    const project = await this.projects.find(organizationId, projectId, caller.userId);
    if (!project) throw new AppError('NOT_FOUND');
    return project;
  }

  /** @throws AppError `SLUG_TAKEN` */
  async create(caller: UserPrincipal, organizationId: Uuid, wanted: WantedProject): Promise<SeenProject> {
    return this.get(caller, organizationId, await this.founder.found(caller.userId, organizationId, wanted));
  }

  /** Changes the given fields. @throws AppError `NOT_FOUND`, `SLUG_TAKEN` */
  async update(
    caller: UserPrincipal,
    organizationId: Uuid,
    projectId: Uuid,
    change: ProjectChange,
  ): Promise<SeenProject> {
    await this.assertRole(caller, organizationId, projectId, 'admin');
    await this.editor.edit({ organizationId, projectId }, change);
    return this.get(caller, organizationId, projectId);
  }

  /** Ends a project with its keys. @throws AppError `NOT_FOUND` */
  async delete(caller: UserPrincipal, organizationId: Uuid, projectId: Uuid): Promise<void> {
    await this.assertRole(caller, organizationId, projectId, 'owner');
    if (!(await this.projectEnd.end(organizationId, projectId, this.clock.now()))) throw new AppError('NOT_FOUND');
  }

  /** The guard let pass whoever did not see the project; they may have come to see it since, in too low a role. */
  private async assertRole(caller: UserPrincipal, organizationId: Uuid, projectId: Uuid, needed: Role): Promise<void> {
    assertRole((await this.get(caller, organizationId, projectId)).role, needed);
  }
}
