import { type ProjectPrincipal } from '@latchkey/access';
import { AppError, Clock } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { ProjectEditor } from './project-editor.js';
import { ProjectEnd } from './project-end.js';
import { type Project } from './project.entity.js';
import { type ProjectChange, ProjectRepository } from './project.repository.js';

/** A project, as its own keys see and change it. */
@Injectable()
export class OwnProjectService {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly editor: ProjectEditor,
    private readonly projectEnd: ProjectEnd,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `NOT_FOUND` where it has ended in this moment */
  async get({ organizationId, projectId }: ProjectPrincipal): Promise<Project> {
    const project = await this.projects.findLiving(organizationId, projectId);
    if (!project) throw new AppError('NOT_FOUND');
    return project;
  }

  /** Changes the given fields. @throws AppError `NOT_FOUND`, `SLUG_TAKEN` */
  async update(caller: ProjectPrincipal, change: ProjectChange): Promise<Project> {
    await this.editor.edit(caller, change);
    return this.get(caller);
  }

  /** Ends the project with its keys, the calling one included. @throws AppError `NOT_FOUND` */
  async delete({ organizationId, projectId }: ProjectPrincipal): Promise<void> {
    if (!(await this.projectEnd.end(organizationId, projectId, this.clock.now()))) throw new AppError('NOT_FOUND');
  }
}
