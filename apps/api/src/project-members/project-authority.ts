import { assertCeiling, assertRole, type ProjectPrincipal, type Role, type UserPrincipal } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '../members/member-directory.js';
import { ProjectLock } from '../projects/project-lock.js';
import { type ProjectPlace } from '../projects/project-place.js';

/** Whoever acts on a project: a person, or one of its keys, which acts as high as its ceiling. */
export type ProjectCaller = UserPrincipal | ProjectPrincipal;

/** As what somebody acts on a project at this moment. */
export interface Acting {
  readonly role: Role;
  /** @throws AppError `ROLE_TOO_LOW` where they act lower than that */
  readonly assert: (needed: Role) => void;
}

/** Asks as what a caller acts on a project: the guard's question once more, where it can be answered for sure. */
@Injectable()
export class ProjectAuthority {
  constructor(
    private readonly directory: MemberDirectory,
    private readonly lock: ProjectLock,
  ) {}

  /** @throws AppError `NOT_FOUND` where a person does not see the project */
  async actingIn(caller: ProjectCaller, { organizationId, projectId }: ProjectPlace): Promise<Acting> {
    const { userId, ceiling } = caller;
    const role = userId === null ? ceiling : await this.directory.projectRole(organizationId, projectId, userId);
    if (!role) throw new AppError('NOT_FOUND');
    return { role, assert: (needed) => (userId === null ? assertCeiling(role, needed) : assertRole(role, needed)) };
  }

  /**
   * Runs a caller's work under the project's lock, with what they act as while they hold it.
   * @throws AppError `NOT_FOUND` where the project is gone or a person does not see it; `TOKEN_INVALID` where they are gone
   */
  during<T>(caller: ProjectCaller, place: ProjectPlace, work: (acting: Acting) => Promise<T>): Promise<T> {
    return this.lock.during(caller, place, async () => work(await this.actingIn(caller, place)));
  }
}
