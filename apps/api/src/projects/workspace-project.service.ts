import { type ProjectPrincipal, type WorkspacePrincipal } from '@latchkey/access';
import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { OwnProjectService } from './own-project.service.js';
import { ProjectFounder, type WantedProject } from './project-founder.js';
import { type Project } from './project.entity.js';
import { type ProjectChange, ProjectRepository } from './project.repository.js';

/** All projects of a workspace, as its keys see and change them: each as a key of that project would. */
@Injectable()
export class WorkspaceProjectService {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly founder: ProjectFounder,
    private readonly inside: OwnProjectService,
  ) {}

  list({ organizationId }: WorkspacePrincipal, page: OffsetRequest): Promise<OffsetPage<Project>> {
    return this.projects.listLiving(organizationId, page);
  }

  /** Makes a project that nobody is an explicit member of. @throws AppError `FORBIDDEN` where the workspace just ended */
  async create(caller: WorkspacePrincipal, wanted: WantedProject): Promise<Project> {
    return this.get(caller, await this.founder.found(null, caller.organizationId, wanted));
  }

  /** @throws AppError `NOT_FOUND` */
  get(caller: WorkspacePrincipal, projectId: Uuid): Promise<Project> {
    return this.inside.get(keyOf(caller, projectId));
  }

  /** Changes the given fields. @throws AppError `NOT_FOUND` */
  update(caller: WorkspacePrincipal, projectId: Uuid, change: ProjectChange): Promise<Project> {
    return this.inside.update(keyOf(caller, projectId), change);
  }

  /** Ends a project with its keys, and answers its id. @throws AppError `NOT_FOUND` */
  async delete(caller: WorkspacePrincipal, projectId: Uuid): Promise<Uuid> {
    await this.inside.delete(keyOf(caller, projectId));
    return projectId;
  }
}

const keyOf = (caller: WorkspacePrincipal, projectId: Uuid): ProjectPrincipal => ({ ...caller, projectId });
