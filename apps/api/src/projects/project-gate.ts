import { assertCeiling, assertRole, type Principal, type Role } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '../members/member-directory.js';
import { type ProjectPlace } from './project-place.js';
import { ProjectRepository } from './project.repository.js';

/** As what somebody acts on a project: a person in their role, one of its keys as high as its ceiling. */
export interface Acting {
  /** @throws AppError `ROLE_TOO_LOW` where they act lower than that */
  readonly assert: (needed: Role) => void;
}

/** Lets through to what belongs to a project whoever may work on it: a person, or a key of that very project. */
@Injectable()
export class ProjectGate {
  constructor(
    private readonly directory: MemberDirectory,
    private readonly projects: ProjectRepository,
    private readonly database: Database,
  ) {}

  /**
   * As what a caller acts on a project at this moment. The guard has held them against the rule, and leaves projects that a
   * person does not see to this.
   * @throws AppError `NOT_FOUND` where the caller sees no such project
   */
  async actingIn(caller: Principal, { organizationId, projectId }: ProjectPlace): Promise<Acting> {
    if (caller.userId === null) {
      if (caller.projectId !== projectId || caller.organizationId !== organizationId) throw new AppError('NOT_FOUND');
      return { assert: (needed) => assertCeiling(caller.ceiling, needed) };
    }
    const role = await this.directory.projectRole(organizationId, projectId, caller.userId);
    if (!role) throw new AppError('NOT_FOUND');
    return { assert: (needed) => assertRole(role, needed) };
  }

  /** @throws AppError of `actingIn`; `ROLE_TOO_LOW` for a key that acts as nobody */
  async assertMember(caller: Principal, place: ProjectPlace): Promise<void> {
    (await this.actingIn(caller, place)).assert('member');
  }

  /** @throws AppError of `actingIn`; `ROLE_TOO_LOW` */
  async assertAdmin(caller: Principal, place: ProjectPlace): Promise<void> {
    (await this.actingIn(caller, place)).assert('admin');
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
