import { assertCeiling, assertRole, type Principal } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '../members/member-directory.js';
import { type ProjectPlace } from './project-place.js';
import { ProjectRepository } from './project.repository.js';

/** Lets through to what belongs to a project whoever administers it: a person, or a key of that very project. */
@Injectable()
export class ProjectGate {
  constructor(
    private readonly directory: MemberDirectory,
    private readonly projects: ProjectRepository,
    private readonly database: Database,
  ) {}

  /**
   * The guard has held the caller against the rule, and leaves projects that a person does not see to this.
   * @throws AppError `NOT_FOUND` where the caller sees no such project, `ROLE_TOO_LOW`
   */
  async assertAdmin(caller: Principal, place: ProjectPlace): Promise<void> {
    const { organizationId, projectId } = place;
    if (caller.userId === null) {
      if (caller.projectId !== projectId || caller.organizationId !== organizationId) throw new AppError('NOT_FOUND');
      assertCeiling(caller.ceiling, 'admin');
      return;
    }
    const role = await this.directory.projectRole(organizationId, projectId, caller.userId);
    if (!role) throw new AppError('NOT_FOUND');
    assertRole(role, 'admin');
  }

  /**
   * Runs the caller's work in a transaction that holds the project, so that nothing is left behind in one that ends.
   * @throws AppError of `assertAdmin`; `NOT_FOUND` where the project has ended in this moment
   */
  write<T>(caller: Principal, place: ProjectPlace, work: () => Promise<T>): Promise<T> {
    return this.database.transaction(async () => {
      await this.assertAdmin(caller, place);
      if (!(await this.projects.hold(place.organizationId, place.projectId))) throw new AppError('NOT_FOUND');
      return work();
    });
  }
}

/** The project of a key. */
export const ownPlace = ({ organizationId, projectId }: ProjectPlace): ProjectPlace => ({ organizationId, projectId });
